import { isHan, isLowSurrogate } from '../../text/characters';
import type { Words } from '../words/words';
import type { LooseMark, MarkPair } from './read-pairs';
import { wordStretch } from './word-stretch';
import { charOf, classOf, contextOf } from './place-classes';
import { headNouns, introducingWords, outerNouns, sayingWords } from './place-words';

/** A place where the missing mark may stand, before the character at `at`, with what speaks for or against it. */
export interface PlaceCandidate {
  readonly at: number;
  /** Names of features; each has a weight. */
  readonly features: readonly string[];
}

/** What is known around a loose mark. */
export interface LooseSurroundings {
  readonly text: string;
  readonly words: Words;
  /** What stands between marks of the kind elsewhere in the article. */
  readonly terms: ReadonlySet<string>;
  /** The nearest pairs of the kind in the paragraph, before and behind the mark. */
  readonly beside: readonly MarkPair[];
  /** Pairs of other kinds that a mark must not cut, in order. */
  readonly whole: readonly MarkPair[];
}

/** Places for the mark that closes or opens what a loose mark opens or closes, in order. */
export function placeCandidates(loose: LooseMark, surroundings: LooseSurroundings): PlaceCandidate[] {
  return loose.side === 'open' ? closingPlaces(loose, surroundings) : openingPlaces(loose, surroundings);
}

/** Longer quotations are rare, and nobody knows where they end. */
const reach = 300;
const margin = 24;

function closingPlaces({ at, to }: LooseMark, around: LooseSurroundings): PlaceCandidate[] {
  const { text, terms } = around;
  const stretch = wordStretch(around, at + 1, Math.min(to, at + reach) + margin);
  const context = contextOf(text, at - 1);
  const inside = insideOf(around.whole, at, at + 1, to);
  const opens = charOf(text, at - 1);
  const places: PlaceCandidate[] = [];
  let stops = 0;
  let commas = 0;
  let lists = 0;
  let count = 0;
  for (let place = at + 1; place <= to && place - at <= reach; place++) {
    const before = text[place - 1]!;
    if (place > at + 1) {
      if (stretch.ends.has(place)) count++;
      if (place > at + 2) {
        const previous = text[place - 2]!;
        if (stopMarks.includes(previous)) stops++;
        if (previous === '，') commas++;
        if (previous === '、') lists++;
      }
    }
    if (place === at + 1 || inside(place) || isLowSurrogate(text.charCodeAt(place))) continue;
    const inner = text.slice(at + 1, place);
    const length = lengthOf(place - at - 1);
    const next = stretch.wordFrom(place);
    const last = stretch.wordTo(place);
    const isEnd = place === to;
    const follows = text[place];
    const features = [
      `n${next}`,
      `p${last}`,
      `c${charOf(text, place)}`,
      `e${charOf(text, place - 1)}`,
      `k${classOf(text, place - 1)}${classOf(text, place)}`,
      `l${length}`,
      `l${length}${context}`,
      `w${Math.min(count, 6)}`,
      `s${Math.min(stops, 3)}${context}`,
      `m${Math.min(commas, 3)}${context}`,
      `i${Math.min(lists, 2)}${context}`,
      `x${isEnd ? (follows === undefined || follows === '\n' ? 2 : 1) : 0}${context}`,
    ];
    if (!stretch.ends.has(place)) features.push('cut');
    if (endsWithNoun(headNouns, inner)) features.push('nounLast');
    if (endsWithNoun(outerNouns, inner)) features.push('outerLast', `outerLast${length}`);
    if (isBalanced(inner)) features.push('balanced', `balanced${context}`);
    features.push(`q${opens}${place - at - 1 <= 5 ? 'a' : place - at - 1 <= 12 ? 'b' : 'c'}`);
    if (classOf(text, place) !== 'H')
      features.push(`c${charOf(text, place)}${context}${Math.min(commas, 1)}`);
    features.push(`z${stretch.kindFrom(place)}${stretch.kindTo(place)}`, `d${text.slice(place, place + 2)}`);
    const outer = nounAt(outerNouns, text, place);
    if (outer > 0)
      features.push('outerNext', `outerNext${classOf(text, place + outer)}`, `outerNext${length}`);
    const noun = nounAt(headNouns, text, place);
    if (noun > 0) features.push('nounNext', `nounNext${classOf(text, place + noun)}`);
    if (stopMarks.includes(before) || before === '，') {
      const isSaid = sayingWords.test(text.slice(place, place + 40));
      features.push(`t${before}${context}${isSaid ? 1 : 0}`, `u${before}${context}${classOf(text, place)}`);
    }
    if (terms.has(inner)) features.push('term');
    likeNeighbours(around, inner, place, features);
    places.push({ at: place, features });
  }
  return places;
}

