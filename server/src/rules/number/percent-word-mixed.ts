import { defineRule } from '../rule';
import { digit, inWidthOf, toHalfWidth } from './arabic-digits';
import { copyRegions } from '../copy-regions';
import { writeInstead } from '../write-instead';

export const percentWordMixed = defineRule({
  code: 'percent-word-mixed',
  group: 'number',
  title: { zh: '“百分之”后用阿拉伯数字', en: '百分之 with Arabic digits' },
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
  triggers: { literals: ['百分之', '千分之'] },
  check: ({ running: { text } }, { report, hits }) => {
    for (const { start, end } of hits) {
      number.lastIndex = end;
      const match = number.exec(text);
      if (match === null) continue;
      const { first, mark = '', second = '' } = match.groups as unknown as Groups;
      const sign = signOf(text, text.charAt(start));
      const right = `${plain(first)}${sign}${mark}${second === '' ? '' : plain(second) + sign}`;
      const span = { start, end: end + match[0].length };
      const written = text.slice(start, span.end);
      report({
        span,
        message: {
          zh: {
            what: `“${written}”把汉字和阿拉伯数字混在一起`,
            why: '百分数用阿拉伯数字时配百分号，用“百分之”时配汉字数字',
            todo: `改为“${right}”`,
          },
          en: {
            what: `“${written}” mixes words and digits`,
            why: 'digits go with the percent sign, 百分之 goes with Chinese numerals',
            todo: `Write “${right}”`,
          },
        },
        fix: writeInstead(span, right),
      });
    }
  },
});

interface Groups {
  readonly first: string;
  readonly mark?: string;
  readonly second?: string;
}

const amount = `${digit}{1,9}(?:[.．点]${digit}{1,6})?`;

/** Up to the end of a range; a sign that says 百分之 again goes with it. 百分之3万 is another slip. */
const number = new RegExp(
  `(?<first>${amount})(?:(?<mark>[～~－\\-–—至到])(?:[百千]分之)?(?<second>${amount}))?[%％‰]?(?!${digit}|[.．]${digit}|[十百千万亿])`,
  'uy',
);

function plain(written: string): string {
  return inWidthOf(written, toHalfWidth(written).replace('点', '.'));
}

/** As wide as the percent signs that the text has. */
function signOf(text: string, power: string): string {
  if (power === '千') return '‰';
  return text.includes('％') && !text.includes('%') ? '％' : '%';
}
