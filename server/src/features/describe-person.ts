import type { Page } from '../page/page';
import { creditsOf } from '../reading/credits-of';
import { titleText } from '../reading/title-text';
import type { Message } from '../project/level';
import { overlapsOne } from '../text/sorted';
import type { Span } from '../text/span';
import { describeMentions } from './describe-mentions';
import { escapeMarkdown } from './escape-markdown';
import type { NameAt } from './name-at';

/** A name in a dateline, byline or photo credit. */
export interface CreditAt {
  readonly span: Span;
  readonly name: string;
  readonly role: string;
  readonly kind: 'reporter' | 'photographer';
}

/** A name in a credit: its role as printed, what else on the page carries it, and where the copy names somebody so. */
export function describeReporter(page: Page, { name, role, kind }: CreditAt, found: NameAt | null): Message {
  const shown = `**${escapeMarkdown(name)}**`;
  const zhRole = role !== '' ? role : kind === 'photographer' ? '摄影' : '署名';
  const enRole = englishRoles[zhRole] ?? escapeMarkdown(zhRole);
  const work = workOf(page, name);
  const copy = found === null ? { zh: '', en: '' } : inCopy(page, found);
  return {
    zh: `${shown}，${escapeMarkdown(zhRole)}${paragraph(zhWork(work))}${copy.zh}`,
    en: `${shown}, ${enRole}${paragraph(enWork(work))}${copy.en}`,
  };
}

/** The mentions that are no credits, with the offices that they tell; empty where there are none. */
function inCopy(page: Page, { name, mention, names }: NameAt): Message {
  const credits = creditsOf(page);
  const mentions = name.mentions.filter(({ span }) => !overlapsOne(credits, span));
  if (mentions.length === 0) return { zh: '', en: '' };
  const offices = name.titles.map((title) => escapeMarkdown(titleText(title)));
  const { zh, en } = describeMentions(page, mentions, mention, names.scope);
  return {
    zh: paragraph(offices.join('；')) + paragraph(zh),
    en: paragraph(offices.join('; ')) + paragraph(en),
  };
}

/** Somebody the copy writes about: offices, how often the page names them and where. */
export function describePerson(page: Page, { name, mention, names }: NameAt): Message {
  const shown = `**${escapeMarkdown(name.name)}**`;
  const offices = name.titles.map((title) => escapeMarkdown(titleText(title)));
  const times = describeMentions(page, name.mentions, mention, names.scope);
  return {
    zh: shown + paragraph(offices.join('；')) + paragraph(times.zh),
    en: shown + paragraph(offices.join('; ')) + paragraph(times.en),
  };
}

const englishRoles: Readonly<Partial<Record<string, string>>> = {
  记者: 'reporter (记者)',
  本报记者: 'reporter (本报记者)',
  通讯员: 'correspondent (通讯员)',
  作者: 'author (作者)',
  实习生: 'trainee (实习生)',
  摄影: 'photographer (摄影)',
  摄: 'photographer (摄)',
  署名: 'credited here',
};

interface Work {
  readonly articles: number;
  readonly headlines: readonly string[];
  readonly photos: number;
}

/** Headlines in a list that a hover still shows whole. */
const listed = 3;

function workOf(page: Page, name: string): Work {
  const headlines: string[] = [];
  let articles = 0;
  let photos = 0;
  const isOurs = (reporter: { readonly name: string }): boolean => reporter.name === name;
  for (const { value: article } of page.articles) {
    if (article.reporters.some(isOurs)) {
      articles++;
      if (article.headline !== null && headlines.length < listed) headlines.push(article.headline.text);
    }
    for (const { value } of article.captions) if (value.photographers.some(isOurs)) photos++;
  }
  for (const { value } of page.captions) if (value.photographers.some(isOurs)) photos++;
  return { articles, headlines, photos };
}

function zhWork({ articles, headlines, photos }: Work): string {
  const titles = headlines.map((headline) => `《${escapeMarkdown(headline)}》`).join('');
  const more = headlines.length > 0 && articles > headlines.length ? '等' : '';
  const parts: string[] = [];
  if (articles > 0) parts.push(`本版署名 ${articles} 篇${titles === '' ? '' : `：${titles}${more}`}`);
  if (photos > 0) parts.push(`图片 ${photos} 张`);
  return parts.join('；');
}

function enWork({ articles, headlines, photos }: Work): string {
  const titles = headlines.map((headline) => `“${escapeMarkdown(headline)}”`).join(', ');
  const more = headlines.length > 0 && articles > headlines.length ? ' and others' : '';
  const parts: string[] = [];
  if (articles > 0)
    parts.push(
      `${articles} ${articles === 1 ? 'article' : 'articles'} on this page${titles === '' ? '' : `: ${titles}${more}`}`,
    );
  if (photos > 0) parts.push(`${photos} ${photos === 1 ? 'photo' : 'photos'}`);
  return parts.join('; ');
}

function paragraph(text: string): string {
  return text === '' ? '' : `\n\n${text}`;
}
