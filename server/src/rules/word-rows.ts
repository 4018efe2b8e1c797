import type { Span } from '../text/span';

/**
 * One row of a word list: what is wrong, what is right instead, and the neighbours that make it something else. In
 * the file a row is a line with a tab between the columns and `|` between the items of a column:
 *
 *   wrong ⇥ right ⇥ notAfter ⇥ notBefore ⇥ near ⇥ good
 *
 * Lines that start with `#` and blank ones are passed over; columns at the end may be left out.
 */
export interface WordRow {
  readonly wrong: string;
  /** The likeliest first; none where only somebody who knows the matter can say it. */
  readonly right: readonly string[];
  /** It is something else behind one of these … */
  readonly notAfter: readonly string[];
  /** … and before one of these. */
  readonly notBefore: readonly string[];
  /** One of these must stand in the same clause; where there are none, nothing need. */
  readonly near: readonly string[];
  /** Text in which it is right: the tests of the row. */
  readonly good: readonly string[];
}

/** @throws Error with the line where a row has no wrong form or more columns than there are. */
export function readWordRows(list: string): WordRow[] {
  const rows: WordRow[] = [];
  list.split('\n').forEach((line, index) => {
    if (line === '' || line.startsWith('#')) return;
    const cells = line.split('\t');
    const [wrong] = itemsOf(cells[0]);
    if (wrong === undefined || cells.length > columns)
      throw new Error(`line ${index + 1} of a word list: ${line}`);
    const [, right, notAfter, notBefore, near, good] = cells;
    rows.push({
      wrong,
      right: itemsOf(right),
      notAfter: itemsOf(notAfter),
      notBefore: itemsOf(notBefore),
      near: itemsOf(near),
      good: itemsOf(good),
    });
  });
  return rows;
}

/** Thousands of rows are read at the start, and most of their cells are empty or hold one item. */
function itemsOf(cell = ''): readonly string[] {
  if (cell === '') return none;
  return cell.includes('|') ? cell.split('|').filter((item) => item !== '') : [cell];
}

const none: readonly string[] = [];

const columns = 6;

/** True where the neighbours of a place, and its clause, leave the word what the row takes it for. */
export function holds(row: WordRow, text: string, { start, end }: Span): boolean {
  return (
    !row.notAfter.some((before) => text.endsWith(before, start)) &&
    !row.notBefore.some((behind) => text.startsWith(behind, end)) &&
    (row.near.length === 0 || isNear(row.near, clauseAround(text, start, end)))
  );
}

function isNear(words: readonly string[], clause: string): boolean {
  return words.some((word) => clause.includes(word));
}

/** Up to the next mark on either side, a fixed way at the most. */
function clauseAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && start - from < reach && !marks.includes(text[from - 1]!)) from--;
  let to = end;
  while (to < text.length && to - end < reach && !marks.includes(text[to]!)) to++;
  return text.slice(from, to);
}

const marks = '，。；：！？\n';
const reach = 30;
