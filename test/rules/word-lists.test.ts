import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { readWordRows, type WordRow } from '../../server/src/rules/word-rows';
import { ruleByCode } from '../../server/src/rules/registry';
import { findingsOf, only } from './read-example';

/** Every row of every word list, in a sentence of its own: found where it is wrong, silent where a guard says so. */
const root = join(__dirname, '..', '..');
// What a rule has counted or learned stands in tables of other names.
const lists = globSync('server/src/rules/*/*.tsv', { cwd: root })
  .filter((file) => ruleByCode(basename(file, '.tsv')) !== undefined)
  .sort();

describe('a word list', () => {
  it('has rows with a wrong form, what is right, guards and what is right in spite of them', () => {
    const list = '# words\n\n必竟\t毕竟\t\t\t\t想必竟然\n的士\t\t前|后\t站\t车|人\t甲|乙\n';
    expect(readWordRows(list)).toEqual([
      { wrong: '必竟', right: ['毕竟'], notAfter: [], notBefore: [], near: [], good: ['想必竟然'] },
      {
        wrong: '的士',
        right: [],
        notAfter: ['前', '后'],
        notBefore: ['站'],
        near: ['车', '人'],
        good: ['甲', '乙'],
      },
    ]);
  });

  it('names the line of a row that is none', () => {
    expect(() => readWordRows('必竟\t毕竟\n\t毕竟')).toThrow('line 2');
    expect(() => readWordRows('a\tb\tc\td\te\tf\tg')).toThrow('line 1');
  });
});

describe.each(lists)('%s', (file) => {
  const code = basename(file, '.tsv');
  const rows = readWordRows(readFileSync(join(root, file), 'utf8'));
  const settings = only(code);
  const faultsIn = (text: string): string[] =>
    findingsOf(text, settings).map(({ span }) => text.slice(span.start, span.end));

  it('has no row twice', () => {
    const keys = rows.map(({ wrong, near }) => `${wrong} ${near.join('|')}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('finds each row, mends it and is silent on what is right', () => {
    const failures: string[] = [];
    for (const row of rows) {
      const text = sentence(row, row.wrong);
      if (!faultsIn(text).includes(row.wrong)) failures.push(`${row.wrong} is not found in ${text}`);
      for (const right of row.right) {
        const left = faultsIn(sentence(row, right));
        if (left.length > 0) failures.push(`${right} is found wrong: ${left.join()}`);
      }
      for (const good of row.good) {
        if (!good.includes(row.wrong)) failures.push(`${good} does not have ${row.wrong}`);
        if (faultsIn(`星洲市报道，${good}。`).includes(row.wrong))
          failures.push(`${row.wrong} is found in ${good}`);
      }
      if (row.notAfter.length + row.notBefore.length > 0 && row.good.length === 0)
        failures.push(`${row.wrong} has guards without an example`);
    }
    expect(failures).toEqual([]);
  });
});

const dictionary = join(root, 'node_modules/nodejieba/submodules/cppjieba/dict/jieba.dict.utf8');

describe('the rows of all lists', () => {
  it.runIf(existsSync(dictionary))('stand in no common word, unless an example says so', () => {
    const byFirst = new Map<string, WordRow[]>();
    for (const file of lists)
      for (const row of readWordRows(readFileSync(join(root, file), 'utf8')))
        byFirst.set(row.wrong[0]!, [...(byFirst.get(row.wrong[0]!) ?? []), row]);
    const failures: string[] = [];
    for (const line of readFileSync(dictionary, 'utf8').split('\n')) {
      const [word, count] = line.split(' ') as [string, string];
      if (!(Number(count) >= common)) continue;
      for (let at = 0; at < word.length; at++)
        for (const { wrong, near, good } of byFirst.get(word[at]!) ?? [])
          if (wrong.length < word.length && word.startsWith(wrong, at) && near.length === 0)
            if (!good.some((example) => example.includes(word))) failures.push(`${wrong} stands in ${word}`);
    }
    expect(failures).toEqual([]);
  });
});

/** Rarer words of the dictionary are names, and slips of those who made it. */
const common = 100;

/** A whole sentence of a body with what the row wants near. */
function sentence({ near }: WordRow, word: string): string {
  return `本报讯（记者林知远） 星洲市昨日召开会议，${near[0] ?? ''}、${word}、云岭区都有人来。`;
}
