import { featureCount, type TagFeatures } from './tag-features';
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
  readonly #mask: number;
  /** A bit for each proof that any row has: most features of a text are unknown, and go no further. */
  readonly #known = new Int32Array(2 ** (knownBits - 5));

  /** `file` is laid out as `tag-table.ts` says. */
  constructor(file: Int32Array) {
    this.scale = file[Header.Scale]!;
    this.transitions = file.subarray(headerLength, tableStart);
    this.#rows = file.subarray(tableStart, tableStart + 2 ** file[Header.RowBits]! * rowLength);
    this.#shift = 32 - file[Header.RowBits]!;
    this.#mask = 2 ** file[Header.RowBits]! - 1;
    for (let at = 0; at < this.#rows.length; at += rowLength) {
      const first = this.#rows[at]!;
      if (first === 0) continue;
      const bit = (first >>> 8) & knownMask;
      this.#known[bit >>> 5]! |= 1 << (bit & 31);
    }
  }

  /** Adds up the weights of the features of `length` characters; those that are `hopeless` have none. */
  read({ hashes, hopeless }: TagFeatures, length: number): void {
    if (this.scores.length < length * tagCount) this.scores = new Int32Array(length * 2 * tagCount);
    const { scores } = this;
    const rows = this.#rows;
    const known = this.#known;
    const shift = this.#shift;
    const mask = this.#mask;
    for (let character = 0; character < length; character++) {
      const base = character * tagCount;
      if (hopeless[character] === 1) {
        scores.fill(impossibleScore, base + 1, base + tagCount);
        scores[base] = 0;
        continue;
      }
      let feature = character * featureCount;
      let outside = 0;
      let evenA = 0;
      let oddA = 0;
      let evenB = 0;
      let oddB = 0;
      let evenC = 0;
      let oddC = 0;
      for (const last = feature + featureCount; feature < last; feature++) {
        const hash = hashes[feature]!;
        const bit = hash & knownMask;
        if ((known[bit >>> 5]! & (1 << (bit & 31))) === 0) continue;
        const proof = hash & proofMask;
        let at = (hash >>> shift) * rowLength;
        let first = rows[at]!;
        while (first !== 0 && first >>> 8 !== proof) {
          at = (at + rowLength) & (mask * rowLength + rowLength - 1);
          first = rows[at]!;
        }
        if (first === 0) continue;
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
}

/** The score of every name where none can be. */
export const impossibleScore = -1_000_000;

const knownBits = 22;
const knownMask = 2 ** knownBits - 1;
