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
  function rawOffset(offset: number): number {
    if (running.length === 0) return 0;
    const piece = lastAtMost(running, offset);
    return raw[piece]! + (offset - running[piece]!);
  }

  return {
    rawOffset,
    toRaw: ({ start, end }) => {
      const from = rawOffset(start);
      // The end belongs to the last code unit inside, so that a break behind it stays outside.
      return { start: from, end: end > start ? rawOffset(end - 1) + 1 : from };
    },
    toRunning: (offset) => {
      if (raw.length === 0) return 0;
      const piece = lastAtMost(raw, offset);
      const pieceEnd = piece + 1 < running.length ? running[piece + 1]! : length;
      return Math.max(0, Math.min(running[piece]! + (offset - raw[piece]!), pieceEnd));
    },
  };
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
