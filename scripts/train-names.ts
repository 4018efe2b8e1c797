import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Counts how the persons in the word list that ships with nodejieba (MIT, see NOTICE) are named: which surnames they
 * have, and which characters their given names are made of. `train-names` writes
 * server/src/lexis/people/name-counts.tsv, `train-names --check` exits with 1 where the committed file differs.
 */
function main(): void {
  const folder = join('server', 'src', 'lexis', 'people');
  const target = join(folder, 'name-counts.tsv');
  const surnames = new Set(readFileSync(join(folder, 'surnames.tsv'), 'utf8').trim().split('\n'));
  const list = join('node_modules', 'nodejieba', 'submodules', 'cppjieba', 'dict', 'jieba.dict.utf8');
  const counts = countNames(readFileSync(list, 'utf8'), surnames);
  const table = print(counts, surnames);
  if (!process.argv.includes('--check')) {
    writeFileSync(target, table);
    console.log(`${target}: ${counts.size} characters and surnames`);
  } else if (readFileSync(target, 'utf8') === table) {
    console.log(`${target} is up to date`);
  } else {
    console.error(`${target} differs from what the word list gives; run: node scripts/run.mjs train-names`);
    process.exitCode = 1;
  }
}

interface Counts {
  /** As a surname. */
  surname: number;
  /** As the first of two characters of a given name. */
  first: number;
  /** As the second of two. */
  second: number;
  /** As a given name of one character. */
  only: number;
}

interface Name {
  readonly surname: string;
  readonly given: readonly string[];
}

const rounds = 4;

/**
 * The list takes many a thing for a person that only begins like a Chinese name: foreign names (马尔克斯), places.
 * So every word counts as much as it looks more like a Chinese name than like those, judged by what was counted so
 * far, again and again (expectation maximisation with two classes).
 */
function countNames(list: string, surnames: ReadonlySet<string>): Map<string, Counts> {
  const names: Name[] = [];
  const others = new Map<string, number>();
  for (const line of list.split('\n')) {
    const [word, , tag] = line.split(' ');
    if (word === undefined || tag === undefined) continue;
    const name = tag.startsWith('nr') ? splitName(word, surnames) : null;
    if (name !== null) names.push(name);
    else if (tag.startsWith('nr') || tag === 'ns')
      for (const character of Array.from(word).slice(1))
        others.set(character, (others.get(character) ?? 0) + 1);
  }

  let counts = weigh(names, surnames, () => 1);
  const otherTotal = sum(others.values());
  for (let round = 0; round < rounds; round++) {
    const previous = counts;
    const totals = {
      first: sum([...previous.values()].map((entry) => entry.first)),
      second: sum([...previous.values()].map((entry) => entry.second)),
      only: sum([...previous.values()].map((entry) => entry.only)),
    };
    counts = weigh(names, surnames, ({ given }) => {
      const slots = given.length === 1 ? (['only'] as const) : (['first', 'second'] as const);
      let odds = 1;
      for (const [index, slot] of slots.entries()) {
        const character = given[index]!;
        const asName = ((previous.get(character)?.[slot] ?? 0) + 0.1) / totals[slot];
        odds *= asName / (((others.get(character) ?? 0) + 3) / otherTotal);
      }
      return odds / (1 + odds);
    });
  }
  return counts;
}

function splitName(word: string, surnames: ReadonlySet<string>): Name | null {
  const characters = Array.from(word);
  const double = characters.slice(0, 2).join('');
  const size = characters.length > 2 && surnames.has(double) ? 2 : 1;
  const surname = characters.slice(0, size).join('');
  const given = characters.slice(size);
  return surnames.has(surname) && (given.length === 1 || given.length === 2) ? { surname, given } : null;
}

function weigh(
  names: readonly Name[],
  surnames: ReadonlySet<string>,
  weight: (name: Name) => number,
): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const surname of surnames) at(counts, surname);
  for (const name of names) {
    const by = weight(name);
    at(counts, name.surname).surname += by;
    const [first, second] = name.given;
    if (second === undefined) at(counts, first!).only += by;
    else {
      at(counts, first!).first += by;
      at(counts, second).second += by;
    }
  }
  return counts;
}

function at(counts: Map<string, Counts>, key: string): Counts {
  let entry = counts.get(key);
  if (entry === undefined) counts.set(key, (entry = { surname: 0, first: 0, second: 0, only: 0 }));
  return entry;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function print(counts: ReadonlyMap<string, Counts>, surnames: ReadonlySet<string>): string {
  const lines = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { surname, first, second, only }]) => [
      key,
      ...[surname, first, second, only].map(Math.round),
    ])
    .filter(([key, ...numbers]) => surnames.has(String(key)) || numbers.some((number) => Number(number) > 0))
    .map((columns) => columns.join('\t'));
  return [
    '# character or surname, counted as surname, first of two, second of two, only one; by scripts/train-names.ts',
    ...lines,
    '',
  ].join('\n');
}

main();
