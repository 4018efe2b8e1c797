import type { Span } from './span';

/**
 * The way between running text and the raw text it was read from. Running text leaves pieces of the raw
 * text out (line breaks, stray spaces) and never reorders it; a line break between two Latin words
 * stands for the space that was there.
 */
export interface OffsetMap {
  /** The raw stretch that a stretch of running text was read from, without what was left out at its edges. */
  toRaw(span: Span): Span;
  /** Offset in the raw text of the code unit that stands at `offset` in the running text. */
  rawOffset(offset: number): number;
  /** Offset in the running text of a raw offset; inside a piece that was left out, that of what follows it. */
  toRunning(rawOffset: number): number;
}

/**
 * `running[i]` and `raw[i]` are where piece i of what was kept starts in the running and in the raw text;
 * both grow. `length` is the length of the running text.
 */
export function offsetMap(running: readonly number[], raw: readonly number[], length: number): OffsetMap {
  return new PieceMap(running, raw, length);
}

/** A class, since a long text has a hundred thousand of them and closures would weigh more than what they hold. */
class PieceMap implements OffsetMap {
  constructor(
    private readonly running: readonly number[],
    private readonly raw: readonly number[],
    private readonly length: number,
  ) {}

  rawOffset(offset: number): number {
    if (this.running.length === 0) return 0;
    const piece = lastAtMost(this.running, offset);
    return this.raw[piece]! + (offset - this.running[piece]!);
  }

  toRaw({ start, end }: Span): Span {
    const from = this.rawOffset(start);
    // The end belongs to the last code unit inside, so that a break behind it stays outside.
    return { start: from, end: end > start ? this.rawOffset(end - 1) + 1 : from };
  }

  toRunning(rawOffset: number): number {
    if (this.raw.length === 0) return 0;
    const piece = lastAtMost(this.raw, rawOffset);
    const pieceEnd = piece + 1 < this.running.length ? this.running[piece + 1]! : this.length;
    return Math.max(0, Math.min(this.running[piece]! + (rawOffset - this.raw[piece]!), pieceEnd));
  }
}

/** Index of the last element that is not greater than `value`; 0 where all are. */
function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sorted[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
