import type { OffsetMap } from '../text/offset-map';
import type { Span } from '../text/span';
import { firstIndex } from '../text/sorted';
import type { Gap, GapKind, GapList } from './page';

const kinds: readonly GapKind[] = [
  'indent',
  'break',
  'blankLine',
  'space',
  'letterSpace',
  'namePadding',
  'invisible',
];

/** Kinds of gaps as a sum of bits. */
export function kindBits(some: readonly GapKind[]): number {
  let bits = 0;
  for (const kind of some) bits |= 1 << kinds.indexOf(kind);
  return bits;
}

/** Three numbers a gap: its end, how much is left out up to there, and the index of its kind. */
const size = 3;

/**
 * What a running text leaves out of its raw text, and the way between the two. A page has a gap for every line,
 * so they are kept as plain numbers and made objects for those who ask.
 */
export class Gaps implements GapList, OffsetMap {
  readonly kinds: number;
  readonly #numbers: readonly number[];
  /** Gaps in front of something that the running text has: all, or all but the last. */
  readonly #inside: number;

  constructor(numbers: readonly number[], rawLength: number) {
    this.#numbers = numbers;
    const count = numbers.length / size;
    this.#inside = count > 0 && numbers[numbers.length - size] === rawLength ? count - 1 : count;
    let bits = 0;
    for (let at = size - 1; at < numbers.length; at += size) bits |= 1 << numbers[at]!;
    this.kinds = bits;
  }

  of(some: readonly GapKind[] = kinds, isWanted?: (start: number, end: number) => boolean): Gap[] {
    const wanted = kindBits(some);
    const found: Gap[] = [];
    if ((wanted & this.kinds) === 0) return found;
    let left = 0;
    for (let at = 0; at < this.#numbers.length; at += size) {
      const end = this.#numbers[at]!;
      const start = end - (this.#numbers[at + 1]! - left);
      left = this.#numbers[at + 1]!;
      const kind = this.#numbers[at + 2]!;
      if ((wanted & (1 << kind)) === 0 || isWanted?.(start, end) === false) continue;
      found.push({ start, end, kind: kinds[kind]! });
    }
    return found;
  }

  any(some: number, isSought: (start: number, end: number) => boolean): boolean {
    if ((some & this.kinds) === 0) return false;
    const numbers = this.#numbers;
    let left = 0;
    for (let at = 0; at < numbers.length; at += size) {
      const end = numbers[at]!;
      const leftHere = numbers[at + 1]!;
      if ((some & (1 << numbers[at + 2]!)) !== 0 && isSought(end - (leftHere - left), end)) return true;
      left = leftHere;
    }
    return false;
  }

  rawOffset(offset: number): number {
    const gap = firstIndex(this.#inside, (index) => this.#end(index) - this.#left(index) > offset) - 1;
    return offset + this.#left(gap);
  }

  toRaw({ start, end }: Span): Span {
    const from = this.rawOffset(start);
    // The end belongs to the last code unit inside, so that a break behind it stays outside.
    return { start: from, end: end > start ? this.rawOffset(end - 1) + 1 : from };
  }

  toRunning(rawOffset: number): number {
    const gap = firstIndex(this.#inside, (index) => this.#end(index) > rawOffset) - 1;
    const left = this.#left(gap);
    const next = gap + 1;
    if (next * size >= this.#numbers.length) return rawOffset - left;
    // Up to where the next gap starts.
    return Math.min(rawOffset, this.#end(next) - (this.#left(next) - left)) - left;
  }

  #end(gap: number): number {
    return this.#numbers[gap * size]!;
  }

  #left(gap: number): number {
    return gap < 0 ? 0 : this.#numbers[gap * size + 1]!;
  }
}

/** Takes gaps in order and keeps them as `Gaps` wants them. One serves all texts, so that no room is lost. */
export class GapCollector {
  readonly #numbers: number[] = [];
  #used = 0;
  #left = 0;

  add(start: number, end: number, kind: GapKind): void {
    if (start >= end) return;
    this.#left += end - start;
    this.#numbers[this.#used++] = end;
    this.#numbers[this.#used++] = this.#left;
    this.#numbers[this.#used++] = kinds.indexOf(kind);
  }

  /** All that were added since the last call. */
  take(rawLength: number): Gaps {
    const gaps = new Gaps(this.#numbers.slice(0, this.#used), rawLength);
    this.#used = 0;
    this.#left = 0;
    return gaps;
  }
}
