import type { LineIndex } from '../text/line-index';
import type { Span } from '../text/span';
import { readPosition } from './read-position';

/** The stretch of a range, whichever end it names first. @throws ResponseError where `range` is none. */
export function readSpan(lines: LineIndex, range: unknown): Span {
  const { start, end } = (range ?? {}) as Partial<Record<string, unknown>>;
  const a = lines.offset(readPosition(start));
  const b = lines.offset(readPosition(end));
  return { start: Math.min(a, b), end: Math.max(a, b) };
}
