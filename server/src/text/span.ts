/**
 * A stretch of text: UTF-16 code units, end exclusive. What the offsets count from (document, article
 * or paragraph) is said by whoever holds the span.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Zero-based line and UTF-16 character, as in the Language Server Protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The same stretch, counted from a point that lies `by` code units earlier. */
export function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** True where the spans share a code unit, or one of them is empty and lies inside or at the edge of the other. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
