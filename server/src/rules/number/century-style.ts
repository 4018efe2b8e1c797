import { defineRule } from '../rule';
import { copyRegions } from '../copy-regions';
import { numeralValue } from './numeral-value';
import { writeInstead } from '../write-instead';

export const centuryStyle = defineRule({
  code: 'century-style',
  group: 'number',
  title: { zh: '世纪、年代数字混写', en: 'Century and decade in two scripts' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 0.1, cap: 'numerals' },
  source: {
    standard: {
      zh: 'GB/T 15835—1995 出版物上数字用法的规定',
      en: 'GB/T 15835—1995, numerals in publications',
    },
    clause: '5.1',
    verified: true,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: ['年代'] },
  check: ({ running: { text } }, { report, hits }) => {
    for (const { start: at } of hits) {
      const from = Math.max(0, at - longest);
      const match = decade.exec(text.slice(from, at));
      if (match === null) continue;
      const written = match[0];
      const right = arabic(match.groups as unknown as Groups);
      if (right === null || right === written) continue;
      const span = { start: at - written.length, end: at };
      report({
        span: { start: span.start, end: at + '年代'.length },
        message: {
          zh: {
            what: `“${written}年代”一半用汉字、一半用阿拉伯数字`,
            why: '世纪和年代要用同一种数字，报纸通用阿拉伯数字',
            todo: `改为“${right}年代”`,
          },
          en: {
            what: `“${written}年代” mixes two kinds of numerals`,
            why: 'century and decade take the same ones, in newspapers Arabic digits',
            todo: `Write “${right}年代”`,
          },
        },
        fix: writeInstead(span, right, `${right}年代`),
      });
    }
  },
});

interface Groups {
  readonly century?: string;
  readonly decade: string;
}

/** `公元前二十一世纪90` is no longer. */
const longest = 12;

/**
 * What stands before 年代. Two decades in one word (七八十年代) are an approximate number and keep their numerals;
 * 上世纪九十年代 has no second number and is right.
 */
const decade =
  /(?:(?<![第\d一二三四五六七八九十])(?<century>\d{1,2}|[一二]?十[一二三四五六七八九]?|[一二三四五六七八九])世纪)?(?<![\d一二三四五六七八九])(?<decade>[1-9]0|[一二三四五六七八九](?:十|[0０]))$/u;

function arabic({ century, decade: tens }: Groups): string | null {
  const decadeValue = numeralValue(/^\d/u.test(tens) ? '' : tens);
  const isChineseDecade = !Number.isNaN(decadeValue) && tens.endsWith('十');
  const decadeText = Number.isNaN(decadeValue) ? tens : String(decadeValue);
  if (century === undefined) return isChineseDecade ? null : decadeText;
  const isChineseCentury = !/^\d/u.test(century);
  if (isChineseCentury && isChineseDecade) return null;
  return `${isChineseCentury ? String(numeralValue(century)) : century}世纪${decadeText}`;
}
