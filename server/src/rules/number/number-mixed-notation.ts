import { defineRule } from '../rule';
import { digit, inWidthOf, toHalfWidth } from './arabic-digits';
import { copyRegions } from './copy-regions';
import { amountOf, amountText } from './decimal-amount';
import { measureWord } from './measure-words';
import { writeInstead } from './write-instead';

export const numberMixedNotation = defineRule({
  code: 'number-mixed-notation',
  group: 'number',
  title: { zh: '阿拉伯数字与汉字数位混写', en: 'Mixed Arabic digits and Chinese powers' },
  level: 'warning',
  fix: 'suggestion',
  errorCount: { weight: 0.1, cap: 'numerals' },
  source: {
    standard: { zh: 'GB/T 15835—2011 出版物上数字用法', en: 'GB/T 15835—2011, numerals in publications' },
    verified: false,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { characters: '百千万亿' },
  check: ({ running: { text } }, { report }) => {
    for (const { 0: written, index } of text.matchAll(mixed)) {
      const right = repaired(written);
      if (right === null) continue;
      const span = { start: index, end: index + written.length };
      report({
        span,
        message: {
          zh: {
            what: `“${written}”把阿拉伯数字和汉字数位混在一起`,
            why: '阿拉伯数字后面只能用一个“万”或者“亿”，不用“千”“百”',
            todo: `改为“${right}”`,
          },
          en: {
            what: `“${written}” mixes Arabic digits and Chinese powers`,
            why: 'behind Arabic digits stands one 万 or 亿, and no 千 or 百',
            todo: `Write “${right}”`,
          },
        },
        fix: writeInstead(span, right),
      });
    }
  },
});

const number = `${digit}{1,9}(?:[.．]${digit}{1,6})?`;

/** 千克, 千米, 千瓦 are units, 百货, 百度, 千岛 words: there the number ends before them. */
const thousand =
  '千(?![克米瓦伏帕赫焦卡安升牛兆字比分粒佛岛里古秋禧金山军层方家户辛顷乘巴])(?!斤顶|年[古老]|吨级)';
const hundred =
  '百(?![姓货度合科色花日分帕态媚草鸟兽叶事业])(?!家[姓讲争]|[年][老大好名]|强县|米[赛跑短飞冲接])';
const part = `(?<!${digit})${digit}{1,4}(?:[.．]${digit}{1,6})?(?:${thousand}|${hundred})`;
const parts = `${part}(?:[零]?${part})*(?:零?${digit}{1,2}(?!${digit}|[.．]))?`;

/**
 * 3千5百, 3亿4500万, 1万2千, 5万3500. A number of one power, 4600万, is right, and so is 万亿. Digits behind 万
 * belong to it only where a measure word shows that they are its end.
 */
const mixed = new RegExp(
  `(?<![\\d０-９.．,A-Za-z\\-/第])(?:${number}亿(?:零?${parts}|零?${number})万(?:零?${parts})?|${number}[亿万]零?${parts}|${number}万${digit}{3,4}(?=[余多]?(?![年月日时点])${measureWord})|${parts})`,
  'gu',
);

/** One power at most: `3.45亿`, `1.2万`, `3500`. Null where the pieces do not get smaller, which is no number. */
function repaired(written: string): string | null {
  const text = toHalfWidth(written);
  const hundredMillion = /^([\d.]+)亿/u.exec(text);
  const rest = text.slice(hundredMillion?.[0].length ?? 0);
  const tenThousand = rest.includes('万') ? rest.slice(0, rest.indexOf('万')) : null;
  const low = tenThousand === null ? rest : rest.slice(tenThousand.length + 1);
  const middle = tenThousand === null ? 0n : sumOf(tenThousand);
  const small = sumOf(low);
  if (middle === null || small === null) return null;
  if (small >= 10_000n * unit || (hundredMillion !== null && middle >= 10_000n * unit)) {
    if (hundredMillion !== null || tenThousand !== null) return null;
  }
  const high = hundredMillion === null ? 0n : amountOf(hundredMillion[1]!) * 100_000_000n;
  const amount = high + middle * 10_000n + small;
  const [power, name] =
    hundredMillion !== null
      ? ([100_000_000n, '亿'] as const)
      : tenThousand !== null
        ? ([10_000n, '万'] as const)
        : ([1n, ''] as const);
  return inWidthOf(written, amountText(amount, power)) + name;
}

/** `3千5百` 3500, `4500` 4500, `1千零50` 1050; null for 5百3千. */
function sumOf(text: string): bigint | null {
  let sum = 0n;
  let last = 10_000n;
  for (const { groups } of text.matchAll(/(?<count>\d+(?:\.\d+)?)(?<power>[千百]?)/gu)) {
    const { count, power } = groups as { count: string; power: string };
    const times = power === '千' ? 1000n : power === '百' ? 100n : 1n;
    if (times >= last) return null;
    last = times;
    sum += amountOf(count) * times;
  }
  return sum;
}

const unit = amountOf('1');
