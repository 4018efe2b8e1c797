import type { Words } from '../lexis/words/words';
import { commonEdges, type CommonEdges } from '../text/common-edges';
import { indexLines, reindexLines, type LineIndex } from '../text/line-index';
import type { Span } from '../text/span';
import type { Article, Caption, Furniture, Page, Placed } from './page';
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
  const before = previous && sheetsOf.get(previous);
  const edges = before && commonEdges(previous.text, text);
  const lines = edges ? reindexLines(previous.lines, text, edges) : indexLines(text);
  const sheets = edges ? readAgain(text, lines, words, before, edges) : readAll(text, lines, words);
  const page = assemble(text, lines, sheets);
  sheetsOf.set(page, sheets);
  return page;
}

/** What reading the next version needs of this one. */
const sheetsOf = new WeakMap<Page, readonly Placed<Sheet>[]>();

/** Longer than the longest page: 40 000 characters are three broadsheet pages. */
const longestSheet = 40_000;

function readAll(text: string, lines: LineIndex, words: Words): Placed<Sheet>[] {
  const starts = text.length > longestSheet ? sheetStarts(lines, 0, lines.count) : [];
  return spansBetween([0, ...starts], text.length).map(({ start, end }) => ({
    start,
    value: readSheet(text.slice(start, end), words, []),
  }));
}

/** Sheets before and behind the change are taken over, those it touches are read again. */
function readAgain(
  text: string,
  lines: LineIndex,
  words: Words,
  before: readonly Placed<Sheet>[],
  { prefix, suffix }: CommonEdges,
): Placed<Sheet>[] {
  const lengthBefore = before.at(-1)!.start + before.at(-1)!.value.raw.length;
  if (text.length > longestSheet !== lengthBefore > longestSheet) {
    const previous = before.map((sheet) => sheet.value);
    const starts = text.length > longestSheet ? sheetStarts(lines, 0, lines.count) : [];
    return spansBetween([0, ...starts], text.length).map(({ start, end }) => ({
      start,
      value: readSheet(text.slice(start, end), words, previous),
    }));
  }
  const shift = text.length - lengthBefore;
  // A start is seen from the line above it and the lines below; one sheet more on each side has them all.
  let kept = 0;
  while (kept + 1 < before.length && before[kept + 1]!.start + reach < prefix) kept++;
  let moved = before.length;
  while (moved > kept + 1 && before[moved - 1]!.start > lengthBefore - suffix) moved--;
  moved = Math.min(before.length, moved + 1);
  const from = before[kept]!.start;
  const to = moved < before.length ? before[moved]!.start + shift : text.length;
  const starts =
    text.length > longestSheet
      ? sheetStarts(lines, lines.lineAt(from), moved < before.length ? lines.lineAt(to) : lines.count)
      : [];
  const previous = before.slice(kept, moved).map((sheet) => sheet.value);
  const fresh = spansBetween([from, ...starts], to).map(({ start, end }) => ({
    start,
    value: readSheet(text.slice(start, end), words, previous),
  }));
  return [
    ...before.slice(0, kept),
    ...fresh,
    ...before.slice(moved).map(({ value, start }) => ({ value, start: start + shift })),
  ];
}

/** How far behind its start a sheet is looked at to see that it is one. */
const reach = 200;

function spansBetween(starts: readonly number[], end: number): Span[] {
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? end }));
}

function assemble(text: string, lines: LineIndex, sheets: readonly Placed<Sheet>[]): Page {
  const articles: Placed<Article>[] = [];
  const captions: Placed<Caption>[] = [];
  const furniture: Furniture[] = [];
  for (const { value, start } of sheets) {
    for (const article of value.articles)
      articles.push({ value: article.value, start: start + article.start });
    for (const caption of value.captions)
      captions.push({ value: caption.value, start: start + caption.start });
    for (const piece of value.furniture) {
      furniture.push({ text: piece.text, start: start + piece.start, end: start + piece.end });
    }
  }
  return { text, lines, articles, captions, furniture };
}
