import type { Span } from '../../text/span';

/** The clause in which a stretch stands: up to the next comma or stop on either side, a fixed way at the most. */
export function clauseAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && start - from < reach && !marks.includes(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < reach && !marks.includes(text.charAt(to))) to++;
  return { start: from, end: to };
}

const marks = '，。；：！？\n';
const reach = 40;
