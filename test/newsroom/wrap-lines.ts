import type { Span } from '../../server/src/text/span';

/**
 * Cuts a paragraph into the lines of a column of `width` characters, the first `indent` shorter. No mark that closes starts a
 * line, none that opens ends one, and numbers stay whole, as on a set page. Lines are spans of the text, one behind the other.
 */
export function wrapLines(text: string, width: number, indent: number): Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const end = lineEnd(text, start, 2 * (width - (lines.length === 0 ? indent : 0)));
    lines.push({ start, end });
    start = end;
  }
  return lines;
}

function lineEnd(text: string, start: number, room: number): number {
  let end = start;
  let used = 0;
  while (end < text.length && used + widthOf(text, end) <= room) used += widthOf(text, end++);
  if (end >= text.length) return text.length;
  // Marks that close hang out of the column.
  if (isCloser(text[end]!)) {
    while (end < text.length && isCloser(text[end]!)) end++;
    return text[end] === ' ' ? end + 1 : end;
  }
  let cut = end;
  while (cut > start && mayNotBreak(text, cut)) cut--;
  return cut > start ? cut : end;
}

/** In half ems. */
function widthOf(text: string, at: number): number {
  return text.charCodeAt(at) < 0x80 ? 1 : 2;
}

/** Behind a mark that opens, in a number, and beside a space: a line that starts or ends with one looks cut by mistake. */
function mayNotBreak(text: string, at: number): boolean {
  return (
    isOpener(text[at - 1]!) ||
    isCloser(text[at]!) ||
    text[at - 1] === ' ' ||
    text[at] === ' ' ||
    isInsideNumber(text, at)
  );
}

function isInsideNumber(text: string, at: number): boolean {
  return /[\dA-Za-z.]/u.test(text[at - 1]!) && /[\dA-Za-z.%]/u.test(text[at]!);
}

function isCloser(character: string): boolean {
  return '，。、；：？！）”’》%'.includes(character);
}

function isOpener(character: string): boolean {
  return '（“‘《'.includes(character);
}
