import type { Span } from './span';

/** Replace a stretch of text. Offsets count from where the holder of the edit says. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * Applies edits that do not overlap, in any order.
 * @throws RangeError where two edits overlap: applying either would make the other wrong.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = sortEdits(edits);
  let result = '';
  let done = 0;
  for (const { span, newText } of sorted) {
    if (span.start < done) throw new RangeError(`edits overlap at offset ${span.start}`);
    result += text.slice(done, span.start) + newText;
    done = span.end;
  }
  return result + text.slice(done);
}

/** Keeps each edit that overlaps none kept before it, so that what is left can be applied in one step. */
export function withoutOverlaps<T extends TextEdit>(edits: readonly T[]): T[] {
  const kept: T[] = [];
  for (const edit of sortEdits(edits)) {
    const last = kept.at(-1)?.span ?? { start: -1, end: -1 };
    const sameInsertion = edit.span.start === last.start && edit.span.end === last.end;
    if (edit.span.start >= last.end && !sameInsertion) kept.push(edit);
  }
  return kept;
}

function sortEdits<T extends TextEdit>(edits: readonly T[]): T[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
