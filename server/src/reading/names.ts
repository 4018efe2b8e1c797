import type { NameTagger } from '../lexis/people/name-tagger';
import type { Words } from '../lexis/words/words';
import type { Page } from '../page/page';
import { shift, type Span } from '../text/span';
import { firstEndingBehind, overlapsOne } from '../text/sorted';
import {
  asFound,
  namesOfArticle,
  namesOfCaption,
  type FoundName,
  type FoundThing,
  type NamesFound,
} from './article-names';
import { nameSet, type FoundAgain, type NameSet } from './name-set';
import { addTitle, isCourtesy } from './add-title';
import { bearersOf, type Naming } from './bearers';
import { fullNamesOf } from './full-names';
import { barePlaces, shortFormsOf } from './short-forms';
import type { Mention, NamedThing, Person, Title } from './reading';

/** The names of a page, each list in order of first mention. */
export interface NamesOfPage {
  readonly people: readonly Person[];
  readonly places: readonly NamedThing[];
  readonly organisations: readonly NamedThing[];
}

/**
 * The persons, places and organisations of a page. A name that is found anywhere on the page is found everywhere on it;
 * a name that a line break cuts is one mention; a part of a name (`陆某`, `恒远公司`) is a mention of the whole.
 */
export function namesOf(page: Page, words: Words, tagger: NameTagger): NamesOfPage {
  const parts: Part[] = [
    ...page.articles.map(({ value, start }, article) => ({
      found: namesOfArticle(value, words, tagger),
      start,
      article,
    })),
    ...page.captions.map(({ value, start }) => ({
      found: namesOfCaption(value, words, tagger),
      start,
      article: null,
    })),
  ].sort((a, b) => a.start - b.start);
  const names = nameSet(parts.flatMap(({ found }) => found.names.map(({ name }) => name)));
  const bodies = new Set(parts.flatMap(({ found }) => found.things.filter(isBody).map(({ name }) => name)));
  const places = barePlaces(
    parts.flatMap(({ found }) => found.things.flatMap(({ name, type }) => (type === 'place' ? [name] : []))),
  );
  const forms = nameSet([...bodies].flatMap((name) => shortFormsOf(name, places)));
  const mentions = parts.map(({ found, start, article }) => ({
    mentions: mentionsIn(found, names, words),
    things: thingsIn(found, forms, words),
    start,
    article,
  }));
  return { people: peopleOf(mentions), ...thingsOf(mentions, places, words) };
}

interface Part {
  readonly found: NamesFound;
  readonly start: number;
  readonly article: number | null;
}

interface ReadPart {
  readonly mentions: readonly FoundName[];
  readonly things: readonly FoundThing[];
  readonly start: number;
  readonly article: number | null;
}

function isBody({ type }: FoundThing): boolean {
  return type === 'organisation';
}

/** What the text itself tells, and short forms of bodies that any text of the page names in full. */
const thingsIn = keptForSet((found, forms, words): readonly FoundThing[] => {
  const more = foundAgain(found, forms, words);
  if (more.length === 0) return found.things;
  return [
    ...found.things,
    ...more.map(({ name, start, end }): FoundThing => ({ start, end, name, type: 'organisation' })),
  ].sort((a, b) => a.start - b.start);
});

function peopleOf(parts: readonly ReadPart[]): Person[] {
  const namings = parts.flatMap(({ mentions, start, article }) =>
    mentions.map((mention): Naming & Span => ({ ...mention, ...shift(mention, start), article })),
  );
  const bearer = bearersOf(namings);
  const people = new Map<string, { name: string; titles: Title[]; mentions: Mention[] }>();
  for (const naming of namings) {
    const { name: text, titles, article, start, end } = naming;
    const whole = bearer(naming);
    if (whole === null && naming.called.familiar !== '') continue;
    const name = whole ?? text;
    // The 陆某 of one story is not that of another.
    const key = whole ?? `${article ?? ''}\n${text}`;
    let person = people.get(key);
    if (person === undefined) people.set(key, (person = { name, titles: [], mentions: [] }));
    const mention = { span: { start, end }, text, article };
    person.mentions.push(titles.length === 0 ? mention : { ...mention, titles });
    for (const title of titles)
      if (text === name || !isCourtesy(person.titles, title)) addTitle(person.titles, title);
  }
  return [...people.values()];
}

