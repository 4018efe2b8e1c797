import { defineRule } from '../rule';
import { digit, toHalfWidth } from './arabic-digits';
import { chineseNumeral } from './chinese-numeral';
import { copyRegions } from '../copy-regions';
import { writeInstead } from '../write-instead';

export const fractionMixed = defineRule({
  code: 'fraction-mixed',
  group: 'number',
  title: { zh: '分数混写', en: 'Fraction with mixed digits' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 0.1, cap: 'numerals' },
  source: {
    standard: { zh: 'GB/T 15835—2011 出版物上数字用法', en: 'GB/T 15835—2011, numerals in publications' },
    verified: false,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: ['分之'] },
  check: ({ running: { text } }, { report, hits }) => {
    for (const { start: at, end } of hits) {
      const below = denominator.exec(text.slice(Math.max(0, at - longest), at))?.[0];
      numerator.lastIndex = end;
      const above = numerator.exec(text)?.[0];
      if (below === undefined || above === undefined || isPercent(below)) continue;
      if (!/[\d０-９]/u.test(below + above)) continue;
      const right = `${inWords(below)}分之${inWords(above)}`;
      const span = { start: at - below.length, end: end + above.length };
      const written = text.slice(span.start, span.end);
      report({
        span,
        message: {
          zh: {
            what: `“${written}”把汉字和阿拉伯数字混在一起`,
            why: '用“分之”写的分数，分母、分子都用汉字',
            todo: `改为“${right}”`,
          },
          en: {
            what: `“${written}” mixes words and digits`,
            why: 'a fraction with 分之 has Chinese numerals on either side',
            todo: `Write “${right}”`,
          },
        },
        fix: writeInstead(span, right),
      });
    }
  },
});

/** Digits of a denominator, and one more that shows that it goes on. */
const longest = 6;

const chinese = '一二三四五六七八九十百千万';
const denominator = new RegExp(`(?<![\\d０-９.．第${chinese}])(?:${digit}{1,4}|[${chinese}]{1,4})$`, 'u');
const numerator = new RegExp(
  `(?:${digit}{1,4}(?![\\d０-９万亿]|[.．点]${digit})|[${chinese}]{1,4}(?!${digit}))`,
  'uy',
);

/** 百分之30 and 千分之5 have a sign of their own and a rule of their own. */
function isPercent(below: string): boolean {
  return below === '百' || below === '千';
}

function inWords(written: string): string {
  const digits = toHalfWidth(written);
  if (!/^\d+$/u.test(digits)) return written;
  if (/^1000?$/u.test(digits)) return digits.length === 3 ? '百' : '千';
  return chineseNumeral(Number(digits));
}
