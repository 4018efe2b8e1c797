import { isDigit, isHan, isLatin } from '../../text/characters';
import type { Span } from '../../text/span';
import type { Words } from '../words/words';
import { nameLikelihood } from './name-model';
import { surnameLength } from './surnames';

/** Features of each character. */
export const featureCount = 26;
/** The first of them: the character itself, and those one and two places before and behind it. */
export const unitFeatures = 5;

/**
 * What the recogniser sees of each character of a sentence: the characters around it alone, in twos, threes and fours,
 * the words of the dictionary around it, and how much what stands here looks like a Chinese name. A feature is a hash
 * of 32 bits that says of what sort it is; nothing here makes strings, and arrays are used again.
 */
export class TagFeatures {
  /** `featureCount` hashes for each character of the sentence read last; those of single characters are left to `unitHash`. */
  hashes = new Int32Array(0);
  /** The characters of the sentence read last as the recogniser tells them apart, with `pad` edges before and behind. */
  units = new Uint16Array(0);
  /** 1 for each character of it that stands in no name: it has no hashes. */
  hopeless = new Uint8Array(0);
  #twos = new Int32Array(0);
  #threes = new Int32Array(0);
  #likeThree = new Int32Array(0);
  #likeTwo = new Int32Array(0);
  #wordHash = new Int32Array(0);
  #wordTraits = new Uint16Array(0);
  #wordSize = new Int32Array(0);
  readonly #words: Words;
  readonly #hopelessWords: ReadonlySet<number>;
  /** What the dictionary says of the words met last: a page uses the same ones over and over. */
  readonly #keptHashes = new Int32Array(keptWords);
  readonly #keptTraits = new Uint16Array(keptWords);
  /** Natural logarithm of the share of a character in running text, by code unit from `firstHan`. */
  #shares: Float32Array | null = null;

  /** `hopelessWords`: hashes of words whose features nobody asks for. */
  constructor(words: Words, hopelessWords: Iterable<number> = []) {
    if (folded[edge] === 0) fillFolded();
    this.#words = words;
    this.#hopelessWords = new Set(hopelessWords);
  }

  /**
   * Reads the sentence. `ends` are the ends of the words of `text`, of which the one at `word` is the first of the
   * sentence; the sentence must end with a word. Returns the index of the first word behind it.
   */
  read(text: string, { start, end }: Span, ends: readonly number[], word: number): number {
    const length = end - start;
    this.#resize(length);
    this.#fold(text, start, length);
    const next = this.#readWords(text, start, end, ends, word);
    this.#readCharacters(length);
    this.#readLikeness(text, start, length);
    return next;
  }

  /** All hashes of the sentence read last, those of single characters too: what weights are trained with. */
  allHashes(length: number): Int32Array {
    const all = this.hashes.slice(0, length * featureCount);
    for (let index = 0; index < length; index++)
      for (let place = 0; place < unitFeatures; place++)
        all[index * featureCount + place] = unitHash(this.units[index + pad - 2 + place]!, place);
    return all;
  }

