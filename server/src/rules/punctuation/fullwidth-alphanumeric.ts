import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import { writeInstead } from '../write-instead';

export const fullwidthAlphanumeric = defineRule({
  code: 'fullwidth-alphanumeric',
  group: 'punctuation',
  title: { zh: '数字字母用全角', en: 'Full-width digits or letters' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 0 },
  source: {
    standard: { zh: 'GB/T 15835—2011 出版物上数字用法', en: 'GB/T 15835—2011, numerals in publications' },
    verified: false,
  },
  unit: 'paragraph',
  regions: [...copyRegions, 'byline', 'dateline', 'jumpLine', 'furniture'],
  triggers: {
    ranges: [
      [0xff10, 0xff19],
      [0xff21, 0xff3a],
      [0xff41, 0xff5a],
    ],
  },
  check: ({ running: { text } }, { report }) => {
    for (const { 0: shown, index: start } of text.matchAll(stretches)) {
      const span = { start, end: start + shown.length };
      const half = halfWidth(shown);
      report({
        span,
        message: {
          zh: {
            what: `“${shown}”用了全角`,
            why: '阿拉伯数字和拉丁字母用半角，占半个字的位置',
            todo: `改为“${half}”`,
          },
          en: {
            what: `“${shown}” is full-width`,
            why: 'digits and Latin letters take half the room of a character',
            todo: `Write “${half}”`,
          },
        },
        fix: writeInstead(span, half),
      });
    }
  },
});

/** With the decimal point between two of them. */
const stretches = /[０-９Ａ-Ｚａ-ｚ]+(?:．[０-９]+)*/gu;

/** The full-width forms stand in the same order as ASCII, so much further up. */
const distance = 0xfee0;

function halfWidth(text: string): string {
  return Array.from(text, (character) => String.fromCharCode(character.charCodeAt(0) - distance)).join('');
}
