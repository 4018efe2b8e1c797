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
  triggers: { characters: '-~–－〜∼～—' },
  options: {
    mark: {
      type: 'enum',
      values: ['any', '～', '—'],
      default: 'any',
      title: {
        zh: '起止用的连接号：any 两种都行（提示时数量改“～”，时间改“—”），或一律“～”、一律“—”',
        en: 'The mark of a range: any has either (a fix writes ～ for amounts and — for times); or always ～, always —',
      },
    },
  },
  check: ({ running: { text } }, { options: { mark: house }, report }) => {
    for (const match of text.matchAll(ranges[house])) {
      const [, first, unit, mark, last] = match as unknown as [string, string, string, string, string];
      const start = match.index;
      const end = start + match[0].length;
      if (isPartOfCode(text, start, end) || !isRange(text, end, mark, first, last)) continue;
      const at = start + first.length + unit.length;
      const span = { start: at, end: at + mark.length };
      const likelier = house === 'any' ? (isTime(text, end, mark) ? '—' : '～') : house;
      report({
        span,
        message: {
          zh: {
            what: `起止之间用了“${mark}”`,
            why: isLegal(mark)
              ? `本报体例，起止一律用“${likelier}”`
              : '数值起止用浪纹线“～”或一字线“—”，短横线只用在编号、日期、复合名称里',
            todo: `改为“${likelier}”`,
          },
          en: {
            what: `“${mark}” in a range`,
            why: isLegal(mark)
              ? `the house writes ${likelier} in every range`
              : 'a range takes ～ or —; the hyphen joins the parts of codes, dates and compound names',
            todo: `Write “${likelier}”`,
          },
        },
        fix: writeInstead(span, likelier),
        // A house that has chosen its mark has no other.
        ...(house === 'any' ? { alternatives: [writeInstead(span, likelier === '～' ? '—' : '～')] } : {}),
      });
    }
  },
});

/** What stands between two numbers, by the mark of the house: where it has one, the other legal mark is none of its own. */
const ranges = {
  any: rangesWith('[-~–－〜∼]'),
  '～': rangesWith('[-~–－〜∼]|—(?!—)'),
  '—': rangesWith('[-~–－〜∼～]'),
};

function rangesWith(marks: string): RegExp {
  const number = String.raw`(\d{1,6}(?:\.\d{1,4})?)`;
  const unit = '([%％℃‰]|[万亿千百]?[元米克吨度岁年月日时点周天人个]?)';
  return new RegExp(`${number}${unit}(--|－－|${marks})${number}`, 'gu');
}

function isLegal(mark: string): boolean {
  return mark === '～' || mark === '—';
}

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
