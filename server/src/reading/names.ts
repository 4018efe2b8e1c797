import type { NameTagger } from '../lexis/people/name-tagger';
import type { Words } from '../lexis/words/words';
import type { Page } from '../page/page';
import { shift, type Span } from '../text/span';
import { namesOfArticle, namesOfCaption, type FoundThing, type NamesFound } from './article-names';
import { nameSet, type NameSet } from './name-set';
import { bearersOf } from './bearers';
import { fullNamesOf } from './full-names';
import { shortFormsOf } from './short-forms';
import type { Mention, NamedThing, Person, Title } from './reading';
import { overlapsOne } from '../text/sorted';

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
  const forms = nameSet([...bodies].flatMap((name) => shortFormsOf(name)));
  const mentions = parts.map(({ found, start, article }) => ({
    mentions: mentionsIn(found, names, words),
    things: thingsIn(found, forms, words),
    start,
    article,
  }));
  return { people: peopleOf(mentions), ...thingsOf(mentions) };
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

interface ReadPart {
  readonly mentions: readonly NameMention[];
  readonly things: readonly FoundThing[];
  readonly start: number;
  readonly article: number | null;
}

function isBody({ type }: FoundThing): boolean {
  return type === 'organisation';
}

/** Kept as long as the page has the same short forms. */
const keptThings = new WeakMap<
  NamesFound,
  { readonly key: string; readonly things: readonly FoundThing[] }
>();

/** What the text itself tells, and short forms of bodies that any text of the page names in full. */
function thingsIn(found: NamesFound, forms: NameSet, words: Words): readonly FoundThing[] {
  const kept = keptThings.get(found);
  if (kept?.key === forms.key) return kept.things;
  const more: FoundThing[] = [];
  for (const { value, start } of forms.key === '' ? [] : found.texts)
    for (const { name, ...span } of forms.find(value.text, words)) {
      const raw = shift(value.map.toRaw(span), start);
      if (!overlapsOne(found.names, raw) && !overlapsOne(found.things, raw))
        more.push({ ...raw, name, type: 'organisation' });
    }
  const things =
    more.length === 0 ? found.things : [...found.things, ...more].sort((a, b) => a.start - b.start);
  keptThings.set(found, { key: forms.key, things });
  return things;
}

function peopleOf(parts: readonly ReadPart[]): Person[] {
  const all = parts.flatMap(({ mentions, article }) => mentions.map(({ name }) => ({ name, article })));
  const bearer = bearersOf(all);
  const people = new Map<string, { titles: Title[]; mentions: Mention[] }>();
  for (const { mentions, start, article } of parts) {
    for (const { name: text, titles, span } of mentions) {
      const name = bearer(text, article);
      let person = people.get(name);
      if (person === undefined) people.set(name, (person = { titles: [], mentions: [] }));
      person.mentions.push({ span: shift(span, start), text, article });
      for (const title of titles) addTitle(person.titles, title);
    }
  }
  return [...people].map(([name, { titles, mentions }]) => ({ name, titles, mentions }));
}

function thingsOf(parts: readonly ReadPart[]): Pick<NamesOfPage, 'places' | 'organisations'> {
  const organisations = parts.flatMap(({ things }) => things.filter(isBody));
  const fullName = fullNamesOf(organisations.map(({ name }) => name));
  const found = { place: new Map<string, Mention[]>(), organisation: new Map<string, Mention[]>() };
  for (const { things, start, article } of parts) {
    for (const { name: text, type, ...span } of things) {
      const name = type === 'organisation' ? fullName(text) : text;
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
      if (!overlapsOne(found.names, raw) && !overlapsOne(found.things, raw))
        mentions.push({ name, titles: [], span: raw });
    }
  }
  mentions.sort((a, b) => a.span.start - b.span.start);
  keptMentions.set(found, { key: names.key, mentions });
  return mentions;
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