function thingsOf(
  parts: readonly ReadPart[],
  barePlaceNames: ReadonlySet<string>,
  words: Words,
): Pick<NamesOfPage, 'places' | 'organisations'> {
  const bodies = parts.flatMap(({ things, article }) =>
    things.filter(isBody).map(({ name }) => ({ name, article })),
  );
  const fullName = fullNamesOf(bodies, words, barePlaceNames);
  const found = { place: new Map<string, Mention[]>(), organisation: new Map<string, Mention[]>() };
  for (const { things, start, article } of parts) {
    for (const { name: text, type, ...span } of things) {
      const name = type === 'organisation' ? fullName({ name: text, article }) : text;
      const mention = { span: shift({ start: span.start, end: span.end }, start), text, article };
      const known = found[type].get(name);
      if (known === undefined) found[type].set(name, [mention]);
      else known.push(mention);
    }
  }
  const list = (things: ReadonlyMap<string, Mention[]>): NamedThing[] =>
    [...things].map(([name, mentions]) => ({ name, mentions }));
  return { places: list(found.place), organisations: list(found.organisation) };
}

/** The persons that the text itself tells, and those whom any text of the page tells. */
const mentionsIn = keptForSet((found, names, words): readonly FoundName[] => {
  const more = foundAgain(found, names, words, { padded: true });
  if (more.length === 0) return found.names;
  // What was cut there gives way to the whole.
  const kept = found.names.filter(({ end }) => !more.some((again) => again.end === end));
  return [...kept, ...more.map(asFound)].sort((a, b) => a.start - b.start);
});

/** Kept with each article as long as the page has the same names: then a keystroke costs one article. */
function keptForSet<T>(
  read: (found: NamesFound, names: NameSet, words: Words) => T,
): (found: NamesFound, names: NameSet, words: Words) => T {
  const known = new WeakMap<NamesFound, { readonly key: string; readonly value: T }>();
  return (found, names, words) => {
    let kept = known.get(found);
    if (kept?.key !== names.key) {
      kept = { key: names.key, value: read(found, names, words) };
      known.set(found, kept);
    }
    return kept.value;
  };
}

/** Where the names of the set stand and the text itself tells nothing; counted as `found` is. */
function foundAgain(found: NamesFound, names: NameSet, words: Words, { padded = false } = {}): FoundAgain[] {
  if (names.key === '') return [];
  const again: FoundAgain[] = [];
  for (const { value, start } of found.texts) {
    const standing = names.find(value.text, words);
    // Padding stays in headings alone; other running text has lost it.
    if (padded && value.text.includes(' ')) {
      const known = [...standing];
      standing.push(...names.findPadded(value.text, words).filter((name) => !overlapsOne(known, name)));
    }
    for (const { name, ...span } of standing) {
      const raw = shift(value.map.toRaw(span), start);
      if (
        overlapsOne(found.things, raw) ||
        (overlapsOne(found.names, raw) && !isCutShort(found.names, raw, name))
      )
        continue;
      again.push({ name, start: raw.start, end: raw.end });
    }
  }
  return again;
}

/** True where the page knows 岸田文雄 and nothing but 田文雄 was read here. */
function isCutShort(names: readonly FoundName[], { start, end }: Span, whole: string): boolean {
  const read = names[firstEndingBehind(names, start)];
  return whole.length >= longName && read?.end === end && read.start > start;
}

/** Chinese names are shorter: one of these that is the end of another may be right. */
const longName = 4;
