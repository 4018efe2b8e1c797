import type { Span } from '../../text/span';
import type { Words } from '../words/words';
import { completeLists } from './complete-lists';
import { findSurnames } from './find-surnames';
import { readTagged } from './read-tagged';
import { findCredits } from './find-credits';
import { findForeignNames } from './find-foreign-names';
import { surnameLength } from './name-model';
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
 * dot), then what the recogniser sees, then the rest of lists of which some members are known.
 */
export function findNames(text: string, words: Words, tagger: NameTagger): NamesInText {
  const tagged = withListedPersons(text, readTagged(text, tagger));
  const sure: Mark[] = [
    ...findCredits(text, words).map((credit) => ({ ...credit, odds: Infinity })),
    ...findForeignNames(text, words)
      .filter((name) => !tagged.some((other) => contains(other, name)))
      .map((name) => ({ ...name, role: '', odds: sureOdds })),
  ];
  const surnames = findSurnames(text, words);
  if (sure.length + tagged.length + surnames.length === 0) return noNames;
  const taken: Span[] = [];
  const isFree = (span: Span): boolean => take(taken, span);
  sure.forEach(isFree);
  const people = tagged.filter((name) => name.type === 'person' && isFree(name));
  const addressed = surnames.filter((name) => isFree(name));
  const marks = [
    ...sure,
    ...people.map((name) => ({ ...name, role: '' })),
    ...addressed.map((name) => ({ ...name, role: '', odds: sureOdds })),
  ].sort((a, b) => a.start - b.start);
  const listed = completeLists(text, withoutOverlaps(marks), words);
  listed.forEach(isFree);
  return {
    people: certainOf(text, titlesOfAll(text, listed, words)),
    places: tagged.filter((name) => name.type === 'place' && isFree(name)),
    organisations: tagged.filter((name) => name.type === 'organisation' && isFree(name)),
  };
}

/**
 * Those that a role, a title or a certain neighbour in a list tells to be persons, or that can
 * hardly be anything else. The others may be named for certain elsewhere on the page: that is for the caller to see.
 */
function certainOf(text: string, people: readonly PersonSpan[]): PersonSpan[] {
  const certain = people.map(isCertain);
  const follow = (known: number, next: number): void => {
    if (certain[known] === true && certain[next] === false && areListed(text, people, known, next))
      certain[next] = true;
  };
  for (let index = 1; index < people.length; index++) follow(index - 1, index);
  for (let index = people.length - 1; index > 0; index--) follow(index, index - 1);
  return people.filter((_, index) => certain[index]);
}

function isCertain({ name, role, titles, odds }: PersonSpan): boolean {
  return role !== '' || titles.length > 0 || odds >= (surnameLength(name, 0) > 0 ? leastOdds : leastStrange);
}

/** Below these most of what the recogniser takes for a person is none: with a Chinese surname, and without. */
const leastOdds = 1.6;
const leastStrange = 2;

function areListed(text: string, people: readonly PersonSpan[], a: number, b: number): boolean {
  const [first, second] = a < b ? [people[a]!, people[b]!] : [people[b]!, people[a]!];
  return text.slice(first.end, second.start) === '、';
}

export interface Mark extends Span {
  readonly role: string;
  readonly odds: number;
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

const sureOdds = 100;
const noNames: NamesInText = { people: [], places: [], organisations: [] };

function contains(outer: Span, inner: Span): boolean {
  return (
    outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start
  );
}

/** `sorted` by their starts; the surer of two that overlap stays. */
function withoutOverlaps(sorted: readonly Mark[]): Mark[] {
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
  let low = taken.length;
  // Most come in order.
  if (low > 0 && taken[low - 1]!.end > span.start) {
    let high = low - 1;
    low = 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (taken[middle]!.end <= span.start) low = middle + 1;
      else high = middle;
    }
    if (taken[low]!.start < span.end) return false;
  }
  taken.splice(low, 0, span);
  return true;
}
