import type { Span } from '../text/span';

/** A row of a table of tab-separated values. */
export interface TableRow {
  readonly span: Span;
  readonly cells: readonly TableCell[];
  /** Where a quotation mark opens a cell that nothing closes; null where all are closed. */
  readonly openQuote: Span | null;
}

export interface TableCell {
  /** Without the quotation marks that hold it, and without space around it. */
  readonly text: string;
  readonly span: Span;
}

/**
 * Rows and cells as Excel saves them: a cell that holds a tab, a line break or a quotation mark stands in quotation marks, those in
 * it doubled. A mark that nothing closes spoils its own line and no other. Takes linear time.
 */
export function readCells(text: string): TableRow[] {
  const rows: TableRow[] = [];
  /** From here on no quoted cell is closed any more: not looked for twice. */
  let unclosedFrom = Infinity;
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const start = at;
    const cells: TableCell[] = [];
    let openQuote: Span | null = null;
    for (;;) {
      const isQuoted = text[at] === '"';
      const mark = isQuoted && at < unclosedFrom ? closingMark(text, at) : -1;
      if (mark < 0 && isQuoted) unclosedFrom = Math.min(unclosedFrom, at);
      const end = mark >= 0 && endsCell(text, mark + 1) ? mark + 1 : null;
      if (isQuoted && end === null) openQuote ??= { start: at, end: at + 1 };
      const stop = end ?? endOfPlain(text, at);
      const raw = end === null ? text.slice(at, stop) : text.slice(at + 1, stop - 1).replaceAll('""', '"');
      cells.push({ text: raw.trim(), span: { start: at, end: stop } });
      at = stop;
      if (text[at] !== '\t') break;
      at++;
    }
    rows.push({ span: { start, end: at }, cells, openQuote });
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
  }
  return rows;
}

/** The next quotation mark behind `start` that is not doubled; -1 where there is none. */
function closingMark(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function endsCell(text: string, at: number): boolean {
  return at === text.length || '\t\r\n'.includes(text[at]!);
}

function endOfPlain(text: string, start: number): number {
  let at = start;
  while (!endsCell(text, at)) at++;
  return at;
}
