import { isHanWord } from '../text/han';
import type { TextLines } from '../text/line-index';
import { isSpace } from '../text/characters';
import type { Placed } from './page';
import { readBlock, type Block } from './block';
import { isBylineLine } from './block-form';
import { isPictureLine, isPointerLine } from './caption';
import { readDateline } from './dateline';
import { isFurniture } from './furniture';
import { hint } from './hints';
import { readJumpLine } from './jump-line';
import { isWholeName } from './name-alone';
import { isNote, textBelowHead } from './run-head';
import { RunLines } from './run-lines';
import { endsSentence, mayEndSentence } from './sentence-end';

/** A block and its place: `start` in the document, and the line it starts on. */
export interface PlacedBlock extends Placed<Block> {
  readonly line: number;
  /** True where a blank line, or the start of the text, stands before it. */
  readonly afterBlank: boolean;
}

/** Blocks of the runs of lines that have no blank line inside, by the text of the run. */
export type Runs = ReadonlyMap<string, readonly Block[]>;

/** One for all texts: V8 throws compiled code away when the last object of a class that it was made for is collected. */
const scratch = new RunLines();

/**
 * Cuts the lines of a text into blocks: at blank lines, and inside a run of lines before a dateline or a
 * pointed caption and around a byline, since pages set in a hurry have no blank line there. What a run of
 * lines becomes depends on that run alone, so that runs of earlier versions (`known`) are taken over.
 */
export function scanBlocks(lines: TextLines, known: readonly Runs[] = []): PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  let first = 0;
  while (first < lines.count) {
    if (isBlankLine(lines, first)) {
      first++;
      continue;
    }
    let after = first + 1;
    while (after < lines.count && !isBlankLine(lines, after)) after++;
    const blocks = find(known, lines, first, after) ?? readRun(scratch.read(lines, first, after));
    let line = first;
    for (const value of blocks) {
      placed.push({ value, start: lines.start(line), line, afterBlank: line === first });
      line += value.lines.length;
    }
    first = after;
  }
  scratch.release();
  return placed;
}

/** The runs of a text that was scanned, for the next version of it. */
export function runsOf(text: string, placed: readonly PlacedBlock[]): Runs {
  const runs = new Map<string, readonly Block[]>();
  let first = 0;
  for (let next = 1; next <= placed.length; next++) {
    if (next < placed.length && !placed[next]!.afterBlank) continue;
    const last = placed[next - 1]!;
    runs.set(
      text.slice(placed[first]!.start, last.start + last.value.raw.length),
      placed.slice(first, next).map(({ value }) => value),
    );
    first = next;
  }
  return runs;
}

function find(
  known: readonly Runs[],
  lines: TextLines,
  first: number,
  after: number,
): readonly Block[] | undefined {
  if (known.length === 0) return undefined;
  const raw = lines.text.slice(lines.start(first), lines.end(after - 1));
  for (const runs of known) {
    const run = runs.get(raw);
    if (run) return run;
  }
  return undefined;
}

