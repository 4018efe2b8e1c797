import type { Span } from '../../text/span';
import { firstEndingBehind, overlapsOne } from '../../text/sorted';
import type { Words } from '../words/words';
import { completeLists } from './complete-lists';
import { findSurnames } from './find-surnames';
import { areListed } from './list-relation';
import { readTagged } from './read-tagged';
import { findSpacedLists, type Pause } from './spaced-lists';
import { splitPersons } from './split-persons';
import { findCredits } from './find-credits';
import { findForeignNames } from './find-foreign-names';
import { findTitledNames, likeliestAt } from './find-titled-names';
import { surnameLength } from './surnames';
import { titleEndingAt } from './title-list';
import type { NameTagger, TaggedName } from './name-tagger';
import type { PersonSpan } from './person-span';
import { titlesOfAll } from './titles-of-all';

/** The names of a running text: each list in order, no name overlapping another of any list. */
export interface NamesInText {
  readonly people: readonly PersonSpan[];
  readonly places: readonly TaggedName[];
  readonly organisations: readonly TaggedName[];
}

/**
 * The persons, places and organisations that a running text names: what its form tells for sure (credits, names with a
 * dot), then what the recogniser sees, then what stands behind a title, then the rest of lists of which some members are known.
 * `pauses`: where a line ended or a space was left out, for lists that have nothing else between their members.
 */
export function findNames(
  text: string,
  words: Words,
  tagger: NameTagger,
  pauses: readonly Pause[] = [],
): NamesInText {
  const tagged = withListedPersons(text, splitPersons(text, readTagged(text, tagger), words));
  const sure = findCredits(text, words).map((credit) => markOf(credit, Infinity, credit.role));
  for (const name of findForeignNames(text, words))
    if (!isInside(name, tagged)) sure.push(markOf(name, sureOdds));
  for (const name of findSpacedLists(text, pauses, words)) sure.push(markOf(name, spacedOdds));
  const surnames = findSurnames(text, words);
  const taken: Span[] = [];
  const isFree = (span: Span): boolean => take(taken, span);
  sure.forEach(isFree);
  const people = tagged.filter((name) => name.type === 'person' && isFree(name));
  const addressed = surnames.filter((name) => isFree(name) || people.some((one) => isSameSpan(one, name)));
  const titled = findTitledNames(
    text,
    words,
    (span) => !overlapsOne(taken, span) && !overlapsOne(tagged, span),
  );
  if (taken.length + tagged.length + titled.length === 0) return noNames;
  titled.forEach(isFree);
  const marks = [
    ...sure,
    ...people.map((name) => markOf(name, name.odds)),
    ...addressed.map((name) => markOf(name, sureOdds)),
    ...titled.map((name) => markOf(name, name.odds)),
  ].sort((a, b) => a.start - b.start);
  const listed = completeLists(
    text,
    surestOf(marks),
    words,
    tagged.filter((name) => name.type !== 'person'),
  );
  listed.forEach(isFree);
  const named = tagged.filter((name) => name.type !== 'person' && isFree(name));
  return {
    people: certainOf(text, words, titlesOfAll(text, listed, words, named)),
    places: named.filter(({ type }) => type === 'place'),
    organisations: named.filter(({ type }) => type === 'organisation'),
  };
}

/**
 * Those that a role, a title or a certain neighbour in a list tells to be persons, or that can
 * hardly be anything else. The others may be named for certain elsewhere on the page: that is for the caller to see.
 */
function certainOf(text: string, words: Words, people: readonly PersonSpan[]): PersonSpan[] {
  const certain = people.map((person) => isCertain(person) || isBorneOut(text, person, words));
  const follow = (known: number, next: number): void => {
    if (
      certain[known] === true &&
      certain[next] === false &&
      areListed(text, people[Math.min(known, next)]!, people[Math.max(known, next)]!)
    )
      certain[next] = true;
  };
  for (let index = 1; index < people.length; index++) follow(index - 1, index);
  for (let index = people.length - 1; index > 0; index--) follow(index, index - 1);
  return people.filter((_, index) => certain[index]);
}

function isCertain({ name, role, titles, odds }: PersonSpan): boolean {
  return role !== '' || titles.length > 0 || odds >= (surnameLength(name, 0) > 0 ? leastOdds : leastStrange);
}

/** What the recogniser doubts is a name where a title stands before it, or where the dictionary and the name model say so as well. */
function isBorneOut(text: string, { start, end }: PersonSpan, words: Words): boolean {
  if (titleEndingAt(text, start) > 0) return true;
  return surnameLength(text, start) > 0 && likeliestAt(text, start, words)?.end === end;
}

/** Below these most of what the recogniser takes for a person is none: with a Chinese surname, and without. */
const leastOdds = 1.6;
const leastStrange = 2;

export interface Mark extends Span {
  readonly role: string;
  readonly odds: number;
}

/** All marks have one shape, so that what is compiled for one fits all. */
function markOf({ start, end }: Span, odds: number, role = ''): Mark {
  return { start, end, role, odds };
}

/** `韩松岭、苏星河、何景行`: what stands between persons in a list, and is made like a name, is one, though 星河 is none. */
function withListedPersons(text: string, tagged: readonly TaggedName[]): readonly TaggedName[] {
  return tagged.map((name, index) => {
    const [before, behind] = [tagged[index - 1], tagged[index + 1]];
    const size = name.end - name.start;
    const isListed =
      before?.type === 'person' &&
      behind?.type === 'person' &&
      text.slice(before.end, name.start) === '、' &&
      text.slice(name.end, behind.start) === '、';
    const isMadeLikeName = (size === 2 || size === 3) && surnameLength(text, name.start) > 0;
    return name.type !== 'person' && isListed && isMadeLikeName ? { ...name, type: 'person' } : name;
  });
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

const sureOdds = 100;
/** Space parts names better than a dot joins them: 阿依古丽·买买提　艾尼瓦尔·吐尔逊. */
const spacedOdds = 200;
const noNames: NamesInText = { people: [], places: [], organisations: [] };

/** True for a part of one of `sorted`, which do not overlap. */
function isInside({ start, end }: Span, sorted: readonly Span[]): boolean {
  const outer = sorted[firstEndingBehind(sorted, start)];
  return (
    outer !== undefined && outer.start <= start && outer.end >= end && outer.end - outer.start > end - start
  );
}

/** `sorted` by their starts; the surer of two that overlap stays. */
function surestOf(sorted: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of sorted) {
    const last = kept.at(-1);
    if (last === undefined || mark.start >= last.end) kept.push(mark);
    else if (mark.odds > last.odds) kept[kept.length - 1] = mark;
  }
  return kept;
}

/**
 * False where a character of the span belongs to one of `taken`; else the span is one of them from now on. `taken`
 * are in order, without overlaps.
 */
function take(taken: Span[], span: Span): boolean {
  if (overlapsOne(taken, span)) return false;
  taken.splice(firstEndingBehind(taken, span.start), 0, span);
  return true;
}
