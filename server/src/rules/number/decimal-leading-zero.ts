import { defineRule } from '../rule';
import { isDigitAt } from './amount-end';
import { digit } from './arabic-digits';
import { copyRegions } from '../copy-regions';

export const decimalLeadingZero = defineRule({
  code: 'decimal-leading-zero',
  group: 'number',
  title: { zh: '小数缺整数部分的“0”', en: 'Leading zero missing' },
  level: 'error',
  fix: 'safe',
  errorCount: { weight: 1 },
  source: {
    standard: { zh: 'GB/T 15835—2011 出版物上数字用法', en: 'GB/T 15835—2011, numerals in publications' },
    clause: '5.1.2',
    verified: false,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { characters: '.．' },
  check: ({ running: { text } }, { report }) => {
    if (!hasBarePoint(text, '.') && !hasBarePoint(text, '．')) return;
    for (const { 0: written, index } of text.matchAll(decimals)) {
      // Where full stops are set as points, 增长.46%的企业 may be two sentences.
      if (hasPointAsStop(text)) return;
      const zero = /[０-９．]/u.test(written) ? '０' : '0';
      report({
        span: { start: index, end: index + written.length },
        message: {
          zh: {
            what: `“${written}”小数点前面缺了“0”`,
            why: '小于1的小数，小数点前要写“0”，否则容易漏看小数点',
            todo: `改为“${zero}${written}”`,
          },
          en: {
            what: `“${written}” has no zero before its point`,
            why: 'without it the point is easily overlooked',
            todo: `Write “${zero}${written}”`,
          },
        },
        fix: {
          title: { zh: `改为“${zero}${written}”`, en: `Write “${zero}${written}”` },
          // What is put in stands behind what precedes it, so the point goes with it: the zero then stands on its line.
          edits: [
            { span: { start: index, end: index + 1 }, newText: '' },
            { span: { start: index + 1, end: index + 1 }, newText: zero + written.charAt(0) },
          ],
        },
      });
    }
  },
});

/** True where the point at the offset opens a decimal that has lost its zero, and is no stop. */
export function opensDecimal(text: string, at: number): boolean {
  if (!isDigitAt(text, at + 1)) return false;
  const from = Math.max(0, at - 3);
  for (const { index } of text.slice(from, at + 12).matchAll(decimals))
    if (from + index === at) return !hasPointAsStop(text);
  return false;
}

/** True where a point has a digit behind it and none before. */
function hasBarePoint(text: string, point: string): boolean {
  for (let at = text.indexOf(point); at >= 0; at = text.indexOf(point, at + 1))
    if (isDigitAt(text, at + 1) && !isDigitAt(text, at - 1)) return true;
  return false;
}

/**
 * Calibres (.22口径), versions and endings of files have neither a word before them that leads to a measured number
 * nor a unit behind them.
 */
const decimals = new RegExp(
  `(?<=[长降升加少为达约近到至了高低过占仅是有跌涨幅率值距差快慢超以增减缩扩出宽厚重深～~－—（，]|[%％]—)[.．]${digit}{1,6}(?=[%％‰元万亿米吨克升亩倍秒度]|个?百分点|公[里斤顷分]|[千厘毫]米|[千毫]克|毫升|平方|立方|美元|(?<=(?:[率值比]|[系指]数)[为是达约至到仅]?[.．]${digit}{1,6})(?:[，。；、）]|$))(?![%％][的\\d])`,
  'gu',
);

function hasPointAsStop(text: string): boolean {
  return pointAsStop.test(text);
}

const pointAsStop = /[\u4e00-\u9fff][.．](?![\d０-９])/u;
