import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import { writeInstead } from '../write-instead';
import { measureWordEnd } from '../number/measure-word-end';

export const rangeMark = defineRule({
  code: 'range-mark',
  group: 'punctuation',
  title: { zh: '起止用错连接号', en: 'Wrong mark in a range' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, use of punctuation marks' },
    clause: '4.13',
    verified: true,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { characters: '-~–－〜∼' },
  check: ({ running: { text } }, { report }) => {
    for (const match of text.matchAll(ranges)) {
      const [, first, unit, mark, last] = match as unknown as [string, string, string, string, string];
      const start = match.index;
      const end = start + match[0].length;
      if (isPartOfCode(text, start, end) || !isRange(text, end, mark, first, last)) continue;
      const at = start + first.length + unit.length;
      const span = { start: at, end: at + mark.length };
      const [likelier, other] = isTime(text, end, mark) ? ['—', '～'] : ['～', '—'];
      report({
        span,
        message: {
          zh: {
            what: `起止之间用了“${mark}”`,
            why: '数值起止用浪纹线“～”或一字线“—”，短横线只用在编号、日期、复合名称里',
            todo: `改为“${likelier}”`,
          },
          en: {
            what: `“${mark}” in a range`,
            why: 'a range takes ～ or —; the hyphen joins the parts of codes, dates and compound names',
            todo: `Write “${likelier}”`,
          },
        },
        fix: writeInstead(span, likelier),
        alternatives: [writeInstead(span, other)],
      });
    }
  },
});

const ranges =
  /(\d{1,6}(?:\.\d{1,4})?)([%％℃‰]|[万亿千百]?[元米克吨度岁年月日时点周天人个]?)(--|－－|[-~–－〜∼])(\d{1,6}(?:\.\d{1,4})?)/gu;

/** Telephone numbers, dates, models and chains of numbers are no range. */
function isPartOfCode(text: string, start: number, end: number): boolean {
  return (
    /[\w.:：/\-–－~—～〔第]$/u.test(text.slice(Math.max(0, start - 1), start)) ||
    /^(?:[-–－~—～]|\.\d)/u.test(text.slice(end, end + 2))
  );
}

/** The second number is the greater, and what follows counts or measures both. A leading zero makes a code. */
function isRange(text: string, end: number, mark: string, first: string, last: string): boolean {
  if (/^0\d/u.test(first) || /^0\d/u.test(last) || Number(first) >= Number(last)) return false;
  // Two strokes are a line that fell apart, whatever is counted.
  if (mark.length > 1) return true;
  if (/^[%％℃‰万亿]/u.test(text.charAt(end))) return true;
  return measureWordEnd(text, end) > end || /^(?:月份|年度|赛季|学年)/u.test(text.slice(end, end + 2));
}

/** Years, months and days take the line; so does what was written with two strokes, a line that fell apart. */
function isTime(text: string, end: number, mark: string): boolean {
  return mark.length > 1 || /^[年月日时]|^(?:赛季|学年)/u.test(text.slice(end, end + 2));
}
