import type { Article, Page, Placed } from '../page/page';
import { readPage } from '../page/read-page';
import { readOf } from '../reading/read';
import type { Mention, Person, Reading, Title } from '../reading/reading';
import { shift, type Span } from '../text/span';
import { firstIndex } from '../text/sorted';
import type { Analysis } from './analyze';
import { partAt } from '../page/part-at';

export type NameKind = 'person' | 'place' | 'organisation';

/** A person, place or organisation, in one form for every feature. */
export interface PageName extends Person {
  readonly kind: NameKind;
  /** Of persons; empty for the others. */
  readonly titles: readonly Title[];
}

export interface NameMention extends Span {
  readonly name: PageName;
  readonly mention: Mention;
}

export interface PageNames {
  readonly names: readonly PageName[];
  /** In document order; where two would overlap, the longer one. */
  readonly mentions: readonly NameMention[];
  /** What the names were looked for in. */
  readonly scope: 'page' | 'article';
}

/**
 * On a longer text (a year in one file) the features of one place ask the article alone: to read all the names
 * takes longer than anybody waits, and its pages have little to do with one another.
 */
const pageLimit = 1_000_000;
/** In an article of more characters nothing is looked for. */
const articleLimit = 300_000;

/**
 * The names that count where `offset` stands; null where the text is too long to look for any. `limit`: characters
 * up to which the whole text is asked.
 */
export function namesAround(
  { page, reading }: Analysis,
  offset: number,
  limit = pageLimit,
): PageNames | null {
  if (page.lines.length <= limit) return namesOfPage(reading);
  const { article } = partAt(page, offset);
  return article === null ? null : namesOfArticle(article, reading);
}

/** All names of the text, however long that takes. Kept as long as the reading is. */
export function namesOfPage(reading: Reading): PageNames {
  let names = pageNames.get(reading);
  if (names === undefined) pageNames.set(reading, (names = gather(reading, 'page')));
  return names;
}

/** The mentions that have a character in `span`, in document order; null where it would take too long to find them. */
export function mentionsIn({ page, reading }: Analysis, span: Span): readonly NameMention[] | null {
  if (page.lines.length <= pageLimit) return within(namesOfPage(reading).mentions, span);
  if (span.end - span.start > pageLimit) return null;
  const found: NameMention[] = [];
  let characters = 0;
  for (const article of articlesIn(page, span)) {
    characters += article.value.raw.length;
    if (characters > pageLimit) return null;
    found.push(...within(namesOfArticle(article, reading)?.mentions ?? [], span));
  }
  return found;
}

const pageNames = new WeakMap<Reading, PageNames>();
const articleNames = new WeakMap<Article, PageNames>();

/** An article of a long text is read as if it were all there is; offsets count from the document all the same. */
function namesOfArticle({ value, start }: Placed<Article>, reading: Reading): PageNames | null {
  if (value.raw.length > articleLimit) return null;
  let names = articleNames.get(value);
  if (names === undefined) {
    const { words, tagger, issueDate } = reading;
    names = gather(readOf(readPage(value.raw, words), { words, tagger, issueDate }), 'article');
    articleNames.set(value, names);
  }
  const index = reading.page.articles.findIndex((article) => article.start === start);
  return placed(names, start, index);
}

function gather(reading: Reading, scope: PageNames['scope']): PageNames {
  const names: readonly PageName[] = [
    ...reading.people.map((person) => ({ ...person, kind: 'person' as const })),
    ...reading.organisations.map((thing) => ({ ...thing, titles: [], kind: 'organisation' as const })),
    ...reading.places.map((thing) => ({ ...thing, titles: [], kind: 'place' as const })),
  ];
  return { names, mentions: mentionsOf(names), scope };
}

function mentionsOf(names: readonly PageName[]): NameMention[] {
  const all = names.flatMap((name) => name.mentions.map((mention) => ({ ...mention.span, name, mention })));
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return all.filter((mention) => {
    if (mention.start < end) return false;
    end = mention.end;
    return true;
  });
}

function placed({ names, scope }: PageNames, start: number, article: number): PageNames {
  const moved = names.map((name) => ({
    ...name,
    mentions: name.mentions.map(({ span, text }) => ({ span: shift(span, start), text, article })),
  }));
  return { names: moved, mentions: mentionsOf(moved), scope };
}

function within(mentions: readonly NameMention[], { start, end }: Span): readonly NameMention[] {
  const from = firstIndex(mentions.length, (index) => mentions[index]!.end > start);
  const to = firstIndex(mentions.length, (index) => mentions[index]!.start >= end);
  return mentions.slice(from, to);
}

function articlesIn({ articles }: Page, { start, end }: Span): readonly Placed<Article>[] {
  const from = firstIndex(articles.length, (index) => {
    const { value, start: at } = articles[index]!;
    return at + value.raw.length >= start;
  });
  const to = firstIndex(articles.length, (index) => articles[index]!.start > end);
  return articles.slice(from, to);
}
