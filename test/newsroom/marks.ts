import type { Span } from '../../server/src/text/span';

/**
 * Places of a text that are looked for again when it is set in columns: each stands between characters of the private use
 * area that name a number, and copy can be put together, cut and set before they are taken out.
 */
export function mark(id: number, text: string): string {
  return open + digits(id) + text + close + digits(id);
}

export interface Mark extends Span {
  readonly id: number;
}

/** The text without its marks, and where they were. */
export function readMarks(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  let text = '';
  const marks: Mark[] = [];
  const starts = new Map<number, number>();
  for (let at = 0; at < marked.length; at++) {
    const unit = marked[at]!;
    if (unit !== open && unit !== close) {
      text += unit;
      continue;
    }
    const id = (marked.charCodeAt(at + 1) - zero) * base + marked.charCodeAt(at + 2) - zero;
    at += 2;
    if (unit === open) starts.set(id, text.length);
    else marks.push({ id, start: starts.get(id)!, end: text.length });
  }
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) };
}

export function withoutMarks(marked: string): string {
  return readMarks(marked).text;
}

/** What stands between the marks of a number, marks inside it included; null where it is not marked. */
export function markedText(marked: string, id: number): string | null {
  const [from, to] = placeOf(marked, id);
  return from < 0 ? null : marked.slice(from, to);
}

/** The same with something else between the marks of a number. */
export function replaceMarked(marked: string, id: number, text: string): string {
  const [from, to] = placeOf(marked, id);
  return from < 0 ? marked : marked.slice(0, from) + text + marked.slice(to);
}

function placeOf(marked: string, id: number): readonly [number, number] {
  const start = marked.indexOf(open + digits(id));
  return start < 0 ? [-1, -1] : [start + 3, marked.indexOf(close + digits(id), start)];
}

function digits(id: number): string {
  return String.fromCharCode(zero + Math.floor(id / base), zero + (id % base));
}

const open = '\uF8F0';
const close = '\uF8F1';
const zero = 0xe000;
const base = 4096;