function openingPlaces({ at, from }: LooseMark, around: LooseSurroundings): PlaceCandidate[] {
  const { text, terms } = around;
  const stretch = wordStretch(around, Math.max(from, at - reach) - margin, at);
  const last = text[at - 1] ?? '';
  const context = stopMarks.includes(last) ? 'S' : last === '，' ? ',' : 'H';
  const inside = insideOf(around.whole, at, from, at);
  const places: PlaceCandidate[] = [];
  const follows =
    nounAt(outerNouns, text, at + 1) > 0
      ? 'O'
      : nounAt(headNouns, text, at + 1) > 0
        ? 'N'
        : classOf(text, at + 1);
  let stops = 0;
  let commas = 0;
  let lists = 0;
  let count = 0;
  for (let place = at - 1; place >= from && at - place <= reach; place--) {
    if (place < at - 1) {
      if (stopMarks.includes(text[place]!)) stops++;
      if (text[place] === '，') commas++;
      if (text[place] === '、') lists++;
    }
    if (stretch.ends.has(place)) count++;
    if (inside(place) || isLowSurrogate(text.charCodeAt(place))) continue;
    const inner = text.slice(place, at);
    const length = lengthOf(at - place);
    const before = contextOf(text, place - 1);
    const features = [
      `n${stretch.wordFrom(place)}`,
      `p${stretch.wordTo(place)}`,
      `c${charOf(text, place)}`,
      `e${charOf(text, place - 1)}`,
      `k${classOf(text, place - 1)}${classOf(text, place)}`,
      `l${length}`,
      `l${length}${context}`,
      `f${length}${follows}`,
      `w${Math.min(count, 6)}`,
      `b${before}${context}`,
      `s${Math.min(stops, 3)}${context}`,
      `m${Math.min(commas, 3)}${context}`,
      `i${Math.min(lists, 2)}${context}`,
      `x${place === from ? (place === 0 || text[place - 1] === '\n' ? 2 : 1) : 0}${context}`,
    ];
    if (!stretch.ends.has(place)) features.push('cut');
    if (isBalanced(inner)) features.push('balanced', `balanced${context}`);
    if (classOf(text, place - 1) !== 'H')
      features.push(`e${charOf(text, place - 1)}${context}${Math.min(commas, 1)}`);
    if (introducingWords.test(text.slice(Math.max(0, place - 4), place)))
      features.push('intro', `intro${length}`, `intro${follows}`);
    features.push(
      `z${stretch.kindFrom(place)}${stretch.kindTo(place)}`,
      `d${text.slice(Math.max(0, place - 2), place)}`,
    );
    if (before === ':' || before === ',') {
      const isSaid = saidBefore.test(text.slice(Math.max(0, place - 14), place - 1));
      features.push(`t${before}${context}${isSaid ? 1 : 0}`);
    }
    if (terms.has(inner)) features.push('term');
    likeNeighbours(around, inner, at + 1, features);
    places.push({ at: place, features });
  }
  return places.reverse();
}

const stopMarks = '。！？…';
const saidBefore =
  /(?:说|表示|指出|介绍|告诉|认为|称|道|强调|坦言|解释|透露|感慨|回忆|提醒|建议|问|感叹|呼吁|写)[^。，：]{0,8}$/u;

/** 落实“六稳”工作，落实“六保任务: what stands beside is a model. */
function likeNeighbours(
  { text, beside }: LooseSurroundings,
  inner: string,
  after: number,
  features: string[],
): void {
  for (const { open, close } of beside) {
    const length = close - open - 1;
    const distance = Math.min(Math.abs(open - after), Math.abs(after - close));
    const near = distance < 24 ? 'Near' : '';
    if (length === inner.length && length <= 12) features.push(`sameLength${near}`);
    if (text[open + 1] === inner[0]) features.push('sameFirst');
    if (text[close - 1] === inner.at(-1)) features.push('sameLast');
    const follows = text[close + 1];
    if (follows !== undefined && follows === text[after] && isHan(follows.charCodeAt(0)))
      features.push('sameNext');
  }
}

/** Two halves of one length: 一处失信，处处受限. */
function isBalanced(inner: string): boolean {
  const half = (inner.length - 1) / 2;
  return (
    half >= 2 &&
    half <= 14 &&
    /^[\p{L}\p{N}]+[，、][\p{L}\p{N}]+$/u.test(inner) &&
    '，、'.includes(inner[half]!)
  );
}

/** Says whether a place lies inside a pair of another kind that does not hold the loose mark itself. */
function insideOf(
  whole: readonly MarkPair[],
  at: number,
  from: number,
  to: number,
): (place: number) => boolean {
  const within = new Set<number>();
  for (const { open, close } of whole) {
    if (open > to) break;
    if (close < from) continue;
    const holds = open < at && at < close;
    for (let place = Math.max(from, open + 1); place <= Math.min(to, close); place++)
      if (!holds) within.add(place);
    if (!holds) continue;
    for (let place = from; place <= open && place <= to; place++) within.add(place);
    for (let place = Math.max(from, close + 1); place <= to; place++) within.add(place);
  }
  return (place) => within.has(place);
}

function lengthOf(length: number): number {
  return lengths.find((most) => length <= most) ?? 999;
}

const lengths = [1, 2, 3, 4, 5, 6, 8, 12, 20, 40, 80, 160];

/** Length of the word at an offset that names what a quoted name is the name of; 0 where there is none. */
function nounAt(nouns: ReadonlySet<string>, text: string, at: number): number {
  for (const length of [4, 3, 2, 1]) if (nouns.has(text.slice(at, at + length))) return length;
  return 0;
}

function endsWithNoun(nouns: ReadonlySet<string>, inner: string): boolean {
  return [4, 3, 2].some((length) => inner.length > length && nouns.has(inner.slice(-length)));
}