  #resize(length: number): void {
    if (this.hashes.length >= length * featureCount) return;
    const size = length * 2;
    this.hashes = new Int32Array(size * featureCount);
    this.hopeless = new Uint8Array(size);
    this.units = new Uint16Array(size + 2 * pad);
    this.#twos = new Int32Array(size + 2 * pad);
    this.#threes = new Int32Array(size + 2 * pad);
    this.#likeThree = new Int32Array(size + 2 * pad);
    this.#likeTwo = new Int32Array(size + 2 * pad);
    this.#wordHash = new Int32Array(size + 2);
    this.#wordTraits = new Uint16Array(size + 2);
    this.#wordSize = new Int32Array(size + 2);
  }

  #fold(text: string, start: number, length: number): void {
    const { units } = this;
    units.fill(edge, 0, pad);
    for (let index = 0; index < length; index++) units[index + pad] = folded[text.charCodeAt(start + index)]!;
    units.fill(edge, length + pad, length + 2 * pad);
  }

  /** The characters in twos, threes and fours, of each with the place that it has beside this one. */
  #readCharacters(length: number): void {
    const { units } = this;
    const twos = this.#twos;
    const threes = this.#threes;
    const { hashes, hopeless } = this;
    for (let at = 0; at < length + 2 * pad - 2; at++) {
      const two = Math.imul(units[at]! + 0x1000, 0x2c1b3c6d) + Math.imul(units[at + 1]!, 0x297a2d39);
      twos[at] = two ^ (two >>> 13);
      threes[at] = Math.imul(two ^ (two >>> 16), 0x1b873593) + Math.imul(units[at + 2]!, 0x68e31da5);
    }
    for (let index = 0, at = pad; index < length; index++, at++) {
      if (hopeless[index] === 1) continue;
      const base = index * featureCount;
      hashes[base + 5] = mix(twos[at - 2]!, seeds[5]!);
      hashes[base + 6] = mix(twos[at - 1]!, seeds[6]!);
      hashes[base + 7] = mix(twos[at]!, seeds[7]!);
      hashes[base + 8] = mix(twos[at + 1]!, seeds[8]!);
      hashes[base + 9] = mix(Math.imul(units[at - 1]!, 0x3c6ef372) + units[at + 1]!, seeds[9]!);
      hashes[base + 10] = mix(threes[at - 2]!, seeds[10]!);
      hashes[base + 11] = mix(threes[at - 1]!, seeds[11]!);
      hashes[base + 12] = mix(threes[at]!, seeds[12]!);
      hashes[base + 13] = mix(Math.imul(threes[at - 2]!, 0x5bd1e995) + units[at + 1]!, seeds[13]!);
      hashes[base + 14] = mix(Math.imul(threes[at - 1]!, 0x5bd1e995) + units[at + 2]!, seeds[14]!);
    }
  }

  /** How much a name of two or three characters that starts here, one before or two before looks like one. */
  #readLikeness(text: string, start: number, length: number): void {
    const three = this.#likeThree;
    const two = this.#likeTwo;
    const { hashes, hopeless } = this;
    for (let index = 0; index < pad; index++) three[index] = two[index] = none;
    for (let index = 0; index < length; index++) {
      const at = start + index;
      const mayStart = surnameLength(text, at) > 0;
      three[index + pad] = mayStart && index + 3 <= length ? this.#likeness(text, at, at + 3) : none;
      two[index + pad] = mayStart && index + 2 <= length ? this.#likeness(text, at, at + 2) : none;
    }
    for (let index = 0, at = pad; index < length; index++, at++) {
      if (hopeless[index] === 1) continue;
      const base = index * featureCount;
      hashes[base + 15] = mix(three[at]! * 32 + two[at]!, seeds[15]!);
      hashes[base + 16] = mix(three[at - 1]! * 32 + two[at - 1]!, seeds[16]!);
      hashes[base + 17] = mix(three[at - 2]!, seeds[17]!);
    }
  }

  /** In steps: how much likelier the characters are as a name than as any text. */
  #likeness(text: string, start: number, end: number): number {
    const shares = (this.#shares ??= sharesOf(this.#words));
    let odds = nameLikelihood(text, start, end);
    if (odds === -Infinity) return none;
    for (let at = start; at < end; at++) odds -= shares[text.charCodeAt(at)]!;
    return 5 + Math.max(-4, Math.min(8, Math.floor(odds / likenessStep)));
  }

  /** The word that the character is part of, which part, the words beside it, their kinds and lengths. */
  #readWords(text: string, start: number, end: number, ends: readonly number[], first: number): number {
    const { hashes, hopeless } = this;
    const hash = this.#wordHash;
    const traits = this.#wordTraits;
    const size = this.#wordSize;
    // One place is left for what is before the first word, and one for what is behind the last.
    let count = 0;
    for (let from = start; from < end; from += size[count]!) {
      count++;
      this.#readWord(text, from, Math.min(end, ends[first + count - 1]!), count);
    }
    for (const outer of [0, count + 1]) {
      hash[outer] = size[outer] = 0;
      traits[outer] = Kind.Edge << kindShift;
    }
    for (let word = 1, base = 0; word <= count; word++) {
      const before = hash[word - 1]!;
      const here = hash[word]!;
      const next = hash[word + 1]!;
      const trait = traits[word]!;
      const kinds = ((kindOf(trait) * 16 + kindOf(traits[word - 1]!)) * 16 + kindOf(traits[word + 1]!)) * 4;
      const sizes = ((least(size[word]!) * 8 + least(size[word - 1]!)) * 8 + least(size[word + 1]!)) * 4;
      const rank = (trait & rankMask) * 4;
      const last = size[word]! - 1;
      const at = base / featureCount;
      if (trait >= hopelessTrait) {
        hopeless.fill(1, at, at + last + 1);
        base += (last + 1) * featureCount;
        continue;
      }
      hopeless.fill(0, at, at + last + 1);
      for (let index = 0; index <= last; index++, base += featureCount) {
        const part = last === 0 ? 3 : index === 0 ? 0 : index === last ? 2 : 1;
        hashes[base + 18] = mix(here + part, seeds[18]!);
        hashes[base + 19] = mix(before + part, seeds[19]!);
        hashes[base + 20] = mix(next + part, seeds[20]!);
        hashes[base + 21] = mix(kinds + part, seeds[21]!);
        hashes[base + 22] = mix(sizes + part, seeds[22]!);
        hashes[base + 23] = mix(rank + part, seeds[23]!);
        hashes[base + 24] = mix(Math.imul(before, 31) + here + part, seeds[24]!);
        hashes[base + 25] = mix(Math.imul(here, 31) + next + part, seeds[25]!);
      }
    }
    return first + count;
  }

  #readWord(text: string, from: number, to: number, word: number): void {
    const hash = wordHash(text, from, to);
    const slot = hash & (keptWords - 1);
    if (this.#keptHashes[slot] !== hash) {
      this.#keptHashes[slot] = hash;
      this.#keptTraits[slot] = this.#traitsOf(text, from, to, hash);
    }
    this.#wordHash[word] = hash;
    this.#wordTraits[word] = this.#keptTraits[slot]!;
    this.#wordSize[word] = to - from;
  }

  #traitsOf(text: string, from: number, to: number, hash: number): number {
    const hopeless = this.#hopelessWords.has(hash) ? hopelessTrait : 0;
    if (!isHan(text.charCodeAt(from))) return hopeless | (Kind.NoHan << kindShift);
    const count = this.#words.count(text, from, to);
    const kind = this.#words.kind(text, from, to);
    const kindNumber = (kind === null ? 0 : kindNumbers[kind]) + (to - from === 1 ? Kind.Single : 0);
    const rank = count === 0 ? 0 : Math.min(15, 1 + Math.floor(Math.log(count) / rankStep));
    return hopeless | (kindNumber << kindShift) | rank;
  }
}

