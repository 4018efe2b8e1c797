import { extentOf, isLineBreak, isSpace } from '../text/characters';
import type { Span } from '../text/span';
import { recognise, type BlockForm } from './block-form';

/**
 * A run of lines with no blank line between them that holds one kind of thing: the atom that articles are
 * put together from. Position-free: offsets count from the start of its first line. A block knows only its
 * own text; what it is in its place (`roles.ts`) is another question.
 */
export interface Block {
  /** From the start of the first line to the end of the last, without the last line end. */
  readonly raw: string;
  readonly lines: readonly BlockLine[];
  /** What the text itself says it is. */
  readonly form: BlockForm;
  /** Width of a full line in half ems, the last line left out; 0 for a single line. */
  readonly measure: number;
  /** Characters that are not white space, and how many of them are Han. */
  readonly visible: number;
  readonly han: number;
}

export interface BlockLine extends Span {
  /** Offset of the first character that is no space, and behind the last. */
  readonly textStart: number;
  readonly textEnd: number;
  /** Width in half ems without the spaces inside, which a typesetter may have squeezed away. */
  readonly width: number;
  /** `width` without a mark at the end, which may hang out of the column. */
  readonly inner: number;
  /** Spaces between the first and the last character. */
  readonly spaces: number;
  readonly han: number;
}

/** Reads one block: `raw` starts with a line that is not blank and has no blank line inside. */
export function readBlock(raw: string): Block {
  const lines: BlockLine[] = [];
  let visible = 0;
  let han = 0;
  for (let start = 0; start <= raw.length;) {
    const end = lineEnd(raw, start);
    const line = readLine(raw, start, end);
    lines.push(line);
    visible += line.textEnd - line.textStart - line.spaces;
    han += line.han;
    start = end + (raw.charCodeAt(end) === 13 && raw.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  return { raw, lines, form: recognise(raw, lines), measure: measureOf(lines), visible, han };
}

function lineEnd(raw: string, start: number): number {
  let end = start;
  while (end < raw.length && !isLineBreak(raw.charCodeAt(end))) end++;
  return end;
}

function readLine(raw: string, start: number, end: number): BlockLine {
  let textStart = start;
  while (textStart < end && isSpace(raw.charCodeAt(textStart))) textStart++;
  let textEnd = end;
  while (textEnd > textStart && isSpace(raw.charCodeAt(textEnd - 1))) textEnd--;
  const { width, spaces, han } = extentOf(raw, textStart, textEnd);
  const inner = '，。、；：？！'.includes(raw[textEnd - 1] ?? ' ') ? width - 2 : width;
  return { start, end, textStart, textEnd, width, inner, spaces, han };
}

/** First lines are short and marks may hang: a measure is the widest that a good part of the lines keeps to. */
function measureOf(lines: readonly BlockLine[]): number {
  if (lines.length < 2) return 0;
  const widths = lines.slice(0, -1).map((line) => line.width + line.spaces);
  widths.sort((a, b) => b - a);
  const enough = Math.max(2, Math.ceil(widths.length * 0.3));
  for (let first = 0; first + enough <= widths.length; first++) {
    if (widths[first]! - widths[first + enough - 1]! <= 1) return widths[first]!;
  }
  // Of two lines the first is the short one; of more, the widest may hang.
  return widths.length === 2 ? widths[0]! : widths[widths.length >> 1]!;
}
