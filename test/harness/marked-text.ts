import type { Span } from '../../server/src/text/span';

export interface MarkedText {
  readonly text: string;
  /** What stood between ⟦ and ⟧, in order. */
  readonly spans: readonly Span[];
  /** Where ‸ stood, in order. */
  readonly cursors: readonly number[];
}

/**
 * Reads a test text with its marks: ⟦ ⟧ around a span, ‸ at a cursor, ⏎ for a hard line break. Real line
 * breaks are kept as they are.
 * @throws Error where ⟦ and ⟧ do not pair: the test itself is wrong then.
 */
export function readMarkedText(marked: string): MarkedText {
  let text = '';
  const spans: Span[] = [];
  const cursors: number[] = [];
  const open: number[] = [];
  for (const unit of marked.split('')) {
    if (unit === '⟦') open.push(text.length);
    else if (unit === '‸') cursors.push(text.length);
    else if (unit === '⟧') {
      const start = open.pop();
      if (start === undefined) throw new Error('⟧ without ⟦');
      spans.push({ start, end: text.length });
    } else text += unit === '⏎' ? '\n' : unit;
  }
  if (open.length > 0) throw new Error('⟦ without ⟧');
  return { text, spans: spans.sort((a, b) => a.start - b.start || a.end - b.end), cursors };
}

/** Text with ⟦ ⟧ around spans: what a failing test shows. */
export function markSpans(text: string, spans: readonly Span[]): string {
  const marks = spans.flatMap(({ start, end }) => [
    { at: start, mark: '⟦', order: 1 },
    { at: end, mark: '⟧', order: 0 },
  ]);
  let marked = '';
  let done = 0;
  for (const { at, mark } of marks.sort((a, b) => a.at - b.at || a.order - b.order)) {
    marked += text.slice(done, at) + mark;
    done = at;
  }
  return marked + text.slice(done);
}
