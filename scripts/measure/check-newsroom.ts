import { analyzePage } from '../../server/src/features/analyze';
import { digestPage } from '../../server/src/folder/digest-page';
import { fileRange } from '../../server/src/folder/digest-page';
import { PageIndex } from '../../server/src/folder/folder-index';
import { folderView } from '../../server/src/folder/folder-view';
import type { Lexicon } from '../../server/src/lexis/lexicon';
import { readPage } from '../../server/src/page/read-page';
import type { FileComplaint } from '../../server/src/project/file-complaint';
import { defaultSettings } from '../../server/src/project/settings';
import type { Finding } from '../../server/src/rules/finding';
import type { Newsroom } from '../../test/newsroom/newsroom';
import { newsroomRoster } from '../../test/newsroom/newsroom-roster';
import { outlineOf } from './outline';
import { addScores, scorePage, type Score } from './score-page';
import type { NewsroomReport } from './score-newsroom';

/** What was read and reported on the pages of a newsroom. */
export interface CheckedNewsroom {
  readonly reports: readonly NewsroomReport[];
  /** How well the articles that were laid out were read. */
  readonly articles: Score;
  /** What is wrong with them, a line each. */
  readonly differences: readonly string[];
  readonly people: number;
  readonly peopleFound: number;
  readonly peopleMissed: readonly string[];
  readonly secondsReading: number;
  readonly secondsChecking: number;
}

/** Reads all pages into one index, then checks each of them with the roster and with the others in view. */
export function checkNewsroom(newsroom: Newsroom, folder: string, lexicon: Lexicon): CheckedNewsroom {
  const { roster, complaints } = newsroomRoster(newsroom);
  const settings = { ...defaultSettings, maxFindings: Infinity, roster };
  const index = new PageIndex();
  const pathOf = (path: string): string => `${folder}/${path}`;
  const scores: Score[] = [];
  const differences: string[] = [];
  const peopleMissed: string[] = [];
  let people = 0;
  const readingStart = performance.now();
  for (const { path, text } of newsroom.pages) {
    const context = { ...lexicon, settings, path: pathOf(path) };
    const { reading } = analyzePage(readPage(text, lexicon.words), context);
    index.set(pathOf(path), digestPage(reading, pathOf(path)));
  }
  const secondsReading = (performance.now() - readingStart) / 1000;
  for (const page of newsroom.pages) {
    const scored = scorePage(page.text, page.answer, outlineOf(readPage(page.text, lexicon.words)));
    scores.push(scored.score);
    for (const { kind, line, answer, read } of scored.differences)
      differences.push(`${page.path}:${line + 1} ${kind}\n    answer ${answer}\n    read   ${read}`);
    const found = new Set(index.page(pathOf(page.path))!.people.map(({ name }) => name));
    people += page.people.length;
    for (const name of page.people) if (!found.has(name)) peopleMissed.push(`${page.path} ${name}`);
  }
  const reports = complaints.map(([path, complaint]) => complaintOf(path, complaint, newsroom));
  const checkingStart = performance.now();
  for (const { path, text } of newsroom.pages) {
    const view = folderView(index, pathOf(path));
    const context = { ...lexicon, settings, path: pathOf(path), folder: view };
    const { page, findings } = analyzePage(readPage(text, lexicon.words), context);
    for (const finding of findings.findings)
      reports.push(reportOf(finding, path, text, (span) => fileRange(page.lines, span), folder));
  }
  return {
    reports,
    articles: addScores(scores),
    differences,
    people,
    peopleFound: people - peopleMissed.length,
    peopleMissed,
    secondsReading,
    secondsChecking: (performance.now() - checkingStart) / 1000,
  };
}

/** What is wrong with a list counts as a report of a rule `roster`. */
function complaintOf(
  path: string,
  { range: { start, end }, message }: FileComplaint,
  { lists }: Newsroom,
): NewsroomReport {
  const line = lists.get(path.slice(path.lastIndexOf('/') + 1))!.split('\n')[start.line]!;
  return {
    rule: 'roster',
    path,
    range: [start.line, start.character, end.line, end.character],
    text: line.slice(start.character, end.character),
    message: message.zh,
    alsoAt: [],
  };
}

function reportOf(
  { rule, span, message, related, elsewhere }: Finding,
  path: string,
  text: string,
  rangeOf: (span: Finding['span']) => NewsroomReport['range'],
  folder: string,
): NewsroomReport {
  return {
    rule,
    path,
    range: rangeOf(span),
    text: text.slice(span.start, span.end).replace(/\s/gu, ''),
    message: message.zh,
    alsoAt: [
      ...related.map((one) => ({ path, range: rangeOf(one.span) })),
      ...elsewhere.map((one) => ({ path: one.path.slice(folder.length + 1), range: one.range })),
    ],
  };
}
