import { defineRule } from '../rule';
import { digit, toHalfWidth } from './arabic-digits';
import { copyRegions } from '../copy-regions';
import { rangeMark } from './range-mark';
import { isYearLike } from './is-year-like';
import { writeInstead } from '../write-instead';

export const percentRange = defineRule({
  code: 'percent-range',
  group: 'number',
  title: { zh: '百分数范围省略百分号', en: 'Percent sign dropped in a range' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 0.1, cap: 'numerals' },
  source: {
    standard: { zh: 'GB/T 15835—2011 出版物上数字用法', en: 'GB/T 15835—2011, numerals in publications' },
    clause: '4.1.1',
    verified: true,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { characters: '%％‰' },
  check: ({ running: { text } }, { report }) => {
    for (const match of text.matchAll(ranges)) {
      const { first, second, sign } = match.groups as { first: string; second: string; sign: string };
      // 80～20% may be a ratio or a slip that no sign mends; 2030—35% is a year and something else.
      if (Number(toHalfWidth(first)) >= Number(toHalfWidth(second)) || isYearLike(first)) continue;
      const start = match.index;
      const right = first + sign + match[0].slice(first.length);
      report({
        span: { start, end: start + match[0].length },
        message: {
          zh: {
            what: `“${match[0]}”的前一个数省去了“${sign}”`,
            why: '表示范围时，前后两个数都要带百分号或者千分号，否则前一个数读作整数',
            todo: `改为“${right}”`,
          },
          en: {
            what: `“${match[0]}” drops the “${sign}” of its first number`,
            why: 'both ends of a range have the sign, or the first reads as a plain number',
            todo: `Write “${right}”`,
          },
        },
        fix: writeInstead({ start: start + first.length, end: start + first.length }, sign, right),
      });
    }
  },
});

const number = `${digit}{1,9}(?:[.．]${digit}{1,6})?`;

/** What stands before shows that the first number is one: no code, no end of a longer range, no minus. */
const ranges = new RegExp(
  `(?<![\\d０-９.．,%％‰A-Za-z\\-－—–~～∶:：/第月年])(?<first>${number})${rangeMark}(?<second>${number})(?<sign>[%％‰])`,
  'gu',
);
