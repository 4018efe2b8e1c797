import { defineRule } from '../rule';
import { allRegions } from '../part';
import { writeInstead } from '../write-instead';

export const zeroInYear = defineRule({
  code: 'zero-in-year',
  group: 'number',
  title: { zh: '年份里的“〇”写错', en: 'Wrong zero in a Chinese year' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 0.1, cap: 'numerals' },
  source: {
    standard: { zh: 'GB/T 15835—2011 出版物上数字用法', en: 'GB/T 15835—2011, numerals in publications' },
    verified: false,
  },
  unit: 'paragraph',
  regions: allRegions,
  triggers: { literals: wrongZeros() },
  check: ({ running: { text } }, { report }) => {
    for (const { 0: year, index } of text.matchAll(years)) {
      if (!wrongZero.test(year)) continue;
      const right = year.replaceAll(anyWrongZero, '〇');
      const span = { start: index, end: index + year.length };
      report({
        span,
        message: {
          zh: {
            what: `“${year}年”里的零写法不对`,
            why: '用汉字逐位写年份，零写作“〇”，不写“零”、字母O、圆圈或数字0',
            todo: `改为“${right}年”`,
          },
          en: {
            what: `Wrong zero in “${year}年”`,
            why: 'a year written numeral by numeral has 〇, not 零, a letter, a circle or a digit',
            todo: `Write “${right}年”`,
          },
        },
        fix: writeInstead(span, right),
      });
    }
  },
});

/** The first wrong zero of a year stands behind a numeral that is right: 0 alone is in every number. */
function wrongZeros(): string[] {
  return Array.from('一二三四五六七八九〇').flatMap((before) =>
    Array.from('零○◯0０OoＯｏ', (zero) => before + zero),
  );
}

const wrongZero = /[零○◯0０OoＯｏ]/u;
const anyWrongZero = new RegExp(wrongZero.source, 'gu');

/**
 * Four numerals in a row before 年, or before the second year of a range. Counted numbers (一百零五年) have
 * 十, 百 or 千 in them; years of three numerals are left alone, since they are as often a length.
 */
const numeral = '一二三四五六七八九〇零○◯0０OoＯｏ';
const years = new RegExp(
  `(?<![${numeral}十百千万亿第\\d])[一二][${numeral}]{3}(?=年(?!级)|[至到—－～-]{1,2}[一二][${numeral}]{3}年)`,
  'gu',
);
