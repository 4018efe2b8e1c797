import type { Span } from '../../text/span';

/** The clause in which a stretch stands: up to the next comma or stop on either side, a fixed way at the most. */
export function clauseAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && start - from < reach && isMark[text.charCodeAt(from - 1)] === 0) from--;
  let to = end;
  while (to < text.length && to - end < reach && isMark[text.charCodeAt(to)] === 0) to++;
  return { start: from, end: to };
}

const isMark = new Uint8Array(0x10000);
for (const mark of '，。；：！？\n') isMark[mark.charCodeAt(0)] = 1;
const reach = 40;
