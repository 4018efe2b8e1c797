import { kindBits } from '../../page/gaps';
import type { Gap, GapKind } from '../../page/page';
import { isDigit, isLineBreak, isSpace } from '../../text/characters';
import type { Span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';
import { defineRule } from '../rule';
import { deletion } from './deletion';

const lineGaps: readonly GapKind[] = ['break', 'blankLine'];
const lineKinds = kindBits(lineGaps);

export const numberBrokenAcrossLines = defineRule({
  code: 'number-broken-across-lines',
  group: 'layout',
  title: { zh: '数字拆行', en: 'Numeral split over two lines' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 0 },
  source: {
    standard: { zh: 'GB/T 15835—2011 出版物上数字用法', en: 'GB/T 15835—2011, numerals in publications' },
    verified: false,
  },
  unit: 'paragraph',
  regions: ['body', 'note', 'caption'],
  offsets: 'raw',
  triggers: { gaps: lineGaps },
  check: ({ running: { raw, gaps } }, { report }) => {
    const isInNumeral = (start: number, end: number): boolean =>
      isNumeral(raw, end) && isNumeral(raw, start - 1);
    // A page has hundreds of line ends, and hardly ever one in a number.
    if (!gaps.any(lineKinds, isInNumeral)) return;
    for (const gap of gaps.of(lineGaps, isInNumeral)) {
      const number = brokenNumber(raw, gap);
      if (number === null) continue;
      const whole = raw.slice(number.start, gap.start) + raw.slice(gap.end, number.end);
      report({
        span: number,
        message: {
          zh: {
            what: `“${whole}”拆在了两行`,
            why: '一个数拆开排，读者会看成两个数',
            todo: '把它并到上一行',
          },
          en: {
            what: `“${whole}” is split over two lines`,
            why: 'a split numeral reads like two numbers',
            todo: 'Keep it on the upper line',
          },
        },
        fix: { title: { zh: '并到上一行', en: 'Keep it on one line' }, edits: joined(raw, gap, number.end) },
      });
    }
  },
});

/** The digits (and decimal point) on both sides of a line end, or null where they are no one number. */
function brokenNumber(raw: string, gap: Gap): Span | null {
  const start = digitsBack(raw, gap.start);
  const end = digitsAhead(raw, gap.end);
  if (start === gap.start || end === gap.end) return null;
  if (!isDigit(raw.charCodeAt(start)) || !isDigit(raw.charCodeAt(end - 1))) return null;
  const points = (raw.slice(start, gap.start) + raw.slice(gap.end, end)).split('.').length - 1;
  // Lines of digits alone are a column of a table.
  const lineAbove = start === 0 || isLineBreak(raw.charCodeAt(start - 1));
  const lineBelow = end === raw.length || isLineBreak(raw.charCodeAt(end));
  return points > 1 || (lineAbove && lineBelow) ? null : { start, end };
}

/** No number is longer: what is longer is a code. */
const longest = 20;

function digitsBack(raw: string, from: number): number {
  let at = from;
  while (at > 0 && from - at < longest && isNumeral(raw, at - 1)) at--;
  return at;
}

function digitsAhead(raw: string, from: number): number {
  let at = from;
  while (at < raw.length && at - from < longest && isNumeral(raw, at)) at++;
  return at;
}

function isNumeral(raw: string, at: number): boolean {
  const unit = raw.charCodeAt(at);
  return unit === 0x2e || isDigit(unit);
}

/** The lower digits move up; where nothing else stands on their line, the line goes with them. */
function joined(raw: string, gap: Gap, end: number): TextEdit[] {
  let rest = end;
  while (rest < raw.length && isSpace(raw.charCodeAt(rest))) rest++;
  if (rest === raw.length || isLineBreak(raw.charCodeAt(rest)))
    return [deletion({ start: gap.start, end: gap.end })];
  return [
    { span: { start: gap.start, end: gap.start }, newText: raw.slice(gap.end, end) },
    deletion({ start: gap.end, end }),
  ];
}
