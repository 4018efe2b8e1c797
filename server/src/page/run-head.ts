import { halfWidths, isHan, isSpace } from '../text/characters';
import type { TextLines } from '../text/line-index';
import { isBylineLine } from './block-form';
import { endsSentence } from './sentence-end';

/**
 * The line at which the text starts in a run of lines that opens with something else: a headline or a 小标题 set
 * without a blank line below it, or an 编者按. `first` where the run is all text, or has no start of a paragraph.
 */
export function textBelowHead(lines: TextLines, first: number, after: number): number {
  if (isNote(lines, first)) return textBelowNote(lines, first, after);
  for (let line = first; line < first + longestHead && line + 1 < after; line++) {
    if (!mayBeTitle(lines, line)) return first;
    if (isSalutation(lines, line + 1)) return line + 1;
    if (
      line + 2 < after &&
      opensParagraph(lines, line + 1, after) &&
      isNoLineOf(lines, first, line + 1, after)
    )
      return line + 1;
  }
  return first;
}

const longestHead = 3;

function textBelowNote(lines: TextLines, first: number, after: number): number {
  for (let line = first + 1; line + 2 < after && line < first + longestNote; line++) {
    if (endsSentence(textOf(lines, line - 1)) && opensParagraph(lines, line, after)) return line;
  }
  return first;
}

const longestNote = 24;

/** True where the line opens an 编者按. Looked at before anything is cut out of the text. */
export function isNote(lines: TextLines, line: number): boolean {
  const start = visibleStart(lines, line);
  return lines.text.startsWith('编', start) && /^编者(?:按|的话)/u.test(lines.text.slice(start, start + 4));
}

function mayBeTitle(lines: TextLines, line: number): boolean {
  const text = textOf(lines, line);
  return (
    text.length >= 2 &&
    text.length <= 40 &&
    !/。|[，、；：…,;:]$|^[，、；：！？”’）》】]|^(?:记者|问|答|主持人)[：:]/u.test(text) &&
    !isBylineLine(text)
  );
}

/** `编辑同志：` opens the text of a letter. */
function isSalutation(lines: TextLines, line: number): boolean {
  return (
    lines.end(line) - lines.start(line) <= 12 &&
    /^\S{0,4}编辑(?:部|同志|老师)?[：:]$/u.test(textOf(lines, line))
  );
}

/** True where `line` is indented or two characters short of a column that the lines below it keep to. */
function opensParagraph(lines: TextLines, line: number, after: number): boolean {
  const next = line + 1;
  if (indentOf(lines, line) >= 4) return indentOf(lines, next) === 0 && indentOf(lines, line - 1) < 4;
  const width = innerWidth(lines, line);
  const below = innerWidth(lines, next);
  if (below - width < 1) return false;
  // A number or a Latin word that did not fit makes a line short as well.
  if (!isHan(lines.text.charCodeAt(visibleStart(lines, next)))) return false;
  const column = columnOf(lines, next, after);
  const short = column - width;
  return short >= 3 && short <= 6 && below >= column - 2;
}

/** True where no line of the head is as wide as the column below it, nor the first as wide as the start of a paragraph. */
function isNoLineOf(lines: TextLines, first: number, below: number, after: number): boolean {
  const column = columnOf(lines, below + 1, after);
  if (below === first + 1 && Math.abs(innerWidth(lines, first) - (column - 4)) <= 1) return false;
  for (let line = first; line < below; line++) {
    const width = innerWidth(lines, line);
    if (width >= column - 2 && width <= column + 2) return false;
  }
  return true;
}

const columnLines = 6;

/** The widest that two of the lines from `from` on come to. */
function columnOf(lines: TextLines, from: number, after: number): number {
  const widths: number[] = [];
  for (let line = from; line < Math.min(after, from + columnLines); line++)
    widths.push(innerWidth(lines, line));
  widths.sort((x, y) => y - x);
  // The widest line may have more than one mark that hangs out of the column.
  const shared = widths.findIndex((width, index) => width - (widths[index + 1] ?? -2) <= 1);
  return widths[Math.max(0, shared)] ?? 0;
}

/** Width in half ems without a mark at the end, which may hang out of the column. */
function innerWidth(lines: TextLines, line: number): number {
  const start = visibleStart(lines, line);
  const end = visibleEnd(lines, line, start);
  let width = 0;
  for (let offset = start; offset < end; offset++) width += halfWidths(lines.text.charCodeAt(offset));
  return end > start && hanging.includes(lines.text.charAt(end - 1)) ? width - 2 : width;
}

const hanging = '，。、；：？！·';

function textOf(lines: TextLines, line: number): string {
  const start = visibleStart(lines, line);
  return lines.text.slice(start, visibleEnd(lines, line, start));
}

function visibleEnd(lines: TextLines, line: number, start: number): number {
  let end = Math.min(lines.end(line), start + longestLine);
  while (end > start && isSpace(lines.text.charCodeAt(end - 1))) end--;
  return end;
}

/** A line longer than any column is looked at no further. */
const longestLine = 200;

function visibleStart(lines: TextLines, line: number): number {
  let offset = lines.start(line);
  while (isSpace(lines.text.charCodeAt(offset))) offset++;
  return offset;
}

/** In half ems: 4 for the two full-width spaces of a paragraph. */
function indentOf(lines: TextLines, line: number): number {
  let width = 0;
  for (let offset = lines.start(line); offset < visibleStart(lines, line); offset++)
    width += halfWidths(lines.text.charCodeAt(offset));
  return width;
}
