import { defineRule } from '../rule';
import { digit } from './arabic-digits';
import { copyRegions } from '../copy-regions';
import { writeInstead } from '../write-instead';

export const currencyForm = defineRule({
  code: 'currency-form',
  group: 'number',
  title: { zh: '货币符号与货币名称重复', en: 'Currency symbol and word together' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 1 },
  source: { standard: { zh: '报纸编辑惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { characters: '￥¥$＄€£￡', literals: ['RMB', 'CNY', 'USD', 'EUR'] },
  check: ({ running: { text } }, { report }) => {
    for (const match of text.matchAll(amounts)) {
      const { symbol, amount, word } = match.groups as { symbol: string; amount: string; word: string };
      if (!namesOf(symbol).includes(word)) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      const right = amount + word;
      report({
        span,
        message: {
          zh: {
            what: `“${match[0]}”既有货币符号“${symbol.trim()}”，又有“${word}”`,
            why: '金额前用了货币符号，后面就不再写货币名称；报纸正文用名称',
            todo: `改为“${right}”`,
          },
          en: {
            what: `“${match[0]}” has both “${symbol.trim()}” and “${word}”`,
            why: 'a sum has a symbol or a word, in newspaper text the word',
            todo: `Write “${right}”`,
          },
        },
        fix: writeInstead({ start: span.start, end: span.start + symbol.length }, '', right),
      });
    }
  },
});

const amounts = new RegExp(
  `(?<![A-Za-z$＄])(?<symbol>(?:[￥¥]|(?:US)?[$＄]|[€£￡]|RMB|CNY|USD|EUR)[ \\u00a0\\u3000]?)` +
    `(?<amount>${digit}{1,15}(?:,${digit}{3}){0,4}(?:[.．]${digit}{1,6})?[多余]?[十百千万亿]{0,2}[多余]?)(?<word>人民币元|人民币|美元|美金|欧元|英镑|日元|元(?![旦宵月首素老])|块)`,
  'gu',
);

/** The names that say the same as a symbol. $100元 and ￥100美元 contradict themselves: which one is meant is not known. */
function namesOf(symbol: string): readonly string[] {
  const sign = symbol.trim();
  if (sign.startsWith('￥') || sign.startsWith('¥')) return ['元', '人民币', '人民币元', '块', '日元'];
  if (sign === 'RMB' || sign === 'CNY') return ['元', '人民币', '人民币元'];
  if (sign === '€' || sign === 'EUR') return ['欧元'];
  if (sign === '£' || sign === '￡') return ['英镑'];
  return ['美元', '美金'];
}
