import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../server/src/features/analyze';
import { provideFixAll } from '../../server/src/features/provide-fix-all';
import { loadTagger } from '../../server/src/lexis/people/load-tagger';
import { loadWords } from '../../server/src/lexis/words/load-words';
import { defaultSettings } from '../../server/src/project/settings';
import type { Finding } from '../../server/src/rules/finding';
import { inContext } from './in-context';
import { BadAnswerFile } from './read-json-lines';
import { readStyleFiles, type CleanParagraph, type InjectedError, type StyleFile } from './read-style-files';
import { scoreInjected, type InjectedScore } from './score-style';
import { share, table } from './table';

/**
 * Checks every paragraph of the folders as a page of its own and prints how many of the errors that were put into good
 * copy are found and repaired, and what is reported on copy that is clean; `verbose` adds every miss and every report.
 * @returns exit code: 0, or 2 where a folder or file is not what it should be.
 */
export function measureStyle(folders: readonly string[], verbose: boolean): number {
  let files: StyleFile[];
  try {
    files = folders.flatMap(readStyleFiles);
  } catch (error) {
    if (!(error instanceof BadAnswerFile)) throw error;
    console.error(error.message);
    return 2;
  }
  for (const { name, injected, clean } of files) {
    console.log(`${name}\n`);
    if (injected.length > 0) console.log(`${injectedTable(injected, verbose)}\n`);
    if (clean.length > 0) console.log(`${cleanTable(clean, verbose)}\n`);
  }
  return 0;
}

const words = loadWords(readFileSync(join('server', 'src', 'data', 'words.bin')));
const tagger = loadTagger(readFileSync(join('server', 'src', 'data', 'names.bin')), words);

function read(text: string, day: string | null): ReturnType<typeof analyze> {
  return analyze(text, { words, tagger, settings: { ...defaultSettings, issueDate: day }, path: null });
}

function findingsOf(text: string, day: string | null): readonly Finding[] {
  return read(text, day).findings.findings;
}

/** No unique repair, or house style: reported apart. */
const apart: ReadonlySet<string> = new Set(['bad-date', 'century-decade', 'mixed-number', 'wave-range']);

function injectedTable(errors: readonly InjectedError[], verbose: boolean): string {
  const scored = errors.map((error) => ({
    error,
    score: scoreInjected(error, findingsOf(error.bad, error.day), findingsOf(error.good, error.day)),
  }));
  if (verbose) for (const { error, score } of scored) tellMiss(error, score);
  const categories = [...new Set(errors.map(({ category }) => category))].sort();
  const rowOf = (name: string, some: readonly (typeof scored)[number][]): string[] => {
    const found = some.filter(({ score }) => score.found).length;
    const repaired = some.filter(({ score }) => score.repaired).length;
    return [name, String(some.length), share(found, some.length), share(repaired, some.length)];
  };
  const real = scored.filter(({ error }) => error.isError);
  return table([
    ['category', 'paragraphs', 'found %', 'repaired %'],
    ...categories.map((category) => {
      const some = scored.filter(({ error }) => error.category === category);
      const isRight = some.every(({ error }) => !error.isError);
      return rowOf(
        `${category}${isRight ? ' (must stay silent)' : apart.has(category) ? ' (apart)' : ''}`,
        some,
      );
    }),
    rowOf('all errors', real),
    rowOf(
      'without those apart',
      real.filter(({ error }) => !apart.has(error.category)),
    ),
  ]);
}

function tellMiss(
  { id, isError, bad, edit }: InjectedError,
  { found, repaired, rules }: InjectedScore,
): void {
  const wrong = isError ? !found || !repaired : found;
  if (!wrong) return;
  const what = isError ? (found ? 'not repaired' : 'not found') : 'false';
  console.log(`${what}  ${id}  ${inContext(bad, edit, null)} → ${edit.right}  ${rules.join(' ')}`);
}

function cleanTable(paragraphs: readonly CleanParagraph[], verbose: boolean): string {
  const counts = new Map<string, number>();
  let reports = 0;
  let hints = 0;
  let altered = 0;
  for (const { id, text, day } of paragraphs) {
    const analysis = read(text, day);
    for (const { rule, level, span } of analysis.findings.findings) {
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
      if (level === 'hint') hints++;
      else reports++;
      if (verbose) console.log(`${level}  ${rule}  ${id}  ${inContext(text, span, null)}`);
    }
    const edits = provideFixAll(analysis, { kind: 'allSafe' });
    if (edits.length === 0) continue;
    altered++;
    if (verbose)
      for (const { span, newText } of edits)
        console.log(`altered  ${id}  ${inContext(text, span, null)} → ${newText}`);
  }
  const characters = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const rate = (count: number): string => ((count / characters) * 10_000).toFixed(2);
  return [
    table([
      ['rule', 'reports'],
      ...[...counts].sort(([, a], [, b]) => b - a).map(([rule, count]) => [rule, String(count)]),
    ]),
    `${paragraphs.length} paragraphs, ${characters} characters: ${reports} reports and ${hints} hints, ` +
      `${rate(reports)} and ${rate(hints)} per 10 000; ${altered} paragraphs altered by safe fixes`,
  ].join('\n');
}
