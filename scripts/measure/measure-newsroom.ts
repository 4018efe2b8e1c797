import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadTagger } from '../../server/src/lexis/people/load-tagger';
import { loadWords } from '../../server/src/lexis/words/load-words';
import { buildNewsroom } from '../../test/newsroom/build-newsroom';
import type { Newsroom } from '../../test/newsroom/newsroom';
import { writeNewsroom } from '../../test/newsroom/write-newsroom';
import { checkNewsroom, type CheckedNewsroom } from './check-newsroom';
import { f1 } from './score-page';
import { scoreNewsroom, type NewsroomReport, type NewsroomScore } from './score-newsroom';
import { share, table } from './table';

export interface MeasureNewsroomOptions {
  readonly pages: number;
  readonly seed: number;
  readonly verbose: boolean;
  /** Where the newsroom is written and left; null for a temporary folder. */
  readonly out: string | null;
}

/**
 * Makes up a newsroom with planted faults, reads and checks all its pages and prints what was found, missed and
 * reported without need.
 */
export function measureNewsroom({ pages, seed, verbose, out }: MeasureNewsroomOptions): number {
  const newsroom = buildNewsroom({ pages, seed });
  const folder = out ?? mkdtempSync(join(tmpdir(), 'newsroom-'));
  try {
    writeNewsroom(folder, newsroom);
    const onDisk = readBack(folder, newsroom);
    const data = join('server', 'src', 'data');
    const words = loadWords(readFileSync(join(data, 'words.bin')));
    const tagger = loadTagger(readFileSync(join(data, 'names.bin')), words);
    const checked = checkNewsroom(onDisk, folder.replaceAll('\\', '/'), { words, tagger });
    console.log(newsroomReport(onDisk, checked, scoreNewsroom(newsroom.faults, checked.reports), verbose));
  } finally {
    if (out === null) rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}

/** What is measured is what stands on the disk. */
function readBack(folder: string, newsroom: Newsroom): Newsroom {
  const pages = newsroom.pages.map((page) => ({
    ...page,
    text: readFileSync(join(folder, page.path), 'utf8'),
  }));
  const lists = new Map(
    [...newsroom.lists.keys()].map((name) => [name, readFileSync(join(folder, '.newspaper', name), 'utf8')]),
  );
  return { ...newsroom, pages, lists };
}

function newsroomReport(
  { pages }: Newsroom,
  checked: CheckedNewsroom,
  score: NewsroomScore,
  verbose: boolean,
): string {
  const { articles, people, peopleFound, secondsReading, secondsChecking } = checked;
  const characters = pages.reduce((sum, { text }) => sum + text.length, 0);
  const perTwenty = (count: number): string => ((20 * count) / pages.length).toFixed(2);
  const rows = score.kinds.map(({ kind, planted, found, missed }) => [
    kind,
    String(planted),
    String(found),
    String(missed.length),
  ]);
  return [
    ...(verbose ? details(checked, score) : []),
    `${pages.length} pages, ${characters} characters`,
    `articles F1 ${(100 * f1(articles.found, articles.answered, articles.read)).toFixed(1)}, headlines ${share(articles.headlines, articles.found)}, people ${share(peopleFound, people)} of ${people}`,
    `read in ${secondsReading.toFixed(1)} s, checked in ${secondsChecking.toFixed(1)} s`,
    '',
    table([['planted fault', 'planted', 'found', 'missed'], ...rows]),
    '',
    `false reports per 20 pages: ${perTwenty(score.falseReports.length)} (${score.falseReports.length}); beside other faults: ${score.besides.length}`,
    table([
      ['rule', 'false', 'per 20 pages'],
      ...countByRule(score.falseReports).map(([rule, count]) => [rule, String(count), perTwenty(count)]),
    ]),
    '',
    'other rules',
    table([
      ['rule', 'reports', 'per page'],
      ...score.otherRules
        .slice(0, 15)
        .map(([rule, count]) => [rule, String(count), (count / pages.length).toFixed(3)]),
    ]),
  ].join('\n');
}

function countByRule(reports: readonly NewsroomReport[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { rule } of reports) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}

function details({ differences, peopleMissed, reports }: CheckedNewsroom, score: NewsroomScore): string[] {
  const shown = ({ rule, path, range, text, message }: NewsroomReport): string =>
    `  ${path}:${range[0] + 1}:${range[1] + 1} ${rule} ${text} ${message}`;
  const others = new Map<string, string[]>();
  for (const report of reports) {
    if (score.otherRules.every(([rule]) => rule !== report.rule)) continue;
    const list = others.get(report.rule) ?? [];
    if (list.length < 12) list.push(shown(report));
    others.set(report.rule, list);
  }
  return [
    ...score.kinds.flatMap(({ kind, missed }) => [
      `${kind}: missed (${missed.length})`,
      ...missed.map(
        ({ path, range, text, what }) =>
          `  ${path}:${range[0] + 1}:${range[1] + 1} ${text.slice(0, 40)} ${what}`,
      ),
    ]),
    `false reports (${score.falseReports.length})`,
    ...score.falseReports.map(shown),
    `beside other faults (${score.besides.length})`,
    ...score.besides.map(shown),
    `people missed (${peopleMissed.length})`,
    ...peopleMissed.slice(0, 200).map((line) => `  ${line}`),
    `articles read otherwise (${differences.length})`,
    ...differences.slice(0, 200).map((line) => `  ${line}`),
    'other rules, at most twelve reports each',
    ...[...others.values()].flat(),
    '',
  ];
}
