import { extentOf, isSpace } from '../text/characters';
import type { TextLines } from '../text/line-index';
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
  readonly characters: number;
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
  readonly characters: number;
}

/** Reads lines `first` to `after` (exclusive), none of them blank, as one block. */
export function readBlock(source: TextLines, first: number, after: number): Block {
  const origin = source.start(first);
  const raw = source.text.slice(origin, source.end(after - 1));
  const lines: BlockLine[] = [];
  let characters = 0;
  let han = 0;
  for (let line = first; line < after; line++) {
    const read = readLine(source, line, origin);
    lines.push(read);
    characters += read.characters;
    han += read.han;
  }
  return { raw, lines, form: recognise(raw, lines), measure: measureOf(lines), characters, han };
}

/** The characters of a whole text are asked for here, in the text itself: its slices answer slowly. */
function readLine(source: TextLines, line: number, origin: number): BlockLine {
  const { text } = source;
  const start = source.start(line);
  const end = source.end(line);
  let textStart = start;
  while (textStart < end && isSpace(text.charCodeAt(textStart))) textStart++;
  let textEnd = end;
  while (textEnd > textStart && isSpace(text.charCodeAt(textEnd - 1))) textEnd--;
  const { width, spaces, han, characters } = extentOf(text, textStart, textEnd);
  const hangs = textEnd > textStart && '，。、；：？！'.includes(text[textEnd - 1]!);
  return {
    start: start - origin,
    end: end - origin,
    textStart: textStart - origin,
    textEnd: textEnd - origin,
    width,
    inner: hangs ? width - 2 : width,
    spaces,
    han,
    characters,
  };
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
