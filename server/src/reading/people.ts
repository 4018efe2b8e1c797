import type { Words } from '../lexis/words/words';
import type { Page } from '../page/page';
import { shift, type Span } from '../text/span';
import { namesOfArticle, namesOfCaption, type NamesFound } from './article-people';
import { nameSet, type NameSet } from './name-set';
import type { Mention, Person, Title } from './reading';

/**
 * The persons of a page in order of first mention. A name that is certain anywhere on the page is found everywhere
 * on it; a name that a line break cuts is one mention.
 */
export function peopleOf(page: Page, words: Words): readonly Person[] {
  const parts: Part[] = [
    ...page.articles.map(({ value, start }, article) => ({
      found: namesOfArticle(value, words),
      start,
      article,
    })),
    ...page.captions.map(({ value, start }) => ({
      found: namesOfCaption(value, words),
      start,
      article: null,
    })),
  ].sort((a, b) => a.start - b.start);
  const names = nameSet(parts.flatMap(({ found }) => found.names.map(({ name }) => name)));
  const people = new Map<string, { titles: Title[]; mentions: Mention[] }>();
  for (const { found, start, article } of parts) {
    for (const { name, titles, span } of mentionsIn(found, names, words)) {
      let person = people.get(name);
      if (person === undefined) people.set(name, (person = { titles: [], mentions: [] }));
      person.mentions.push({ span: shift(span, start), text: name, article });
      for (const title of titles) addTitle(person.titles, title);
    }
  }
  return [...people].map(([name, { titles, mentions }]) => ({ name, titles, mentions }));
}

interface Part {
  readonly found: NamesFound;
  readonly start: number;
  readonly article: number | null;
}

interface NameMention {
  readonly name: string;
  readonly titles: readonly Title[];
  readonly span: Span;
}

/** Kept as long as the page has the same names: then a keystroke costs one article. */
const keptMentions = new WeakMap<
  NamesFound,
  { readonly key: string; readonly mentions: readonly NameMention[] }
>();

function mentionsIn(found: NamesFound, names: NameSet, words: Words): readonly NameMention[] {
  const kept = keptMentions.get(found);
  if (kept?.key === names.key) return kept.mentions;
  const mentions: NameMention[] = found.names.map(({ name, titles, start, end }) => ({
    name,
    titles,
    span: { start, end },
  }));
  for (const { value, start } of found.texts) {
    for (const { name, ...span } of names.find(value.text, words)) {
      const raw = shift(value.map.toRaw(span), start);
      if (!overlapsOne(found.names, raw)) mentions.push({ name, titles: [], span: raw });
    }
  }
  mentions.sort((a, b) => a.span.start - b.span.start);
  keptMentions.set(found, { key: names.key, mentions });
  return mentions;
}

/** `sorted` spans do not overlap one another. */
function overlapsOne(sorted: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  return low < sorted.length && sorted[low]!.start < end;
}

/** A title without its organisation says nothing new beside the same with one. */
function addTitle(titles: Title[], title: Title): void {
  const same = titles.findIndex(
    ({ text, organisation }) =>
      text === title.text &&
      (organisation === title.organisation || organisation === null || title.organisation === null),
  );
  if (same < 0) titles.push(title);
  else if (titles[same]!.organisation === null) titles[same] = title;
}
