import type { TextLines } from '../text/line-index';
import { halfWidths, isSpace } from '../text/characters';
import type { Placed } from './page';
import { readBlock, type Block } from './block';
import { isBylineLine } from './block-form';
import { isPictureLine, isPointerLine } from './caption';
import { readDateline } from './dateline';
import { isFurniture } from './furniture';
import { hint, hintsOf } from './hints';
import { readJumpLine } from './jump-line';
import { isWholeName } from './name-alone';
import { isNote, textBelowHead } from './run-head';
import { endsSentence } from './sentence-end';

/** A block and its place: `start` in the document, and the line it starts on. */
export interface PlacedBlock extends Placed<Block> {
  readonly line: number;
  /** True where a blank line, or the start of the text, stands before it. */
  readonly afterBlank: boolean;
}

/** Blocks of the runs of lines that have no blank line inside, by the text of the run. */
export type Runs = ReadonlyMap<string, readonly Block[]>;

export interface Scan {
  readonly blocks: readonly PlacedBlock[];
  readonly runs: Runs;
}

/**
 * Cuts the lines of a text into blocks: at blank lines, and inside a run of lines before a dateline or a
 * pointed caption and around a byline, since pages set in a hurry have no blank line there. What a run of
 * lines becomes depends on that run alone, so that runs of earlier versions (`known`) are taken over.
 */
export function scanBlocks(lines: TextLines, known: readonly Runs[] = []): Scan {
  const blocks: PlacedBlock[] = [];
  const runs = new Map<string, readonly Block[]>();
  let first = 0;
  while (first < lines.count) {
    if (isBlankLine(lines, first)) {
      first++;
      continue;
    }
    let after = first + 1;
    while (after < lines.count && !isBlankLine(lines, after)) after++;
    const raw = lines.text.slice(lines.start(first), lines.end(after - 1));
    const run = runs.get(raw) ?? find(known, raw) ?? readRun(lines, first, after);
    runs.set(raw, run);
    let line = first;
    for (const value of run) {
      blocks.push({ value, start: lines.start(line), line, afterBlank: line === first });
      line += value.lines.length;
    }
    first = after;
  }
  return { blocks, runs };
}

function find(known: readonly Runs[], raw: string): readonly Block[] | undefined {
  for (const runs of known) {
    const run = runs.get(raw);
    if (run) return run;
  }
  return undefined;
}

function readRun(lines: TextLines, first: number, after: number): Block[] {
  let start = first;
  return [...cutsInside(lines, first, after), after].map((cut) => {
    const block = readBlock(lines, start, cut);
    start = cut;
    return block;
  });
}

export function isBlankLine(lines: TextLines, line: number): boolean {
  const end = lines.end(line);
  for (let offset = lines.start(line); offset < end; offset++) {
    const unit = lines.text.charCodeAt(offset);
    if (!isSpace(unit) && unit !== 0xfeff) return false;
  }
  return true;
}

const worthALook = hint.jump | hint.sender | hint.note | hint.picture | hint.byline;

/** Lines inside the run `first` to `after` (exclusive) at which something new starts, in order. */
function cutsInside(lines: TextLines, first: number, after: number): number[] {
  const cuts: number[] = [];
  let start = first;

  function cut(line: number): void {
    if (line > start && line < after) cuts.push(line);
    start = Math.max(start, line);
  }

  // Furniture stands at the top or the bottom of a run.
  const furnitureEnd = furnitureFrom(lines, first, after, 1);
  const furnitureStart = furnitureFrom(lines, after - 1, furnitureEnd - 1, -1) + 1;
  if (furnitureEnd < after) cut(furnitureEnd);
  if (furnitureStart - start > 1 && !startsCaption(lines, start))
    cut(textBelowHead(lines, start, furnitureStart));
  for (let line = start + 1; line < furnitureStart; line++) {
    const isFirstAbove = line - 1 === start;
    if (isFirstAbove && (isJumpLine(lines, line - 1) || isByline(lines, line - 1))) cut(line);
    const hints = hintsOf(lines.text, lines.start(line), lines.end(line));
    if ((hints & worthALook) === 0) continue;
    if ((hints & hint.jump) !== 0 && isJumpLine(lines, line)) {
      cut(line);
      cut(line + 1);
    } else if ((hints & hint.sender) !== 0 && startsArticle(lines, line, start, after)) {
      cut(headlineTail(lines, start, line));
      cut(line);
    } else if ((hints & hint.note) !== 0 && isNote(lines, line)) {
      cut(line);
      cut(textBelowHead(lines, line, after));
    } else if (
      ((hints & hint.picture) !== 0 && startsCaption(lines, line)) ||
      ((hints & (hint.byline | hint.stop)) === hint.byline && startsByline(lines, line, start))
    )
      cut(line);
  }
  if (namesWriter(lines, start, after)) cut(after - 1);
  const tail = headlineTail(lines, start, after);
  if (after - tail <= 4 && tail > start && tail < after && standsOutOfColumn(lines, start, tail, after))
    cut(tail);
  return cuts;
}

/** The first line from `line` on, in steps of `step`, that is no furniture; `bound` where all are. */
function furnitureFrom(lines: TextLines, line: number, bound: number, step: 1 | -1): number {
  let at = line;
  while (at !== bound && isFurnitureLine(lines, at)) at += step;
  return at;
}

