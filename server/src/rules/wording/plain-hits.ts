import { isInsideQuotes } from '../../lexis/quotes/is-inside-quotes';
import type { Span } from '../../text/span';

/**
 * The hits that are the paper's own words: outside of quotations and titles, and no piece of a longer word in Latin
 * letters (`NB` of `NBA`).
 */
export function plainHits(text: string, hits: readonly Span[]): Span[] {
  return hits.filter((hit) => isWholeInLatin(text, hit) && !isInsideQuotes(text, hit.start));
}

/** False where a form in Latin letters goes on to either side. */
export function isWholeInLatin(text: string, { start, end }: Span): boolean {
  return !(
    (isLatin(text, start) && isLatin(text, start - 1)) ||
    (isLatin(text, end - 1) && isLatin(text, end))
  );
}

function isLatin(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}
