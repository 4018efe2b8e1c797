import type { BlockLine } from './block';
import type { BlockForm } from './block-form';
import type { PlacedBlock } from './scan-blocks';
import { endsSentence, endsWithStop, mayEndSentence } from './sentence-end';
import type { Span } from '../text/span';

/**
 * Spans of the paragraphs of a body, counted from `origin`. Lines without a final stop go on, over blank
 * lines too; after a stop a paragraph starts where a line is two characters short of its column, is indented,
 * or follows a line that ends short.
 */
export function splitParagraphs(blocks: readonly PlacedBlock[], origin: number): Span[] {
  const body = bodyOf(blocks);
  const spans: Span[] = [];
  let start = 0;
  for (let index = 1; index <= body.lines.length; index++) {
    if (index < body.lines.length && !startsParagraph(body, index, start)) continue;
    spans.push({
      start: body.blocks[start]!.start + body.lines[start]!.start - origin,
      end: body.blocks[index - 1]!.start + body.lines[index - 1]!.textEnd - origin,
    });
    start = index;
  }
  return spans;
}

/** Lines of a body, and the block that each is from. */
interface BodyLines {
  readonly lines: readonly BlockLine[];
  readonly blocks: readonly PlacedBlock[];
}

function bodyOf(placed: readonly PlacedBlock[]): BodyLines {
  const lines: BlockLine[] = [];
  const blocks: PlacedBlock[] = [];
  for (const block of placed) {
    for (const line of block.value.lines) {
      lines.push(line);
      blocks.push(block);
    }
  }
  return { lines, blocks };
}

function textOf({ lines, blocks }: BodyLines, index: number): string {
  const { textStart, textEnd } = lines[index]!;
  return blocks[index]!.value.raw.slice(textStart, textEnd);
}

/** Width of a full line around line `at`, in half ems: the widest that two of seven neighbours come near to. */
function columnAt(lines: readonly BlockLine[], at: number): number {
  const from = Math.max(0, at - 3);
  const to = Math.min(lines.length, at + 4);
  let widest = 0;
  for (let index = from; index < to; index++) widest = Math.max(widest, lines[index]!.width);
  let wide = widest;
  // From the widest to the next widest, until two come near to each other.
  for (;;) {
    let count = 0;
    let next = 0;
    for (let index = from; index < to; index++) {
      const { width } = lines[index]!;
      if (width === wide) count++;
      else if (width < wide) next = Math.max(next, width);
    }
    if (count > 1 || (next > 0 && wide - next <= 2)) return wide;
    if (next === 0) return widest;
    wide = next;
  }
}

/** `open`: index of the first line of the paragraph above. */
function startsParagraph(body: BodyLines, index: number, open: number): boolean {
  const { lines, blocks } = body;
  const current = lines[index]!;
  const previous = lines[index - 1]!;
  const block = blocks[index]!;
  const blockAbove = blocks[index - 1]!;
  const isFirst = block !== blockAbove;
  if (isFirst && opensOwn(block.value.form, blockAbove.value.form)) return true;
  if (current.textStart > current.start + 1 && block.value.raw.startsWith('　　', current.start)) return true;
  const afterBlank = isFirst && block.afterBlank;
  if (!mayEndSentence(blockAbove.value.raw.charCodeAt(previous.textEnd - 1))) {
    return afterBlank && startsList(textOf(body, index), textOf(body, index - 1));
  }
  const above = textOf(body, index - 1);
  if (!endsSentence(above)) return afterBlank && startsList(textOf(body, index), above);
  // No column is so wide: the line is a whole paragraph, which nobody has wrapped.
  if (previous.width > widestColumn) return true;
  // Nor does one line after the other end with a sentence, a blank line between, where a column has cut them.
  if (afterBlank && isOneLine(blockAbove) && isOneLine(block) && endsSentence(textOf(body, index)))
    return true;
  // An indent of half-width spaces, as mails and word processors leave it.
  if (current.textStart > current.start) return true;
  const column = columnAt(lines, index - 1);
  const short = column - previous.width - previous.spaces;
  // A first line that is short by its indent and happens to end a sentence, then a full one: no paragraph starts full.
  // Beside lines whose last mark hangs outside the column both look shorter by that mark.
  const isIndented = open === index - 1 && short <= 6 && !afterBlank && current.width >= column - 2;
  if (short > 3 && !isIndented) return true;
  // The line above is full, so its sentence may just happen to end there.
  if (!endsWithStop(above)) return afterBlank;
  const width = columnAt(lines, index);
  const isShort = current.inner <= width - 3 && current.width + current.spaces >= width - 9;
  const next = lines[index + 1];
  if (afterBlank) return isShort || next === undefined || current.width < width - 3;
  return isShort && next !== undefined && next.width + next.spaces >= width - 3;
}

function isOneLine({ value }: PlacedBlock): boolean {
  return value.lines.length === 1;
}

/** In half ems; the text of a paper is set narrower, across a whole page as well. */
const widestColumn = 90;

/** What has a form of its own is no part of the paragraph above it, nor of a closing remark. */
function opensOwn(form: BlockForm, above: BlockForm): boolean {
  return (
    form === 'closing' || form === 'jump' || form === 'note' || form === 'dateline' || above === 'closing'
  );
}

/** `……如下：` and a blank line, then a numbered item; a line that is short starts one too. */
function startsList(current: string, above: string): boolean {
  return (
    /[：:]$/u.test(above) &&
    /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,2}[）)]|第[一二三四五六七八九十]{1,3}条|\d{1,2}[.、．]|[①-⑳●■◆○])/u.test(
      current,
    )
  );
}
