import type { Span } from '../../text/span';
import { defineRule } from '../rule';
import { amountEnd } from './amount-end';
import { copyRegions } from '../copy-regions';
import { measureWordEnd } from './measure-word-end';
import { writeInstead } from '../write-instead';

const over = [
  ...['至少', '最少', '起码', '不低于', '不少于', '不小于', '不下', '不下于'],
  ...['超过', '高于', '大于', '多于', '超', '逾'],
];
const under = [
  ...['最多', '至多', '顶多', '不超过', '不高于', '不大于', '不多于'],
  ...['低于', '少于', '小于', '不足', '不到', '不满', '未满'],
];

export const limitRedundancy = defineRule({
  code: 'limit-redundancy',
  group: 'number',
  title: { zh: '限度词重复', en: 'Doubled limit' },
  level: 'warning',
  fix: 'suggestion',
  errorCount: { weight: 1 },
  source: { standard: { zh: '报纸编校惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: [...over, ...under] },
  check: ({ running: { text } }, { report, hits }) => {
    for (const word of hits) {
      const before = text.slice(word.start, word.end);
      const limit = limitBehind(text, word);
      if (limit === null || (before === '超' && /^[高中反赶英]/u.test(text.charAt(word.start - 1)))) continue;
      const behind = text.slice(limit.start, limit.end);
      const amount = text.slice(word.end, limit.start);
      report({
        span: { start: word.start, end: limit.end },
        message: {
          zh: {
            what: `“${before}”和“${behind}”重复`,
            why: `“${before}”已经说明了限度，后面不用再说“${behind}”`,
            todo: `改为“${before}${amount}”`,
          },
          en: {
            what: `“${before}” and “${behind}” say the same`,
            why: 'one word for the limit is enough',
            todo: `Write “${before}${amount}”`,
          },
        },
        fix: writeInstead(limit, '', before + amount),
        alternatives: [writeInstead(word, '', amount + behind)],
      });
    }
  },
});

/** 以上 behind the number that follows a word of the same sense; 以下简称 goes on as a word of its own. */
function limitBehind(text: string, word: Span): Span | null {
  const start = endOfMeasured(text, word.end);
  if (start === word.end) return null;
  const behind = text.slice(start, start + 2);
  const limits = over.includes(text.slice(word.start, word.end)) ? ['以上'] : ['以下', '以内', '之内'];
  if (!limits.includes(behind) || /^(?:简称|统称|所[述称])/u.test(text.slice(start + 2, start + 4)))
    return null;
  return { start, end: start + 2 };
}

/** Behind a number with 余, 万 and up to two measure words; `at` where no number stands there. */
function endOfMeasured(text: string, at: number): number {
  const number = amountEnd(text, at);
  if (number === at) return at;
  let end = number;
  while (end < text.length && end - number < 4 && '余多百千万亿'.includes(text.charAt(end))) end++;
  // Points of a score, which are no measure word elsewhere.
  if (text.charAt(end) === '分' && '以之'.includes(text.charAt(end + 1))) return end + 1;
  return measureWordEnd(text, measureWordEnd(text, end));
}