/** The feature that is one character alone, `place` from 0 (two places before) to 4 (two behind). */
export function unitHash(unit: number, place: number): number {
  return mix(unit, seeds[place]!);
}

/** A word as the recogniser knows it, once a `TagFeatures` was made. */
export function wordHash(text: string, start: number, end: number): number {
  let hash = 0x2f6e2b1d;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ folded[text.charCodeAt(at)]!, 0x9e3779b1);
  return hash;
}

function least(size: number): number {
  return size < 4 ? size : 4;
}

const enum Kind {
  Single = 4,
  NoHan = 8,
  Edge = 9,
}

/** What a number says of a word: in its low bits how frequent it is, then its kind, above them that it stands in no name. */
const kindShift = 4;
const rankMask = 15;
const hopelessTrait = 256;

function kindOf(traits: number): number {
  return (traits >> kindShift) & 15;
}

/** A power of two; the words of a page are some hundreds. */
const keptWords = 4096;

const kindNumbers = { person: 1, place: 2, thing: 3, other: 3 } as const;

/** Stands for what is before and behind the sentence. */
const edge = 1;
/** Places left for it on either side. */
export const pad = 3;
/** No name starts here. */
const none = 0;
const likenessStep = 1.5;
const rankStep = 1.2;

const seeds = Int32Array.from({ length: featureCount }, (_, index) => Math.imul(index + 1, 0x9e3779b1));

function mix(value: number, seed: number): number {
  const mixed = Math.imul(value ^ seed, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
}

const halfMarks = '(),:;?!';
const fullMarks = '（），：；？！';

/**
 * Digits count as one character and letters as another; brackets and commas of half an em as those of a whole one.
 * The table is filled when the first `TagFeatures` is made: not every start asks for names.
 */
const folded = new Uint16Array(0x10000);

function fillFolded(): void {
  for (let unit = 1; unit < folded.length; unit++)
    folded[unit] = isDigit(unit) ? 0x30 : isLatin(unit) ? 0x41 : unit;
  for (let mark = 0; mark < halfMarks.length; mark++)
    folded[halfMarks.charCodeAt(mark)] = fullMarks.charCodeAt(mark);
}

function sharesOf(words: Words): Float32Array {
  const shares = new Float32Array(0x10000).fill(Math.log(rare / words.total));
  for (let unit = firstHan; unit <= lastHan; unit++)
    shares[unit] = Math.log((words.count(String.fromCharCode(unit), 0, 1) + rare) / words.total);
  return shares;
}

const firstHan = 0x4e00;
const lastHan = 0x9fff;
const rare = 3;
