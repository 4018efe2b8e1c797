import type { Namesake } from '../folder/folder-index';
import type { FolderView } from '../folder/folder-view';
import type { NameDigest, PersonDigest } from '../folder/page-digest';
import type { Message } from '../project/level';
import type { Title } from '../reading/reading';
import { escapeMarkdown } from './escape-markdown';
import { namesakes } from './namesakes';
import { newestFirst } from './newest-first';
import { pageLabel } from './page-label';
import type { PageName } from './page-names';
import { describeTitleChange } from './describe-title-change';
import { titleText } from '../reading/title-text';

/** A link target for a line (from zero) of a page; null where the reader of a hover cannot follow one. */
export type PageLink = ((path: string, line: number) => string) | null;

export interface ElsewhereOptions {
  /** Day of the page that is looked at. */
  readonly issueDate: string | null;
  readonly link: PageLink;
}

/** Where else the folder has a name: on how many pages, since when, with which titles, on which pages last; empty where nowhere. */
export function describeElsewhere(
  folder: FolderView,
  name: Pick<PageName, 'kind' | 'name' | 'titles'>,
  { issueDate, link }: ElsewhereOptions,
): Message {
  const others = newestFirst(namesakes(folder, name), ({ page }) => page);
  if (others.length === 0) return { zh: '', en: '' };
  const since = others.findLast(({ page }) => page.digest.issueDate !== null)?.page.digest.issueDate;
  const pages = others.length;
  const latest = others.slice(0, listed).map((one) => linkTo(one, link));
  const zhSince = since === undefined ? '' : `，最早 ${since}`;
  const enSince = since === undefined ? '' : ` since ${since}`;
  const titles = describeTitles(others);
  const change = describeTitleChange(others, { titles: name.titles, issueDate });
  return {
    zh:
      `\n\n另有 ${pages} 版提到${zhSince}：${latest.map(({ zh }) => zh).join('、')}${pages > listed ? '等' : ''}` +
      titles.zh +
      change.zh,
    en:
      `\n\nOn ${pages} other ${pages === 1 ? 'page' : 'pages'}${enSince}: ${latest.map(({ en }) => en).join(', ')}${pages > listed ? ' and more' : ''}` +
      titles.en +
      change.en,
  };
}

/** Pages, and titles, that a hover still shows. */
const listed = 3;
/** Later pages say what somebody is now; who is named every day has no other titles further back than this. */
const lookedAt = 300;

function linkTo({ page, entry }: Namesake, link: PageLink): Message {
  const { zh, en } = pageLabel(page);
  const line = entry.mentions[0]?.range[0] ?? 0;
  const target = link === null ? null : link(page.path, line);
  const shown = (label: string): string =>
    target === null ? escapeMarkdown(label) : `[${escapeMarkdown(label)}](${target})`;
  return { zh: shown(zh), en: shown(en) };
}

/** Each title once, with the last day that it was told. */
function describeTitles(others: readonly Namesake<NameDigest | PersonDigest>[]): Message {
  const byText = new Map<string, string | null>();
  for (const { page, entry } of others.slice(0, lookedAt))
    for (const title of titlesOf(entry)) {
      const text = titleText(title);
      if (!byText.has(text)) byText.set(text, page.digest.issueDate);
    }
  if (byText.size === 0) return { zh: '', en: '' };
  const shown = [...byText].slice(0, listed).map(([text, day]) => ({
    zh: escapeMarkdown(text) + (day === null ? '' : `（${day}）`),
    en: escapeMarkdown(text) + (day === null ? '' : ` (${day})`),
  }));
  const isMore = byText.size > listed;
  return {
    zh: `\n\n他版职务：${shown.map(({ zh }) => zh).join('；')}${isMore ? '等' : ''}`,
    en: `\n\nTitles there: ${shown.map(({ en }) => en).join('; ')}${isMore ? ' and more' : ''}`,
  };
}

function titlesOf(entry: NameDigest | PersonDigest): readonly Title[] {
  return 'titles' in entry ? entry.titles : [];
}
