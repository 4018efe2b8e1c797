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
