import type { Page } from '../page/page';
import type { Message } from '../project/level';
import type { Mention } from '../reading/reading';
import { escapeMarkdown } from './escape-markdown';
import type { PageNames } from './page-names';

/**
 * How often and in which articles something is named, and where first, in sentences. `here` is the mention that is
 * looked at.
 */
export function describeMentions(
  page: Page,
  mentions: readonly Mention[],
  here: Mention,
  scope: PageNames['scope'],
): Message {
  const times = mentions.length;
  const { zh, en } = articlesOf(page, mentions, scope);
  const first = mentions[0]!;
  const zhPlace = scope === 'page' ? '本版' : '本稿';
  const enPlace = scope === 'page' ? 'on this page' : 'in this article';
  return {
    zh: `${zhPlace}提到 ${times} 次${zh}${times === 1 ? '' : `；${firstIn(page, first, here, mentions).zh}`}`,
    en: `Named ${times === 1 ? 'once' : `${times} times`} ${enPlace}${en}${times === 1 ? '' : `; ${firstIn(page, first, here, mentions).en}`}`,
  };
}

/** A headline in the marks of a title, or what there is instead. */
function headlineOf(page: Page, article: number | null): Message {
  if (article === null) return { zh: '图说', en: 'a caption' };
  const headline = page.articles[article]?.value.headline?.text;
  if (headline === undefined) return { zh: '无标题的一篇', en: 'an article without a headline' };
  return { zh: `《${escapeMarkdown(headline)}》`, en: `“${escapeMarkdown(headline)}”` };
}

/** Headlines that a hover still shows whole. */
const listed = 3;

function articlesOf(page: Page, mentions: readonly Mention[], scope: PageNames['scope']): Message {
  const articles = [...new Set(mentions.map(({ article }) => article))];
  if (scope === 'article' || articles.every((article) => article === null)) return { zh: '', en: '' };
  const shown = articles.slice(0, listed).map((article) => headlineOf(page, article));
  // Titles stand side by side, anything else needs a mark between.
  const zh = shown.map((headline) => headline.zh).join(shown.every(isTitle) ? '' : '、');
  const en = shown.map((headline) => headline.en).join(', ');
  if (articles.length === 1) return { zh: `，见于${zh}`, en: `, in ${en}` };
  const more = articles.length > listed;
  return {
    zh: `，见于${zh}${more ? `等 ${articles.length} 篇` : ''}`,
    en: `, in ${en}${more ? ` and ${articles.length - listed} more` : ''}`,
  };
}

function isTitle({ zh }: Message): boolean {
  return zh.startsWith('《');
}

function firstIn(page: Page, first: Mention, here: Mention, mentions: readonly Mention[]): Message {
  if (first.span.start === here.span.start) return { zh: '此处为首次', en: 'this is the first time' };
  const line = page.lines.lineAt(first.span.start) + 1;
  const isOnlyArticle = mentions.every(({ article }) => article === first.article);
  const { zh, en } = isOnlyArticle ? { zh: '', en: '' } : headlineOf(page, first.article);
  return {
    zh: `首次在第 ${line} 行${zh === '' ? '' : `，${zh}`}`,
    en: `first on line ${line}${en === '' ? '' : `, in ${en}`}`,
  };
}
