import type { Span } from '../../text/span';
import { sentencesAround } from '../sentences-around';

/** The sentence in which a hit stands, as text without the hit itself. A very long one is cut. */
export function sentenceAround(text: string, hit: Span): string {
  const { start, end } = sentencesAround(text, [hit])[0]!;
  return `${text.slice(start, hit.start)}\n${text.slice(hit.end, end)}`;
}
