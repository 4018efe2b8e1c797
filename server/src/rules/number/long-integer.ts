import { defineRule } from '../rule';
import { inWidthOf, toHalfWidth } from './arabic-digits';
import { copyRegions } from '../copy-regions';
import { amountOf, amountText } from './decimal-amount';
import { measureWordEnd } from './measure-word-end';
import { writeInstead } from '../write-instead';

export const longInteger = defineRule({
  code: 'long-integer',
  group: 'number',
  title: { zh: '大数没有改用“万”“亿”', en: 'Long round integer' },
  level: 'hint',
  fix: 'suggestion',
  errorCount: { weight: 0 },
  source: { standard: { zh: '报社数字用法惯例', en: 'Newspaper practice' }, verified: true },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: ['0000', ',000', '００００'] },
  check: ({ running: { text } }, { report }) => {
    for (const { 0: written, index } of text.matchAll(integers)) {
      if (!isMeasured(text, index + written.length)) continue;
      const digits = toHalfWidth(written).replace(/,/gu, '');
      if (digits.length < 8 || digits.length > 15 || !digits.endsWith('0000')) continue;
      const isHuge = digits.length > 8;
      const number = amountText(amountOf(digits), isHuge ? 100_000_000n : 10_000n);
      const right = inWidthOf(written, number) + (isHuge ? '亿' : '万');
      const span = { start: index, end: index + written.length };
      report({
        span,
        message: {
          zh: {
            what: `“${written}”位数太多，不便阅读`,
            why: '末尾多零的大数，报纸以“万”“亿”作单位',
            todo: `改为“${right}”`,
          },
          en: {
            what: `“${written}” has too many digits to be read at a glance`,
            why: 'newspapers give large round numbers in 万 or 亿',
            todo: `Write “${right}”`,
          },
        },
        fix: writeInstead(span, right),
      });
    }
  },
});

const integers = new RegExp(
  `(?<![\\d０-９.．A-Za-z\\-/号码第]|\\d,)(?:[1-9][0-9]{3,10}0000|[1-9][0-9]{0,2}(?:,[0-9]{3}){2,4}|[１-９][０-９]{3,10}００００)`,
  'gu',
);

/** A measure word behind it tells a quantity from telephone, account and serial numbers. */
function isMeasured(text: string, at: number): boolean {
  const from = at < text.length && '余多'.includes(text.charAt(at)) ? at + 1 : at;
  return measureWordEnd(text, from) > from && !'年月日时点期'.includes(text.charAt(from));
}
