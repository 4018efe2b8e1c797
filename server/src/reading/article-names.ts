import { calledAs, calledNothing, type Called } from '../lexis/people/called-as';
import { findNames, type NamesInText } from '../lexis/people/find-names';
import type { NameTagger } from '../lexis/people/name-tagger';
import type { Pause } from '../lexis/people/spaced-lists';
import type { Words } from '../lexis/words/words';
import type { Article, Caption, GapKind, Heading, Placed, RunningText } from '../page/page';
import { kindBits } from '../page/gaps';
import { isHan } from '../text/characters';
import { shift, type Span } from '../text/span';
import type { Title } from './reading';
import { TextPool } from './text-pool';

/** What an article, or a caption of none, says of persons by itself. Spans count from the start of its slice. */
export interface NamesFound {
  /** All running text of it, in order; other names may be looked for there. */
  readonly texts: readonly Placed<RunningText>[];
  /** Persons in order of their place. */
  readonly names: readonly FoundName[];
  /** Places and organisations in order of their place; none overlaps a person. */
  readonly things: readonly FoundThing[];
}

export interface FoundThing extends Span {
  readonly name: string;
  readonly type: 'place' | 'organisation';
}

export interface FoundName extends Span {
  readonly name: string;
  readonly titles: readonly Title[];
  readonly called: Called;
  /** True for who wrote the story or took the picture. */
  readonly isCredit: boolean;
}

/** Kept by the identity of the article, so that a keystroke costs the article that it changed. */
export function namesOfArticle(article: Article, words: Words, tagger: NameTagger): NamesFound {
  let found = articleNames.get(article);
  if (found === undefined) {
    const pool = poolOf(tagger);
    const texts = textsOfArticle(article, pool);
    const credits: FoundName[] = article.reporters.map(asCredit);
    for (const { value, start } of article.captions) {
      texts.push({ value: pool.textOf(value.raw, false), start });
      credits.push(...creditsOfCaption(value, start));
    }
    found = namesOfTexts(texts, credits, words, tagger);
    articleNames.set(article, found);
  }
  return found;
}

/** The same for a caption that belongs to no article. */
export function namesOfCaption(caption: Caption, words: Words, tagger: NameTagger): NamesFound {
  let found = captionNames.get(caption);
  if (found === undefined) {
    const text = { value: poolOf(tagger).textOf(caption.raw, false), start: 0 };
    found = namesOfTexts([text], creditsOfCaption(caption, 0), words, tagger);
    captionNames.set(caption, found);
  }
  return found;
}

const articleNames = new WeakMap<Article, NamesFound>();
const captionNames = new WeakMap<Caption, NamesFound>();
const spansOfText = new WeakMap<RunningText, NamesInText>();
const pools = new WeakMap<NameTagger, TextPool>();

/** What a text says is kept with it, so each recogniser has texts of its own. */
function poolOf(tagger: NameTagger): TextPool {
  let pool = pools.get(tagger);
  if (pool === undefined) pools.set(tagger, (pool = new TextPool()));
  return pool;
}

function namesOfTexts(
  texts: Placed<RunningText>[],
  credits: readonly FoundName[],
  words: Words,
  tagger: NameTagger,
): NamesFound {
  texts.sort((a, b) => a.start - b.start);
  const names = [...credits];
  const things: FoundThing[] = [];
  for (const { value, start } of texts) {
    names.push(...paddedCredits(value).map((credit) => ({ ...credit, ...shift(credit, start) })));
    const { people, places, organisations } = namesOfText(value, words, tagger);
    for (const person of people) {
      const titles = person.titles.map(({ text, organisation }) => ({ text, organisation }));
      const raw = value.map.toRaw(person);
      names.push({
        start: raw.start + start,
        end: raw.end + start,
        name: person.name,
        titles,
        called: calledAs(value.text, person),
        isCredit: person.role !== '',
      });
    }
    for (const list of [places, organisations])
      for (const thing of list) {
        const raw = value.map.toRaw(thing);
        things.push({
          start: raw.start + start,
          end: raw.end + start,
          name: value.text.slice(thing.start, thing.end),
          type: thing.type === 'place' ? 'place' : 'organisation',
        });
      }
  }
  const persons = withoutOverlaps(names);
  return { texts, names: persons, things: withoutOverlaps(things, persons) };
}

/** A text of more characters is no paragraph of a newspaper, and would take seconds: its names are not looked for. */
const longestText = 300_000;
const noNames: NamesInText = { people: [], places: [], organisations: [] };

