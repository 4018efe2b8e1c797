import type { Span } from '../../text/span';

/** What stands in “ ”, in order and disjoint: somebody's own words, which keep the units that he used. */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = -1;
  for (let at = text.search(/[“”]/u); at >= 0 && at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '“') start = at;
    else if (character === '”' && start >= 0) {
      spans.push({ start, end: at + 1 });
      start = -1;
    }
  }
  // A speech of several paragraphs is closed in the last of them.
  if (start >= 0) spans.push({ start, end: text.length });
  return spans;
}

/** True where one of the spans takes in the offset. Spans come from `quotedSpans`. */
export function isQuoted(spans: readonly Span[], offset: number): boolean {
  return spans.some(({ start, end }) => start <= offset && offset < end);
}
