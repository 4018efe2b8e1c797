import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadWords } from '../../server/src/lexis/words/load-words';
import { readPage } from '../../server/src/page/read-page';
import { datesOf } from '../../server/src/reading/dates';
import type { DateFile, DateReader } from './date-line';
import { listDateMisses } from './list-date-misses';
import { listPageDates } from './list-page-dates';
import { readDateFiles } from './read-date-files';
import { BadAnswerFile } from './read-json-lines';
import { addDateCounts, scoreDates, type DateCounts, type ScoredDates } from './score-dates';
import { share, table } from './table';

/**
 * Reads every answered text of the folders as a page of its own, on the day that the answer has, and prints how well its
 * dates were found and understood; `verbose` adds every miss. Of a page (`.txt`), which has no answer, it lists all dates;
 * `day` is that of its issue, null where its path or text tells it.
 * @returns exit code: 0, or 2 where a folder or file is not what it should be.
 */
export function measureDates(
  folders: readonly string[],
  verbose: boolean,
  day: string | null = null,
): number {
  const isPage = (path: string): boolean => path.endsWith('.txt');
  let files: DateFile[];
  let pages: { path: string; text: string }[];
  try {
    files = folders.filter((path) => !isPage(path)).flatMap(readDateFiles);
    pages = folders.filter(isPage).map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  } catch (error) {
    if (!(error instanceof BadAnswerFile) && (error as { code?: string }).code !== 'ENOENT') throw error;
    console.error((error as Error).message);
    return 2;
  }
  const words = loadWords(readFileSync(join('server', 'src', 'data', 'words.bin')));
  for (const { path, text } of pages) console.log(listPageDates(text, words, path, day));
  if (files.length === 0) return 0;
  // Wherever the page reader puts a short text (headline, folio, body), its dates are dates of the page.
  const readDates: DateReader = (text, day) =>
    datesOf(
      readPage(text, words),
      day === null ? { value: null, from: 'none' } : { value: day, from: 'option' },
    );
  console.log(measureDateFiles(files, readDates, verbose));
  return 0;
}

/** The table by file and the table by type; before them, with `verbose`, every miss. */
export function measureDateFiles(
  files: readonly DateFile[],
  readDates: DateReader,
  verbose: boolean,
): string {
  const lists: string[] = [];
  const measured = files.map(({ name, lines }) => {
    const scored = lines.map((line) => scoreDates(line, readDates(line.text, line.day)));
    if (verbose) lists.push(...listDateMisses(name, lines, scored));
    return { name, scored };
  });
  const byFile = measured.map(({ name, scored }) => [
    name,
    String(scored.length),
    share(
      sum(scored, ({ isRight }) => (isRight ? 1 : 0)),
      scored.length,
    ),
    ...cells(countAll(scored)),
    String(sum(scored, ({ found }) => found)),
    String(sum(scored, ({ wrong }) => wrong)),
  ]);
  const byType = measured.flatMap(({ name, scored }) =>
    groupsOf(scored).map(([type, counts], index) => [index === 0 ? name : '', type, ...cells(counts)]),
  );
  return [
    ...lists,
    table([['file', 'lines', 'right %', ...header, 'in exhaustive', 'false'], ...byFile]),
    '',
    table([['file', 'type', ...header], ...byType]),
    '',
  ].join('\n');
}

const header = ['dates', 'overlap %', 'exact %', 'scored', 'value %', 'right', 'right %'];

function cells({ expected, overlapping, spans, exact, values, rightValues, right }: DateCounts): string[] {
  return [
    String(expected),
    share(overlapping, expected),
    share(exact, spans),
    String(values),
    share(rightValues, values),
    String(right),
    share(right, expected),
  ];
}

/** What is a day or some days, in the words of the sources; the rest (times, durations, sets) is told apart. */
const dateTypes: ReadonlySet<string> = new Set([
  'date',
  'daterange',
  'datetime',
  'datetimerange',
  'datetimeHoliday',
  'datetimeInterval',
  'point',
  'range',
  'time_point',
  'time_span',
]);

/** Dates and periods together, the other types together, then type by type. */
function groupsOf(scored: readonly ScoredDates[]): [string, DateCounts][] {
  const types = [...new Set(scored.flatMap(({ byType }) => [...byType.keys()]))].sort();
  const countTypes = (isIn: (type: string) => boolean): DateCounts => countAll(scored, isIn);
  const groups: [string, DateCounts][] = [
    ['dates and periods', countTypes((type) => dateTypes.has(type))],
    ['other', countTypes((type) => !dateTypes.has(type))],
    ...types.map((type): [string, DateCounts] => [type, countTypes((other) => other === type)]),
  ];
  return groups.filter(([, { expected }]) => expected > 0);
}

function countAll(scored: readonly ScoredDates[], isIn: (type: string) => boolean = () => true): DateCounts {
  return addDateCounts(
    scored.flatMap(({ byType }) => [...byType].filter(([type]) => isIn(type)).map(([, counts]) => counts)),
  );
}

function sum(scored: readonly ScoredDates[], count: (one: ScoredDates) => number): number {
  return scored.reduce((total, one) => total + count(one), 0);
}
