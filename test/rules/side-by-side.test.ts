import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { createRowCheck } from '../../server/src/rules/create-row-check';
import { ruleByCode } from '../../server/src/rules/registry';
import { readWordRows, type WordRow } from '../../server/src/rules/word-rows';
import { testWords } from '../harness/test-words';

/**
 * A row is no part of two common words side by side: 必竟 is one of 想必 and 竟然. Each row is cut at each place; the commonest words
 * that end with its first half stand before the commonest that begin with its second, and the row must be silent, by the words of the
 * sentence or by a guard of its own. What is left was judged by hand.
 */
const root = join(__dirname, '..', '..');
const lists = globSync('server/src/rules/*/*.tsv', { cwd: root })
  .filter((file) => ruleByCode(basename(file, '.tsv')) !== undefined)
  .sort();

/** Rows that are wrong in such a pair as well (身分|证人 has 身分 in it), or whose pair nobody writes (付诸|于是). */
const judged: Readonly<Record<string, readonly string[]>> = {
  付诸于: ['付诸|于是', '付诸|于今'],
  堪称是: ['堪称|是从'],
  因为由于: ['是因为|由于'],
  必需要: ['必需|要是', '必需|要说'],
  城市品味: ['大城市|品味'],
  增殖税: ['增殖|税法', '增殖|税制'],
  实验田: ['实验|田里'],
  身分证: ['身分|证见', '身分|证人'],
  比划: ['对比|划一', '可比|划一', '好比|划一', '正比|划一'],
  红通通: ['通红|通通', '朱红|通通', '脸红|通通'],
  拉拉队: ['拉拉|队里', '拉拉|队形', '拉拉|队列'],
  热呼呼: ['火热|呼呼'],
  好象: ['不好|象是', '好好|象是'],
  想像力: ['想像|力学', '想像|力气', '想像|力求', '想像|力图', '想像|力争', '想像|力道'],
  做为一个: ['做为|一个多'],
  看做是: ['看做|是从'],
  被看做: ['地被|看做'],
  当做是: ['当做|是从'],
  做为代表: ['做为|代表人'],
  残废人: ['伤残|废人', '凶残|废人', '残废|人大'],
};

/** In the 60 million words that the dictionary was counted in: rarer words are no common ones. */
const common = 100;
/** Of the words on either side. */
const mostWords = 8;

it('rows of word lists stand in no two common words side by side', () => {
  const found: Record<string, readonly string[]> = {};
  for (const file of lists) {
    const list = readFileSync(join(root, file), 'utf8');
    const rows = createRowCheck(list, { zh: '', en: '' });
    for (const row of readWordRows(list)) {
      if (!/^\p{Script=Han}+$/u.test(row.wrong)) continue;
      const pairs = pairsAround(row.wrong).filter(([first, second]) => isFound(rows, row, first, second));
      if (pairs.length > 0) found[row.wrong] = pairs.map((pair) => pair.join('|'));
    }
  }
  expect(found).toEqual(judged);
});

function isFound(
  rows: ReturnType<typeof createRowCheck>,
  row: WordRow,
  first: string,
  second: string,
): boolean {
  const text = `星洲市说，${row.near[0] ?? ''}、${first}${second}，`;
  const start = text.lastIndexOf(row.wrong);
  let found = false;
  rows.check(text, {
    hits: [{ start, end: start + row.wrong.length }],
    words: testWords,
    report: () => {
      found = true;
    },
  });
  return found;
}

/** Two common words in which the form stands over the end of the first, and which have more than the form. */
function pairsAround(form: string): [string, string][] {
  const pairs: [string, string][] = [];
  for (let cut = 1; cut < form.length; cut++)
    for (const first of wordsEnding(form.slice(0, cut)))
      for (const second of wordsBeginning(form.slice(cut)))
        if (first.length + second.length > form.length) pairs.push([first, second]);
  return pairs;
}

const characters = [
  ...new Set(
    readFileSync(join(root, 'server/src/features/common-characters.tsv'), 'utf8').match(/\p{Script=Han}/gu),
  ),
];

const wordsEnding = kept((end) => commonest(end, (character) => character + end));
const wordsBeginning = kept((start) => commonest(start, (character) => start + character));

/** A character is no word of its own here, and three with another one are no common word. */
function commonest(part: string, longer: (character: string) => string): readonly string[] {
  const words = part.length > 1 ? [part] : [];
  if (part.length < 3) words.push(...characters.map(longer));
  return words
    .map((word) => ({ word, count: testWords.count(word, 0, word.length) }))
    .filter(({ count }) => count >= common)
    .sort((a, b) => b.count - a.count)
    .slice(0, mostWords)
    .map(({ word }) => word);
}

function kept(make: (part: string) => readonly string[]): (part: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (part) => {
    let words = known.get(part);
    if (words === undefined) known.set(part, (words = make(part)));
    return words;
  };
}
