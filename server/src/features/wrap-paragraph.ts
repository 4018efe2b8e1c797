import { readDateline } from '../page/dateline';
import { halfWidths, isUnseen } from '../text/characters';
import type { Span } from '../text/span';
import { isWordSpace, mayBreakBefore } from './line-breaks';

export interface Column {
  /** Characters of a full line; what is set on half an em counts half. */
  readonly width: number;
  /** The first line of a paragraph is two characters short, as an indent that the text has lost. */
  readonly indent: boolean;
  readonly lineEnd: string;
}

/**
 * A paragraph of one line, broken into lines of a column. A line is as full as it can be; what cannot be broken and is wider
 * than the column stands out of it. `unwrapParagraph` takes every break back.
 */
export function wrapParagraph(text: string, { width, indent, lineEnd }: Column): string {
  let start = 0;
  while (start < text.length && isUnseen(text.charCodeAt(start))) start++;
  const full = width * 2;
  const printed = widthOf(text, 0, start);
  const first = full - (indent ? Math.max(printed, 4) : printed);
  const head = headOf(text, first);
  const lines: string[] = [];
  let limit = first;
  let lineStart = 0;
  let lineWidth = 0;
  /** Where the line may end, and where the next one starts then. */
  let end = -1;
  let next = -1;
  for (let at = start; at < text.length; at++) {
    if (at > start && !(head.start < at && at < head.end)) {
      const isSpace = isWordSpace(text, at);
      if (isSpace || at === head.next || mayBreakBefore(text, at)) {
        end = at;
        next = isSpace ? at + 1 : at;
      }
    }
    lineWidth += halfWidths(text.charCodeAt(at));
    if (lineWidth <= limit || end < 0) continue;
    lines.push(text.slice(lineStart, end));
    lineStart = next;
    lineWidth = widthOf(text, lineStart, at + 1);
    limit = full;
    end = -1;
  }
  lines.push(text.slice(lineStart));
  return lines.join(lineEnd);
}

interface Head extends Span {
  /** Where the text starts behind the one space after a dateline: a line may end there, and keeps that space. */
  readonly next: number;
}

/** The dateline, which is not broken where it fits into a line: else at least its first words. */
function headOf(text: string, limit: number): Head {
  const dateline = readDateline(text, 0);
  if (dateline === null) return { start: 0, end: 0, next: -1 };
  const { start, end, credits } = dateline;
  const next = text[end] === ' ' && !isUnseen(text.charCodeAt(end + 1)) ? end + 1 : -1;
  for (const some of [end, credits === null ? start : credits.start - 1])
    if (some > start && widthOf(text, start, some) <= limit) return { start, end: some, next };
  return { start, end: start, next };
}

function widthOf(text: string, start: number, end: number): number {
  let width = 0;
  for (let at = start; at < end; at++) width += halfWidths(text.charCodeAt(at));
  return width;
}
