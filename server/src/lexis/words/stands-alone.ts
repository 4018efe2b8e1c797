import { isHan } from '../../text/characters';
import type { Span } from '../../text/span';
import type { Words } from './words';

/**
 * True where the likeliest words around a stretch begin and end where it does: 必竟 stands alone in `他必竟来了` and
 * does not in `想必竟然如此`, which is 想必 and 竟然. Looks a few characters to either side and no further.
 */
export function standsAlone(words: Words, text: string, { start, end }: Span): boolean {
  let from = start;
  while (from > 0 && start - from < reach && isHan(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < reach && isHan(text.charCodeAt(to))) to++;
  if (from === start && to === end) return true;
  const { before, after } = words.paths(text, from, to);
  const least = before[to - from]! - slack;
  return [start, end].every((at) => before[at - from]! + after[at - from]! >= least);
}

const reach = 6;

/** Words that are hardly likelier than their pieces are no reason to doubt. */
const slack = 1;
