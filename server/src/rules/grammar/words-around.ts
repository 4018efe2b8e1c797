import type { Words } from '../../lexis/words/words';
import { isHan } from '../../text/characters';
import type { Span } from '../../text/span';

/** The likeliest words of the characters around a stretch, in order. Looks a few characters to either side. */
export function wordsAround(words: Words, text: string, { start, end }: Span): Span[] {
  let from = start;
  while (from > 0 && start - from < reach && isHan(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < reach && isHan(text.charCodeAt(to))) to++;
  let at = from;
  return words.segment(text.slice(from, to)).map((wordEnd) => {
    const word = { start: at, end: from + wordEnd };
    at = word.end;
    return word;
  });
}

/** The word that has the character at this offset. */
export function wordAt(around: readonly Span[], at: number): Span {
  return around.find(({ start, end }) => start <= at && at < end) ?? { start: at, end: at + 1 };
}

const reach = 8;
