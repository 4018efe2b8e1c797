import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadWords } from '../../server/src/lexis/words/load-words';
import { readPage } from '../../server/src/page/read-page';
import type { PageAnswer } from './answer';
import { outlineOf } from './outline';
import { addScores, f1, scorePage, type Score } from './score-page';

/**
 * Reads every `NAME.txt` that has a `NAME.gold.json` beside it and prints how well, page by page and in all;
 * `verbose` adds every difference.
 * @returns exit code: 0, or 2 where a folder holds no page with an answer.
 */
export function measurePages(folders: readonly string[], verbose: boolean): number {
  const words = loadWords(readFileSync(join('server', 'src', 'data', 'words.bin')));
  const scores: Score[] = [];
  let milliseconds = 0;
  console.log(header);
  for (const { name, text, answer } of folders.flatMap(pagesIn)) {
    const start = performance.now();
    const page = readPage(text, words);
    milliseconds += performance.now() - start;
    const { score, differences } = scorePage(text, answer, outlineOf(page));
    scores.push(score);
    console.log(row(name, score));
    if (!verbose) continue;
    for (const { kind, line, answer: wanted, read } of differences)
      console.log(`    ${name}:${line + 1} ${kind}\n        answer ${wanted}\n        read   ${read}`);
  }
  if (scores.length === 0) {
    console.error('no page with an answer (NAME.txt with NAME.gold.json)');
    return 2;
  }
  console.log(row(`all ${scores.length}`, addScores(scores)));
  console.log(`read in ${milliseconds.toFixed(1)} ms`);
  return 0;
}

const columns = [
  'page',
  'articles F1',
  'headlines',
  'reporters',
  'first line',
  'last line',
  'perfect articles',
  'captions F1',
  'caption text',
  'perfect pages',
];
const nameWidth = 16;
const header = columns.map((title, index) => (index === 0 ? title.padEnd(nameWidth) : title)).join('  ');

function row(name: string, score: Score): string {
  const { found, answered, read, captionsRight, captionsAnswered, captionsRead } = score;
  const cells = [
    percent(f1(found, answered, read)),
    share(score.headlines, found),
    share(score.reporters, found),
    share(score.firstLines, found),
    share(score.lastLines, found),
    `${score.perfect}/${answered}`,
    captionsAnswered + captionsRead === 0 ? '—' : percent(f1(captionsRight, captionsAnswered, captionsRead)),
    captionsAnswered === 0 ? '—' : `${score.captionTexts}/${captionsAnswered}`,
    `${score.perfectPages}/${score.pages}`,
  ];
  return [
    name.padEnd(nameWidth),
    ...cells.map((cell, index) => cell.padStart(columns[index + 1]!.length)),
  ].join('  ');
}

function share(right: number, all: number): string {
  return all === 0 ? '—' : percent(right / all);
}

function percent(value: number): string {
  return (value * 100).toFixed(1);
}

interface AnsweredPage {
  readonly name: string;
  readonly text: string;
  readonly answer: PageAnswer;
}

const answerSuffix = '.gold.json';

function pagesIn(folder: string): AnsweredPage[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(answerSuffix))
    .sort()
    .map((file) => {
      const name = file.slice(0, -answerSuffix.length);
      return {
        name,
        text: readFileSync(join(folder, `${name}.txt`), 'utf8'),
        answer: JSON.parse(readFileSync(join(folder, file), 'utf8')) as PageAnswer,
      };
    });
}
