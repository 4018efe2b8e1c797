import { halfWidths, isHan } from '../text/characters';
import { isBylineLine } from './block-form';
import type { RunLines } from './run-lines';
import { endsSentence, mayEndSentence } from './sentence-end';

/**
 * The line at which the text starts in a run of lines that opens with something else: a headline or a 小标题 set
 * without a blank line below it, or an 编者按. `first` where the run is all text, or has no start of a paragraph.
 */
export function textBelowHead(run: RunLines, first: number, after: number): number {
  if (isNote(run, first)) return textBelowNote(run, first, after);
  for (let line = first; line < first + longestHead && line + 1 < after; line++) {
    const below = line + 1;
    // What the widths say is known already; whether the lines above may be titles takes a closer look.
    const opens =
      isSalutation(run, below) ||
      (below + 1 < after && opensParagraph(run, below, after) && isNoLineOf(run, first, below, after));
    if (opens) return mayBeTitles(run, first, below) ? below : first;
  }
  return first;
}

const longestHead = 3;

function textBelowNote(run: RunLines, first: number, after: number): number {
  for (let line = first + 1; line + 2 < after && line < first + longestNote; line++) {
    const isOver = mayEndSentence(run.text.charCodeAt(run.textEnd[line - 1]! - 1));
    if (isOver && endsSentence(run.trimmed(line - 1)) && opensParagraph(run, line, after)) return line;
  }
  return first;
}

const longestNote = 24;

/** True where the line opens an 编者按. */
export function isNote(run: RunLines, line: number): boolean {
  const start = run.textStart[line]!;
  return run.text.startsWith('编者按', start) || run.text.startsWith('编者的话', start);
}

function mayBeTitles(run: RunLines, first: number, after: number): boolean {
  for (let line = first; line < after; line++) {
    const text = run.trimmed(line);
    if (text.length < 2 || text.length > 40 || noTitle.test(text) || isBylineLine(text)) return false;
  }
  return true;
}

const noTitle = /。|[，、；：…,;:]$|^[，、；：！？”’）》】]|^(?:记者|问|答|主持人)[：:]/u;

/** `编辑同志：` opens the text of a letter. */
function isSalutation(run: RunLines, line: number): boolean {
  return run.length(line) <= 12 && /^\S{0,4}编辑(?:部|同志|老师)?[：:]$/u.test(run.trimmed(line));
}

/** True where `line` is indented or two characters short of a column that the lines below it keep to. */
function opensParagraph(run: RunLines, line: number, after: number): boolean {
  const next = line + 1;
  if (indentOf(run, line) >= 4) return indentOf(run, next) === 0 && indentOf(run, line - 1) < 4;
  const width = innerWidth(run, line);
  const below = innerWidth(run, next);
  if (below - width < 1) return false;
  // A number or a Latin word that did not fit makes a line short as well.
  if (!isHan(run.text.charCodeAt(run.textStart[next]!))) return false;
  const column = columnOf(run, next, after);
  const short = column - width;
  return short >= 3 && short <= 6 && below >= column - 2;
}

/** True where no line of the head is as wide as the column below it, nor the first as wide as the start of a paragraph. */
function isNoLineOf(run: RunLines, first: number, below: number, after: number): boolean {
  const column = columnOf(run, below + 1, after);
  if (below === first + 1 && Math.abs(innerWidth(run, first) - (column - 4)) <= 1) return false;
  for (let line = first; line < below; line++) {
    const width = innerWidth(run, line);
    if (width >= column - 2 && width <= column + 2) return false;
  }
  return true;
}

const columnLines = 6;

/** The widest that two of the lines from `from` on come to. */
function columnOf(run: RunLines, from: number, after: number): number {
  const to = Math.min(after, from + columnLines);
  let widest = 0;
  let shared = 0;
  for (let line = from; line < to; line++) {
    const width = innerWidth(run, line);
    widest = Math.max(widest, width);
    // The widest line may have more than one mark that hangs out of the column.
    if (width > shared && hasPartner(run, from, to, line, width)) shared = width;
  }
  return shared > 0 ? shared : widest;
}

/** True where another of the lines is as wide, or all but one half em. */
function hasPartner(run: RunLines, from: number, to: number, line: number, width: number): boolean {
  for (let other = from; other < to; other++) {
    const less = width - innerWidth(run, other);
    if (other !== line && less >= 0 && less <= 1) return true;
  }
  return false;
}

/** Width in half ems without a mark at the end, which may hang out of the column. */
function innerWidth(run: RunLines, line: number): number {
  return run.fullWidth(line) - (run.hangs(line) ? 2 : 0);
}

/** In half ems: 4 for the two full-width spaces of a paragraph. */
function indentOf(run: RunLines, line: number): number {
  let width = 0;
  for (let offset = run.start[line]!; offset < run.textStart[line]!; offset++)
    width += halfWidths(run.text.charCodeAt(offset));
  return width;
}