function namesOfText(text: RunningText, words: Words, tagger: NameTagger): NamesInText {
  let names = spansOfText.get(text);
  if (names === undefined) {
    names = text.text.length > longestText ? noNames : findNames(text.text, words, tagger, pausesOf(text));
    spansOfText.set(text, names);
  }
  return names;
}

/** Where the text has left out space, if two such places are as near to one another as the members of a list. */
function pausesOf({ gaps, map }: RunningText): Pause[] {
  let last = -Infinity;
  const isNear = (start: number, end: number): boolean => {
    const near = start - last <= longestMember;
    last = end;
    return near;
  };
  if (!gaps.any(pauseBits, isNear)) return [];
  return gaps.of(pauseKinds).map(({ end, kind }) => ({
    offset: map.toRunning(end),
    isBreak: kind === 'break' || kind === 'blankLine',
  }));
}

/** With a note; less than a line of any column. */
const longestMember = 10;
const pauseKinds: readonly GapKind[] = ['space', 'namePadding', 'letterSpace', 'break', 'blankLine'];
const pauseBits = kindBits(pauseKinds);

/**
 * `国  徽摄`: padding and a credit leave no doubt, whatever the two characters mean as a word. Running text has lost
 * the padding, so it is looked for in the raw text.
 */
function paddedCredits({ raw, gaps }: RunningText): FoundName[] {
  if (!raw.includes('摄')) return [];
  return gaps.of(['namePadding']).flatMap(({ start, end }) => {
    const isCredit = /^[ \u3000]*摄(?!\p{Script=Han})/u.test(raw.slice(end + 1, end + longestPadding));
    if (!isCredit || (start > 1 && isHan(raw.charCodeAt(start - 2)))) return [];
    return [{ start: start - 1, end: end + 1, name: raw[start - 1]! + raw[end]! }].map(asCredit);
  });
}

const longestPadding = 6;

/** In order of their place; what the page reader says of credits goes before what the text says. */
function withoutOverlaps<T extends Span>(names: readonly T[], taken: readonly Span[] = []): T[] {
  const kept: T[] = [];
  let next = 0;
  for (const name of [...names].sort((a, b) => a.start - b.start)) {
    while (next < taken.length && taken[next]!.end <= name.start) next++;
    const last = kept.at(-1);
    if (last !== undefined && name.start < last.end) continue;
    if (next < taken.length && taken[next]!.start < name.end) continue;
    kept.push(name);
  }
  return kept;
}

/** A name beside which nothing is told of its bearer. */
export function asFound({ name, start, end }: Span & { readonly name: string }): FoundName {
  return { name, start, end, titles: [], called: calledNothing, isCredit: false };
}

function asCredit(name: Span & { readonly name: string }): FoundName {
  return { ...asFound(name), isCredit: true };
}

function creditsOfCaption(caption: Caption, start: number): FoundName[] {
  return caption.photographers.map(asCredit).map((name) => ({
    ...name,
    start: start + name.start,
    end: start + name.end,
  }));
}

/** Paragraphs, and headings, 小标题, notes and credits where they are no part of a paragraph or caption. */
function textsOfArticle(article: Article, pool: TextPool): Placed<RunningText>[] {
  const parts = [...article.paragraphs, ...article.captions];
  const isBeside = (span: Span): boolean =>
    !parts.some(({ value, start }) => start < span.end && span.start < start + value.raw.length);
  const headings: Span[] = [article.kicker, article.headline, article.subhead].flatMap((heading) =>
    heading === null ? [] : linesOf(article, heading),
  );
  for (const part of [article.dateline, article.byline]) if (part !== null) headings.push(part);
  headings.push(...article.sections);
  const textOf = ({ start, end }: Span, keepSpaces: boolean): Placed<RunningText> => ({
    value: pool.textOf(article.raw.slice(start, end), keepSpaces),
    start,
  });
  return [
    ...article.paragraphs,
    ...headings.filter(isBeside).map((span) => textOf(span, true)),
    ...article.notes.filter(isBeside).map((span) => textOf(span, false)),
  ];
}

/** A heading is read whole, unless other text stands between its lines. */
function linesOf(article: Article, heading: Heading): readonly Span[] {
  const isWhole = heading.lines.every(
    (line, index) =>
      index === 0 || article.raw.slice(heading.lines[index - 1]!.end, line.start).trim() === '',
  );
  return isWhole ? [heading] : heading.lines;
}
