import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NamedSpan, Sentence } from './sentences';

/** A whole number from 0 to below `limit`. */
export type Random = (limit: number) => number;

/**
 * Sentences of kinds that the data lacks: bylines, photo credits and long lists of names, half of them without
 * separators. The names are made of the surnames and given names that the word list of nodejieba counts.
 */
export function syntheticSentences(count: number, weight: number, random: Random): Sentence[] {
  const name = nameMaker(random);
  const sentences: Sentence[] = [];
  for (let index = 0; index < count; index++) {
    sentences.push(fill(pick(bylines, random), name, random, weight));
    sentences.push(list(name, random, weight));
  }
  return sentences;
}

/** `N` is a name, `L` two or three names. */
const bylines = [
  '本报讯（记者N）',
  '本报讯（记者N 通讯员N）',
  '本报讯（记者L）',
  '本报讯（通讯员L 记者N）',
  '本报记者N',
  '本报记者N报道',
  '本报记者N摄',
  '本报记者N文/图',
  '记者N、N',
  '□本报记者N',
  '□记者N通讯员N',
  '（记者N）',
  '（本报记者N采写）',
  '新华社北京7月12日电（记者L）',
  '新华社记者N摄',
  '据新华社电（记者N）',
  '全媒体记者N通讯员N',
  '见习记者N',
  '特约记者N',
  '实习生N',
  '通讯员N',
  'N摄',
  'N摄（人民视觉）',
  'N摄影报道',
  '（N）',
  '作者：N',
  '文/N',
  '图/N',
  '责编：N',
  '责任编辑：N 版式：N 校对：N',
  '摄影：N',
  '整理/本报记者N',
];

const listStarts = [
  '',
  '',
  '出席会议的有',
  '获奖者有：',
  '领导同志',
  '参加活动的还有',
  '名单如下：',
  '委员：',
];
const listEnds = ['', '', '等', '等出席会议。', '参加会议。', '等人。', '（按姓氏笔画排序）'];

function list(name: () => string, random: Random, weight: number): Sentence {
  const separator = pick(['', '、', '、', '，', '　', ' '], random);
  const count = 3 + random(12);
  const items = Array.from({ length: count }, () => (random(12) === 0 ? 'N（女）' : 'N'));
  return fill(
    pick(listStarts, random) + items.join(separator) + pick(listEnds, random),
    name,
    random,
    weight,
  );
}

function fill(pattern: string, name: () => string, random: Random, weight: number): Sentence {
  let text = '';
  const names: NamedSpan[] = [];
  const add = (): void => {
    const value = name();
    names.push({ start: text.length, end: text.length + value.length, type: 'person' });
    text += value;
  };
  for (const character of pattern) {
    if (character === 'N') add();
    else if (character === 'L') {
      const separator = pick(['、', '、', '', ' '], random);
      add();
      for (let more = 1 + random(2); more > 0; more--) {
        text += separator;
        add();
      }
    } else text += character;
  }
  return { text, names, weight };
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[random(list.length)]!;
}

/** Made-up Chinese names, common parts more often than rare ones. */
function nameMaker(random: Random): () => string {
  const path = join('server', 'src', 'lexis', 'people', 'name-counts.tsv');
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  const [surname, first, second, only] = [1, 2, 3, 4].map((column) =>
    drawer(
      rows.map((row) => [row[0]!, Number(row[column]) ** flattening] as const),
      random,
    ),
  );
  return () => surname!() + (random(4) === 0 ? only!() : first!() + second!());
}

/** Below 1: rare characters come a little more often than they are. */
const flattening = 0.8;

function drawer(entries: readonly (readonly [string, number])[], random: Random): () => string {
  const keys: string[] = [];
  const sums: number[] = [];
  let total = 0;
  for (const [key, share] of entries) {
    if (share === 0) continue;
    total += share;
    keys.push(key);
    sums.push(total);
  }
  return () => {
    const at = (random(1 << 30) / (1 << 30)) * total;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! <= at) low = middle + 1;
      else high = middle;
    }
    return keys[low]!;
  };
}