function isFurnitureLine(lines: TextLines, line: number): boolean {
  const start = lines.start(line);
  const end = lines.end(line);
  return (
    end - start <= 100 &&
    (hintsOf(lines.text, start, end) & hint.sentence) === 0 &&
    isFurniture(lines.text.slice(start, end).trim())
  );
}

/** `（下转第三版）` alone on its line. */
function isJumpLine(lines: TextLines, line: number): boolean {
  const length = lines.end(line) - lines.start(line);
  return (
    length >= 4 &&
    length <= 30 &&
    /^\s*[（(【]/u.test(lineText(lines, line)) &&
    readJumpLine(lineText(lines, line).trim()) !== null
  );
}

function lineText(lines: TextLines, line: number): string {
  return lines.text.slice(lines.start(line), lines.end(line));
}

function firstUnit(lines: TextLines, line: number): number {
  return lines.text.charCodeAt(visibleStart(lines, line));
}

function visibleStart(lines: TextLines, line: number): number {
  let offset = lines.start(line);
  while (isSpace(lines.text.charCodeAt(offset))) offset++;
  return offset;
}

/** A dateline in the middle of a sentence is a mention of the paper, unless it names its reporter. */
function startsArticle(lines: TextLines, line: number, start: number, after: number): boolean {
  const unit = firstUnit(lines, line);
  if (!((unit >= 0x4e00 && unit <= 0x9fff) || unit === 0x3010)) return false;
  const offset = lines.start(line);
  const dateline = readDateline(lines.text.slice(offset, Math.min(lines.end(after - 1), offset + 160)), 0);
  return (
    dateline !== null &&
    (dateline.credits !== null || line - start <= 4 || endsSentence(lineText(lines, line - 1)))
  );
}

function startsCaption(lines: TextLines, line: number): boolean {
  const unit = firstUnit(lines, line);
  // Arrows, triangles and hands, and 图.
  const mayPoint =
    (unit >= 0x2190 && unit <= 0x21ff) ||
    (unit >= 0x25a0 && unit <= 0x27bf) ||
    (unit >= 0x2b00 && unit <= 0x2bff) ||
    unit === 0x56fe;
  if (mayPoint && isPointerLine(lineText(lines, line))) return true;
  const isPicture = unit !== 0x56fe && lines.text.charCodeAt(visibleStart(lines, line) + 1) === 0x56fe;
  return (
    isPicture &&
    isPictureLine(lineText(lines, line)) &&
    line > 0 &&
    /(?:[摄影图])[）)]?\s*$/u.test(lineText(lines, line - 1))
  );
}

function startsByline(lines: TextLines, line: number, start: number): boolean {
  return isByline(lines, line) && (line - start <= 4 || endsSentence(lineText(lines, line - 1)));
}

function isByline(lines: TextLines, line: number): boolean {
  return lines.end(line) - lines.start(line) <= 40 && isBylineLine(lineText(lines, line));
}

/** True where a few lines of headline end with a name: a byline that no blank line parts from them. */
function namesWriter(lines: TextLines, start: number, after: number): boolean {
  const last = after - 1;
  if (last <= start || after - start > 4 || lines.end(last) - lines.start(last) > 8) return false;
  const name = lineText(lines, last).replace(/\s+/gu, '');
  return (
    /^\p{Script=Han}{2,3}$/u.test(name) &&
    isWholeName(name) &&
    lines.end(last - 1) - lines.start(last - 1) >= 6 &&
    !/[摄影图]$/u.test(name) &&
    !/[者员]\s*$/u.test(lineText(lines, last - 1)) &&
    !endsSentence(lineText(lines, last - 1))
  );
}

/** The first line behind the last sentence end in `start` to `after`: what follows may be a headline. `after` where there is none. */
function headlineTail(lines: TextLines, start: number, after: number): number {
  for (let line = after - 1; line >= start && after - line <= 5; line--) {
    if (endsSentence(lineText(lines, line))) return line + 1;
  }
  return after;
}

/** True where the lines `tail` to `after` cannot be the start of a paragraph of the column above them. */
function standsOutOfColumn(lines: TextLines, start: number, tail: number, after: number): boolean {
  const texts: string[] = [];
  for (let line = start; line < after; line++) texts.push(lineText(lines, line).trim());
  const below = texts.slice(tail - start);
  if (/[，、；：]$/u.test(below.at(-1)!) || below.some((text) => text.includes('。'))) return false;
  // One or two lines show no column.
  if (tail - start <= 2) return true;
  const widths = texts.slice(0, tail - start).map(widthOf);
  const column = Math.max(...widths);
  const [first, ...rest] = below.map(widthOf);
  // The paragraph above ends short, and the first line is not two characters short, or a later one not full:
  // a paragraph that a blank line cut off has full lines only.
  if (widths.at(-1)! > column - 2) return false;
  return Math.abs(first! - (column - 4)) > 2 || rest.some((width) => Math.abs(width - column) > 3);
}

function widthOf(text: string): number {
  let width = 0;
  for (let offset = 0; offset < text.length; offset++) width += halfWidths(text.charCodeAt(offset));
  return width;
}
