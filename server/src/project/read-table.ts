import { indexLines } from '../text/line-index';
import type { Span } from '../text/span';
import type { FileComplaint } from './file-complaint';
import type { Message } from './level';
import { readCells, type TableCell, type TableRow } from './read-cells';

/** What a row says is wrong with it; it may count all the same. */
export type Complain = (span: Span, message: Message) => void;

export interface TableReader<T> {
  /** Whether the first row is one of headings, which may be complained of as well. */
  readonly isHeading: (row: TableRow, complain: Complain) => boolean;
  /** Null where the row does not count. `line` counts from 1, and is that of the row's start. */
  readonly entryOf: (row: TableRow, line: number, complain: Complain) => T | null;
}

/**
 * The rows of a list of the newsroom, as a spreadsheet saves it. Lines that start with `#`, blank ones and a first line of
 * headings are passed over, and a row with a quotation mark that nothing closes is complained of; the others count.
 */
export function readTable<T>(
  text: string,
  { isHeading, entryOf }: TableReader<T>,
): { readonly entries: readonly T[]; readonly complaints: readonly FileComplaint[] } {
  const lines = indexLines(text);
  const entries: T[] = [];
  const complaints: FileComplaint[] = [];
  const complain: Complain = (span, message) => complaints.push({ range: lines.range(span), message });
  let isFirst = true;
  for (const row of readCells(text)) {
    if (isEmpty(row)) continue;
    const mayBeHeading = isFirst;
    isFirst = false;
    if (mayBeHeading && isHeading(row, complain)) continue;
    if (row.openQuote !== null) {
      complain(row.openQuote, unclosed);
      continue;
    }
    const entry = entryOf(row, lines.lineAt(row.span.start) + 1, complain);
    if (entry !== null) entries.push(entry);
  }
  return { entries, complaints };
}

/** What a cell holds, `|` between several items. */
export function itemsOf(cell: TableCell | undefined): string[] {
  return (cell?.text ?? '')
    .split(/[|｜]/u)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** A remark on one line, as part of a sentence. */
export function noteOf(cell: TableCell | undefined): string {
  return (cell?.text ?? '').replace(/\s+/gu, ' ').replace(/[。.]$/u, '');
}

function isEmpty({ cells }: TableRow): boolean {
  return cells[0]!.text.startsWith('#') || cells.every(({ text }) => text === '');
}

const unclosed: Message = {
  zh: '这个引号打开后没有关上；格子里要有引号，就整格加引号，里面的引号写两遍',
  en: 'nothing closes this quotation mark; a cell with one in it stands in quotation marks, those inside doubled',
};
