import type { Span } from '../../server/src/text/span';

const around = 10;

/** What the answer has and what was read, in the text beside it: `…区长⟦林知〔远〕⟧说，…`. */
export function inContext(text: string, answer: Span | null, read: Span | null): string {
  const marks = [
    { span: answer, open: '⟦', close: '⟧' },
    { span: read, open: '〔', close: '〕' },
  ];
  const openAt = new Map<number, string>();
  const closeAt = new Map<number, string>();
  for (const { span, open, close } of marks) {
    if (span === null) continue;
    openAt.set(span.start, (openAt.get(span.start) ?? '') + open);
    closeAt.set(span.end, close + (closeAt.get(span.end) ?? ''));
  }
  const start = Math.max(0, Math.min(...openAt.keys()) - around);
  const end = Math.min(text.length, Math.max(...closeAt.keys()) + around);
  let shown = start > 0 ? '…' : '';
  for (let at = start; at <= end; at++)
    shown += (closeAt.get(at) ?? '') + (openAt.get(at) ?? '') + (at < end ? text[at]! : '');
  return (shown + (end < text.length ? '…' : '')).replace(/\s*\n\s*/gu, '⏎');
}
