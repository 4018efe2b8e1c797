import type { Span } from '../text/span';
import { recognise, type BlockForm } from './block-form';
import type { RunLines } from './run-lines';

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

/**
 * A class, though it does nothing: of a text of many sheets all lines of one are gone before the next is read, and V8 makes objects
 * of a literal whose like have all died in a form that it mends at the first look at each. Reading a long text took twice as long.
 */
export class BlockLine implements Span {
  constructor(
    readonly start: number,
    readonly end: number,
    /** Offset of the first character that is no space, and behind the last. */
    readonly textStart: number,
    readonly textEnd: number,
    /** Width in half ems without the spaces inside, which a typesetter may have squeezed away. */
    readonly width: number,
    /** `width` without a mark at the end, which may hang out of the column. */
    readonly inner: number,
    /** Spaces between the first and the last character. */
    readonly spaces: number,
  ) {}
}

/** Reads lines `first` to `after` (exclusive) of a run as one block. */
export function readBlock(run: RunLines, first: number, after: number): Block {
  const origin = run.start[first]!;
  const raw = run.text.slice(origin, run.end[after - 1]);
  const lines: BlockLine[] = [];
  let characters = 0;
  let han = 0;
  for (let line = first; line < after; line++) {
    const width = run.width[line]!;
    lines.push(
      new BlockLine(
        run.start[line]! - origin,
        run.end[line]! - origin,
        run.textStart[line]! - origin,
        run.textEnd[line]! - origin,
        width,
        run.hangs(line) ? width - 2 : width,
        run.spaces[line]!,
      ),
    );
    characters += run.characters[line]!;
    han += run.han[line]!;
  }
  return { raw, lines, form: recognise(raw, lines), measure: measureOf(lines), characters, han };
}

/** How many lines have each width, in half ems; cleared after each use. */
const counts = new Uint16Array(1024);

/** First lines are short and marks may hang: a measure is the widest that a good part of the lines keeps to. */
function measureOf(lines: readonly BlockLine[]): number {
  const count = lines.length - 1;
  if (count < 1) return 0;
  let widest = 0;
  for (let index = 0; index < count; index++) {
    const width = measured(lines[index]!);
    counts[width]!++;
    if (width > widest) widest = width;
  }
  const enough = Math.max(2, Math.ceil(count * 0.3));
  let measure = 0;
  let median = 0;
  let wider = 0;
  for (let width = widest; width >= 0 && measure === 0; width--) {
    if (counts[width] === 0) continue;
    if (counts[width]! + (counts[width - 1] ?? 0) >= enough) measure = width;
    wider += counts[width]!;
    if (median === 0 && wider > count >> 1) median = width;
  }
  for (let index = 0; index < count; index++) counts[measured(lines[index]!)] = 0;
  if (measure > 0) return measure;
  // Of two lines the first is the short one; of more, the widest may hang.
  return count === 2 ? widest : median;
}

/** Wider than any column is all the same. */
function measured(line: BlockLine): number {
  return Math.min(line.width + line.spaces, counts.length - 1);
}
