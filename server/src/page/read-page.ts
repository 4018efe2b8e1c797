import type { Words } from '../lexis/words/words';
import { commonEdges } from '../text/common-edges';
import { indexLines } from '../text/line-index';
import type { Span } from '../text/span';
import { assemblePage } from './assemble-page';
import type { Page, Placed } from './page';
import { readSheet, type Sheet } from './read-sheet';
import { sheetStarts } from './sheet-starts';

/**
 * Reads any text as a page. Never fails; the same text gives the same page, with or without `previous`.
 * `previous` is a page of an earlier version: what did not change is taken over from it, articles and
 * paragraphs as the same objects.
 *
 * A text longer than any page (a whole issue, a month in one file) is read sheet by sheet, so that a keystroke
 * costs one sheet.
 */
export function readPage(text: string, words: Words, previous?: Page): Page {
  if (previous?.text === text) return previous;
  if (!previous) return assemblePage(readSheets(text, [], words), text);
  const { prefix, suffix } = commonEdges(previous.text, text);
  const change = { start: prefix, end: previous.text.length - suffix };
  return assemblePage(reread(previous.sheets, change, text.slice(prefix, text.length - suffix), words), text);
}

/**
 * The page of a text in which `span` of the page before was replaced by `newText`: the same as reading the new
 * text, without ever putting that text together.
 */
export function changePage(previous: Page, span: Span, newText: string, words: Words): Page {
  return assemblePage(reread(previous.sheets, span, newText, words));
}

type Sheets = Page['sheets'];

/** Longer than the longest page: 40 000 characters are three broadsheet pages. */
const longestSheet = 40_000;

/** `previous` are sheets of an earlier version, for what they lend. */
function readSheets(text: string, previous: readonly Sheet[], words: Words): Placed<Sheet>[] {
  return splitSheets(text, 0, text.length > longestSheet, previous, words);
}

/** Reads `text`, which starts at `offset` in the document, as one sheet or, where it is part of a long text, as many. */
function splitSheets(
  text: string,
  offset: number,
  isLong: boolean,
  previous: readonly Sheet[],
  words: Words,
): Placed<Sheet>[] {
  const isTypedIn = !isLong || previous.length > 0;
  const lines = indexLines(text);
  const starts = [0, ...(isLong ? sheetStarts(lines) : [])];
  return starts.map((start, index) => ({
    start: offset + start,
    value: readSheet(lines.part(start, starts[index + 1] ?? text.length), words, previous, isTypedIn),
  }));
}

/** Sheets before and behind the change are taken over, those it touches are read again. */
function reread(before: Sheets, { start, end }: Span, newText: string, words: Words): Placed<Sheet>[] {
  const last = before.at(-1)!;
  const lengthBefore = last.start + last.value.raw.length;
  const shift = newText.length - (end - start);
  const isLong = lengthBefore + shift > longestSheet;
  if (isLong !== lengthBefore > longestSheet) {
    const text = textOf(before);
    const previous = before.map((sheet) => sheet.value);
    return readSheets(text.slice(0, start) + newText + text.slice(end), previous, words);
  }
  // A start is seen from the line above it and the lines below; one sheet more on each side has them all.
  let kept = 0;
  while (kept + 1 < before.length && before[kept + 1]!.start + reach < start) kept++;
  let moved = before.length;
  while (moved > kept + 1 && before[moved - 1]!.start > end) moved--;
  moved = Math.min(before.length, moved + 1);
  const touched = before.slice(kept, moved);
  const from = touched[0]!.start;
  const old = textOf(touched);
  const text = old.slice(0, start - from) + newText + old.slice(end - from);
  const previous = touched.map((sheet) => sheet.value);
  return [
    ...before.slice(0, kept),
    ...splitSheets(text, from, isLong, previous, words),
    ...before.slice(moved).map((sheet) => ({ value: sheet.value, start: sheet.start + shift })),
  ];
}

/** How far behind its start a sheet is looked at to see that it is one. */
const reach = 200;

function textOf(sheets: Sheets): string {
  return sheets.map(({ value }) => value.raw).join('');
}
