import { defineRule } from '../rule';
import { isDigitAt } from './amount-end';
import { digit, digits, toHalfWidth } from './arabic-digits';
import { copyRegions } from '../copy-regions';
import { isYearLike } from './is-year-like';
import { rangeMark, rangeMarks } from './range-mark';
import { writeInstead } from '../write-instead';

export const wanYiRange = defineRule({
  code: 'wan-yi-range',
  group: 'number',
  title: { zh: '数值范围省略“万”“亿”', en: '万 or 亿 dropped in a range' },
  level: 'warning',
  fix: 'suggestion',
  errorCount: { weight: 0.1, cap: 'numerals' },
  source: {
    standard: { zh: 'GB/T 15835—2011 出版物上数字用法', en: 'GB/T 15835—2011, numerals in publications' },
    clause: '5.1.3',
    verified: false,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: Array.from(digits).flatMap((one) => [`${one}万`, `${one}亿`]) },
  check: ({ running: { text } }, { hits, report }) => {
    if (!hits.some(({ start }) => endsRange(text, start))) return;
    for (const match of text.matchAll(ranges)) {
      const { first, second, power } = match.groups as { first: string; second: string; power: string };
      // 500～1万元 runs from 500 元: there the first number says all that it means.
      if (Number(toHalfWidth(first)) >= Number(toHalfWidth(second)) || isYearLike(first)) continue;
      const start = match.index;
      const right = first + power + match[0].slice(first.length);
      report({
        span: { start, end: start + match[0].length },
        message: {
          zh: {
            what: `“${match[0]}”的前一个数省去了“${power}”`,
            why: `表示范围时，“${power}”不能省，否则前一个数小了许多`,
            todo: `改为“${right}”；前一个数确实不到一${power.charAt(0)}时，补上它的单位`,
          },
          en: {
            what: `“${match[0]}” drops the “${power}” of its first number`,
            why: 'without it the first end of the range is far smaller',
            todo: `Write “${right}”, or give the first number its own unit where it is meant as it stands`,
          },
        },
        fix: writeInstead({ start: start + first.length, end: start + first.length }, power, right),
      });
    }
  },
});

/** True where the number whose last digit stands at `last` has the mark of a range before it: hardly one with 万 has. */
function endsRange(text: string, last: number): boolean {
  let at = last;
  while (isDigitAt(text, at) || isPoint(text.charCodeAt(at))) at--;
  return at >= 0 && rangeMarks.includes(text.charAt(at));
}

function isPoint(unit: number): boolean {
  return unit === 0x2e || unit === 0xff0e;
}

const number = `(?:[1-9１-９]${digit}{0,5}|[0０](?=[.．]))(?:[.．]${digit}{1,6})?`;

/** 万科, 万达, 万国 and the like are names behind a number; 3-1万 with a letter or digit before it is a code. */
const ranges = new RegExp(
  `(?<![\\d０-９.．,万亿A-Za-z\\-－—–~～∶:：/第月年]|[\\d０-９]比)(?<first>${number})${rangeMark}(?<second>${number})(?<power>万亿|[万亿])(?![科达国年一象能圣历隆里物事古州宁安])`,
  'gu',
);
