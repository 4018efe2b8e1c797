import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import { writeInstead } from '../write-instead';

export const approxNumberEnumComma = defineRule({
  code: 'approx-number-enum-comma',
  group: 'punctuation',
  title: { zh: '概数间误用顿号', en: 'Enumeration comma inside an approximate number' },
  level: 'warning',
  fix: 'suggestion',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, use of punctuation marks' },
    clause: '4.5.3.4',
    verified: true,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: neighbours() },
  check: ({ running: { text } }, { hits, report }) => {
    for (const hit of hits) {
      if (isPartOfList(text, hit.start) || !measured.test(text.slice(hit.end, hit.end + 4))) continue;
      const right = text.charAt(hit.start) + text.charAt(hit.end - 1);
      report({
        span: hit,
        message: {
          zh: {
            what: `概数“${right}”中间用了顿号`,
            why: '相邻的两个数连用表示大概的数目，中间不停顿；用了顿号就成了两个数并列',
            todo: `改为“${right}”`,
          },
          en: {
            what: 'Enumeration comma inside an approximate number',
            why: 'two neighbouring numbers together mean about so many; with the mark they are two items',
            todo: `Write “${right}”`,
          },
        },
        fix: writeInstead(hit, right),
      });
    }
  },
});

/** 一、二 to 八、九: 九、十 is no approximation. 一、二 is one only rarely, and 三、五 is one as well. */
function neighbours(): string[] {
  const digits = '一二三四五六七八九';
  const pairs = Array.from(digits.slice(0, -1), (digit, index) => `${digit}、${digits.charAt(index + 1)}`);
  return [...pairs, '两、三', '三、五'];
}

/** 第三、四天, 一、二、三个, 二十三、四岁. The last is an approximation, but its numbers are no pair of digits. */
function isPartOfList(text: string, start: number): boolean {
  return '第、前初一二三四五六七八九〇星期周礼拜农月'.includes(text.charAt(start - 1) || ' ');
}

/** What is counted by the piece. 级, 等, 号, 线, 产业 … come behind ordinal numbers, 月 and 日 behind dates. */
const measured =
  /^(?:[天岁](?![、级])|个(?![、])|[十百千万](?![、月日号级])|名(?!次)|人(?!民|[、])|公里|公斤|千米|小时|分钟|里(?!程)|斤|块钱|元|户|位|次(?!会|全会)|年(?!级|期|度|代|前?[、]|来?的?第)(?![、]))/u;