function readRun(run: RunLines): Block[] {
  let start = 0;
  return [...cutsInside(run), run.count].map((cut) => {
    const block = readBlock(run, start, cut);
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

/** Lines of a run at which something new starts, in order. */
function cutsInside(run: RunLines): number[] {
  const cuts: number[] = [];
  const after = run.count;
  let start = 0;

  function cut(line: number): void {
    if (line > start && line < after) cuts.push(line);
    start = Math.max(start, line);
  }

  // Furniture stands at the top or the bottom of a run.
  const furnitureEnd = furnitureFrom(run, 0, after, 1);
  const furnitureStart = furnitureFrom(run, after - 1, furnitureEnd - 1, -1) + 1;
  if (furnitureEnd < after) cut(furnitureEnd);
  // （上接第一版） stands above text, and its first line is no headline.
  if (furnitureStart - start > 1 && !startsCaption(run, start) && !isJumpLine(run, start))
    cut(textBelowHead(run, start, furnitureStart));
  for (let line = start + 1; line < furnitureStart; line++) {
    const isFirstAbove = line - 1 === start;
    if (isFirstAbove && (isJumpLine(run, line - 1) || isByline(run, line - 1))) cut(line);
    if (!run.has(line, worthALook)) continue;
    if (isJumpLine(run, line)) {
      cut(line);
      cut(line + 1);
    } else if (run.has(line, hint.sender) && startsArticle(run, line, start)) {
      cut(headlineTail(run, start, line));
      cut(line);
    } else if (run.has(line, hint.note) && isNote(run, line)) {
      cut(line);
      cut(textBelowHead(run, line, after));
    } else if (startsCaption(run, line) || startsByline(run, line, start)) cut(line);
  }
  if (namesWriter(run, start)) cut(after - 1);
  const tail = headlineTail(run, start, after);
  if (after - tail <= 4 && tail > start && tail < after && standsOutOfColumn(run, start, tail)) cut(tail);
  return cuts;
}

/** The first line from `line` on, in steps of `step`, that is no furniture; `bound` where all are. */
function furnitureFrom(run: RunLines, line: number, bound: number, step: 1 | -1): number {
  let at = line;
  while (at !== bound && isFurnitureLine(run, at)) at += step;
  return at;
}

function isFurnitureLine(run: RunLines, line: number): boolean {
  return run.length(line) <= 100 && !run.has(line, hint.sentence) && isFurniture(run.trimmed(line));
}

/** `（下转第三版）` alone on its line. */
function isJumpLine(run: RunLines, line: number): boolean {
  const length = run.length(line);
  return (
    run.has(line, hint.jump) &&
    length >= 4 &&
    length <= 30 &&
    '（(【〔下上紧▲△▶►▷→◆■'.includes(run.text.charAt(run.textStart[line]!)) &&
    readJumpLine(run.trimmed(line)) !== null
  );
}

function firstUnit(run: RunLines, line: number): number {
  return run.text.charCodeAt(run.textStart[line]!);
}

/** A dateline in the middle of a sentence is a mention of the paper, unless it names its reporter. */
function startsArticle(run: RunLines, line: number, start: number): boolean {
  const unit = firstUnit(run, line);
  if (!((unit >= 0x4e00 && unit <= 0x9fff) || unit === 0x3010)) return false;
  const offset = run.start[line]!;
  const dateline = readDateline(
    run.text.slice(offset, Math.min(run.end[run.count - 1]!, offset + longestDateline)),
    0,
  );
  return (
    dateline !== null && (dateline.credits !== null || line - start <= 4 || endsSentence(run.raw(line - 1)))
  );
}

const longestDateline = 160;

function startsCaption(run: RunLines, line: number): boolean {
  if (!run.has(line, hint.picture)) return false;
  const unit = firstUnit(run, line);
  // Arrows, triangles and hands, and 图.
  const mayPoint =
    (unit >= 0x2190 && unit <= 0x21ff) ||
    (unit >= 0x25a0 && unit <= 0x27bf) ||
    (unit >= 0x2b00 && unit <= 0x2bff) ||
    unit === 0x56fe;
  if (mayPoint && isPointerLine(run.raw(line))) return true;
  const isPicture = unit !== 0x56fe && run.text.charCodeAt(run.textStart[line]! + 1) === 0x56fe;
  return (
    isPicture && isPictureLine(run.raw(line)) && line > 0 && /(?:[摄影图])[）)]?\s*$/u.test(run.raw(line - 1))
  );
}

function startsByline(run: RunLines, line: number, start: number): boolean {
  return isByline(run, line) && (line - start <= 4 || endsSentence(run.raw(line - 1)));
}

function isByline(run: RunLines, line: number): boolean {
  return (
    run.length(line) <= 40 &&
    run.has(line, hint.byline) &&
    !run.has(line, hint.stop) &&
    isBylineLine(run.raw(line))
  );
}

/** True where a few lines of headline end with a name: a byline that no blank line parts from them. */
function namesWriter(run: RunLines, start: number): boolean {
  const last = run.count - 1;
  if (last <= start || run.count - start > 4 || run.length(last) > 8) return false;
  const name = run.raw(last).replace(/\s+/gu, '');
  const above = run.raw(last - 1);
  return (
    isHanWord(name, 2, 3) &&
    isWholeName(name) &&
    above.length >= 6 &&
    !/[摄影图]$/u.test(name) &&
    !/[者员]\s*$/u.test(above) &&
    !endsSentence(above)
  );
}

/** The first line behind the last sentence end in `start` to `after`: what follows may be a headline. `after` where there is none. */
function headlineTail(run: RunLines, start: number, after: number): number {
  for (let line = after - 1; line >= start && after - line <= 5; line--) {
    const end = run.textEnd[line]!;
    if (mayEndSentence(run.text.charCodeAt(end - 1)) && endsSentence(run.raw(line))) return line + 1;
  }
  return after;
}

/** True where the lines from `tail` on cannot be the start of a paragraph of the column above them. */
function standsOutOfColumn(run: RunLines, start: number, tail: number): boolean {
  const last = run.count - 1;
  if (/[，、；：]$/u.test(run.trimmed(last))) return false;
  for (let line = tail; line <= last; line++) if (run.trimmed(line).includes('。')) return false;
  // One or two lines show no column.
  if (tail - start <= 2) return true;
  let column = 0;
  for (let line = start; line < tail; line++) column = Math.max(column, run.fullWidth(line));
  // The paragraph above ends short, and the first line is not two characters short, or a later one not full:
  // a paragraph that a blank line cut off has full lines only.
  if (run.fullWidth(tail - 1) > column - 2) return false;
  if (Math.abs(run.fullWidth(tail) - (column - 4)) > 2) return true;
  for (let line = tail + 1; line <= last; line++) if (Math.abs(run.fullWidth(line) - column) > 3) return true;
  return false;
}
