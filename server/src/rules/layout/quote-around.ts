import { isHighSurrogate, isLineBreak, isLowSurrogate } from '../../text/characters';
import type { Span } from '../../text/span';

/** The place with two characters of its line on either side, for a message. */
export function quoteAround(raw: string, { start, end }: Span): string {
  let from = start;
  let to = end;
  while (from > 0 && start - from < 2 && !isLineBreak(raw.charCodeAt(from - 1))) from--;
  while (to < raw.length && to - end < 2 && !isLineBreak(raw.charCodeAt(to))) to++;
  if (from > 0 && isLowSurrogate(raw.charCodeAt(from))) from--;
  if (to > 0 && to < raw.length && isHighSurrogate(raw.charCodeAt(to - 1))) to++;
  return raw.slice(from, to).trim();
}
