import { kindBits } from '../../page/gaps';
import type { Article, Paragraph, Placed } from '../../page/page';
import { halfWidths, isLineBreak, isUnseen } from '../../text/characters';
import type { Span } from '../../text/span';
import { keepByArticle } from '../keep-by-article';

/**
 * Where the lines of columns end inside the paragraphs of an article: from behind the last character of a line to the
 * first one of the next, in the offsets of the article. None where the lines were not broken by a typesetter.
 */
export const columnBreaks = keepByArticle(read);

export function mayNotStartLine(character: string): boolean {
  return isHeadless(character.charCodeAt(0));
}

export function mayNotEndLine(character: string): boolean {
  return isTailless(character.charCodeAt(0));
}

/** By code unit: an article has hundreds of line ends, and two characters beside each are looked up. */
const marks = new Uint8Array(0x10000);
const startsNone = 1;
const endsNone = 2;
for (const mark of '，。、；：？！”’》〉）)】〕」』·～') marks[mark.charCodeAt(0)] = startsNone;
for (const mark of '“‘《〈（(【〔「『') marks[mark.charCodeAt(0)] = endsNone;

function isHeadless(unit: number): boolean {
  return marks[unit] === startsNone;
}

function isTailless(unit: number): boolean {
  return marks[unit] === endsNone;
}

const none: readonly Span[] = [];

function read({ raw, paragraphs }: Article): readonly Span[] {
  if (!paragraphs.some(hasWrongBreak)) return none;
  const breaks: Span[] = [];
  const widths: number[] = [];
  let widest = 0;
  for (const { value, start } of paragraphs) {
    const end = start + value.raw.length;
    let lineStart = start;
    for (let at = nextBreak(raw, start, end); at < end; at = nextBreak(raw, lineStart, end)) {
      let tail = at;
      while (tail > lineStart && isUnseen(raw.charCodeAt(tail - 1))) tail--;
      let head = at;
      while (head < end && isUnseen(raw.charCodeAt(head))) head++;
      if (tail > lineStart && head < end) {
        const width = widthOf(raw, lineStart, tail);
        widest = Math.max(widest, width);
        breaks.push({ start: tail, end: head });
        widths.push(width);
      }
      lineStart = Math.max(head, at + 1);
    }
  }
  if (breaks.length < fewest) return none;
  // A mark may hang over or be pushed on, and the first line may have lost its indent.
  const full = breaks.filter((_, index) => widths[index]! >= widest - slack);
  if (full.length < breaks.length * mostlyFull) return none;
  const wrong = full.filter(
    ({ start, end }) => isHeadless(raw.charCodeAt(end)) || isTailless(raw.charCodeAt(start - 1)),
  ).length;
  // Whoever breaks lines by counting characters breaks them anywhere; a typesetter slips now and then.
  return wrong > Math.max(2, full.length / 25) ? none : full;
}

/** Most articles are broken well, and then there is nothing to measure. */
function hasWrongBreak({ value: { raw, gaps } }: Placed<Paragraph>): boolean {
  return gaps.any(lineKinds, (start, end) => {
    // Of a gap that stands for a space only a part is left out.
    let tail = start;
    while (tail > 0 && isUnseen(raw.charCodeAt(tail - 1))) tail--;
    let head = end;
    while (head < raw.length && isUnseen(raw.charCodeAt(head))) head++;
    return isHeadless(raw.charCodeAt(head)) || isTailless(raw.charCodeAt(tail - 1));
  });
}

const lineKinds = kindBits(['break', 'blankLine']);

/** Fewer lines than this tell nothing of columns. */
const fewest = 3;
const slack = 6;
const mostlyFull = 0.7;

function nextBreak(raw: string, start: number, end: number): number {
  let at = start;
  while (at < end && !isLineBreak(raw.charCodeAt(at))) at++;
  return at;
}

function widthOf(raw: string, start: number, end: number): number {
  let width = 0;
  for (let at = start; at < end; at++) width += halfWidths(raw.charCodeAt(at));
  return width;
}
