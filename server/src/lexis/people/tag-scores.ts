import { featureCount, pad, unitFeatures, unitHash, type TagFeatures } from './tag-features';
import { tagCount } from './tag-set';
import { Header, headerLength, proofMask, rowLength, tableStart } from './tag-table';

/**
 * The scores of all tags of each character, from the trained weights. A row is added up as it stands: each number of
 * it holds four bytes, and two sums of 16 bits fit in one number, so that three numbers and two additions each
 * serve twelve tags.
 */
export class TagScores {
  /** Steps to a weight of 1. */
  readonly scale: number;
  /** From × tagCount + to, in steps. */
  readonly transitions: Int32Array;
  /** `tagCount` for each character of the sentence read last, in steps; all of one character are shifted alike. */
  scores = new Int32Array(0);
  readonly #rows: Int32Array;
  readonly #shift: number;
  /**
   * The rows of the features that are one character alone, five a character, side by side: they are known of nearly every
   * character, and looked up here they need no hash and one stretch of memory instead of five.
   */
  #unitRows = new Int32Array(2048 * unitFeatures * rowLength);
  /** Where those of a character start; 0 where it was not met yet. */
  readonly #unitStart = new Int32Array(0x10000);
  #unitEnd = rowLength;
  readonly #candidates = new Int32Array(featureCount + 1);
  /** A bit for each proof that any row has: most features of a text are unknown, and go no further. */
  readonly #known = new Int32Array(2 ** (knownBits - 5));

  /** `file` is laid out as `tag-table.ts` says. */
  constructor(file: Int32Array) {
    this.scale = file[Header.Scale]!;
    this.transitions = file.subarray(headerLength, tableStart);
    this.#rows = file.subarray(tableStart, tableStart + 2 ** file[Header.RowBits]! * rowLength);
    this.#shift = 32 - file[Header.RowBits]!;
    for (let at = 0; at < this.#rows.length; at += rowLength) {
      const first = this.#rows[at]!;
      if (first === 0) continue;
      const bit = (first >>> 8) & knownMask;
      this.#known[bit >>> 5]! |= 1 << (bit & 31);
    }
  }

  /** Adds up the weights of the features of `length` characters; those that are `hopeless` have none. */
  read({ hashes, hopeless, units }: TagFeatures, length: number): void {
    if (this.scores.length < length * tagCount) this.scores = new Int32Array(length * 2 * tagCount);
    const { scores } = this;
    const rows = this.#rows;
    const known = this.#known;
    const candidates = this.#candidates;
    for (let at = 0; at < length + 2 * pad; at++) this.#rowsOfUnit(units[at]!);
    const unitRows = this.#unitRows;
    const unitStart = this.#unitStart;
    for (let character = 0; character < length; character++) {
      const base = character * tagCount;
      if (hopeless[character] === 1) {
        scores.fill(impossibleScore, base + 1, base + tagCount);
        scores[base] = 0;
        continue;
      }
      let outside = 0;
      let evenA = 0;
      let oddA = 0;
      let evenB = 0;
      let oddB = 0;
      let evenC = 0;
      let oddC = 0;
      for (let place = 0; place < unitFeatures; place++) {
        const at = unitStart[units[character + pad - 2 + place]!]! + place * rowLength;
        const a = unitRows[at + 1]!;
        const b = unitRows[at + 2]!;
        const c = unitRows[at + 3]!;
        outside += unitRows[at]!;
        evenA += a & 0xff00ff;
        oddA += (a >>> 8) & 0xff00ff;
        evenB += b & 0xff00ff;
        oddB += (b >>> 8) & 0xff00ff;
        evenC += c & 0xff00ff;
        oddC += (c >>> 8) & 0xff00ff;
      }
      let feature = character * featureCount + unitFeatures;
      const end = feature - unitFeatures + featureCount;
      let count = 0;
      // Whether a feature is known cannot be foreseen: a branch on it would be guessed wrong every other time.
      for (; feature < end; feature++) {
        const hash = hashes[feature]!;
        candidates[count] = hash;
        count += (known[(hash & knownMask) >>> 5]! >>> (hash & 31)) & 1;
      }
      for (let candidate = 0; candidate < count; candidate++) {
        const hash = candidates[candidate]!;
        const at = this.#rowOf(hash);
        if (at < 0) continue;
        const first = rows[at]!;
        outside += first & 0xff;
        const a = rows[at + 1]!;
        const b = rows[at + 2]!;
        const c = rows[at + 3]!;
        evenA += a & 0xff00ff;
        oddA += (a >>> 8) & 0xff00ff;
        evenB += b & 0xff00ff;
        oddB += (b >>> 8) & 0xff00ff;
        evenC += c & 0xff00ff;
        oddC += (c >>> 8) & 0xff00ff;
      }
      scores[base] = outside;
      scores[base + 1] = evenA & 0xffff;
      scores[base + 2] = oddA & 0xffff;
      scores[base + 3] = evenA >>> 16;
      scores[base + 4] = oddA >>> 16;
      scores[base + 5] = evenB & 0xffff;
      scores[base + 6] = oddB & 0xffff;
      scores[base + 7] = evenB >>> 16;
      scores[base + 8] = oddB >>> 16;
      scores[base + 9] = evenC & 0xffff;
      scores[base + 10] = oddC & 0xffff;
      scores[base + 11] = evenC >>> 16;
      scores[base + 12] = oddC >>> 16;
    }
  }

  /** Copies the rows of a character that was not met before, so that they stand side by side from now on. */
  #rowsOfUnit(unit: number): void {
    if (this.#unitStart[unit] !== 0) return;
    const start = this.#unitEnd;
    this.#unitEnd += unitFeatures * rowLength;
    if (this.#unitEnd > this.#unitRows.length) {
      const more = new Int32Array(this.#unitRows.length * 2);
      more.set(this.#unitRows);
      this.#unitRows = more;
    }
    this.#unitStart[unit] = start;
    for (let place = 0; place < unitFeatures; place++) {
      const at = this.#rowOf(unitHash(unit, place));
      if (at < 0) continue;
      const to = start + place * rowLength;
      this.#unitRows[to] = this.#rows[at]! & 0xff;
      for (let index = 1; index < rowLength; index++) this.#unitRows[to + index] = this.#rows[at + index]!;
    }
  }

  /** Offset of the row of a feature; negative where it has none. */
  #rowOf(hash: number): number {
    const rows = this.#rows;
    const proof = hash & proofMask;
    const last = rows.length - 1;
    let at = (hash >>> this.#shift) * rowLength;
    for (let first = rows[at]!; first !== 0; first = rows[at]!) {
      if (first >>> 8 === proof) return at;
      at = (at + rowLength) & last;
    }
    return -1;
  }
}

/** The score of every name where none can be. */
export const impossibleScore = -1_000_000;

const knownBits = 22;
const knownMask = 2 ** knownBits - 1;
