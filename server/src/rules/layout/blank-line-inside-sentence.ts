import { isLineBreak, isSpace } from '../../text/characters';
import type { Span } from '../../text/span';
import { defineRule } from '../rule';
import { deletion } from './deletion';
import { lineWidths, widest } from './line-widths';

export const blankLineInsideSentence = defineRule({
  code: 'blank-line-inside-sentence',
  group: 'layout',
  title: { zh: '段中空行', en: 'Blank line inside a paragraph' },
  level: 'information',
  fix: 'safe',
  errorCount: { weight: 0 },
  source: { standard: { zh: '报纸编辑惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'paragraph',
  offsets: 'raw',
  triggers: { gaps: ['blankLine'] },
  check: ({ running: { raw, gaps } }, { report }) => {
    for (const gap of gaps.of(['blankLine'])) {
      if (!isChinese(raw, gap) || !endsColumn(raw, gap)) continue;
      const blank = blankLines(raw, gap);
      report({
        span: blank,
        message: {
          zh: {
            what: '一句话中间断开，多了空行',
            why: '上文没有说完，这里只是版面上换栏的地方',
            todo: '删去空行，让上下文接上',
          },
          en: {
            what: 'A blank line cuts a sentence in two',
            why: 'the text goes on behind it; this is where the column ended on the page',
            todo: 'Delete the blank line',
          },
        },
        fix: { title: { zh: '删去空行', en: 'Delete the blank line' }, edits: [deletion(blank)] },
      });
    }
  },
});

/** Newspaper columns are Chinese; in program text and mark-up a blank line is never an accident. */
function isChinese(raw: string, { start, end }: Span): boolean {
  const before = raw.charCodeAt(lastSeen(raw, start));
  return isNoCode(before) && !isSpace(before) && isNoCode(raw.charCodeAt(end));
}

/** False for ASCII, but for its digits, and for the end of the text. */
function isNoCode(unit: number): boolean {
  return unit > 0x7f || (unit >= 0x30 && unit <= 0x39);
}

/** Where the last character before a gap stands, a space between left out. */
function lastSeen(raw: string, start: number): number {
  const last = raw.charCodeAt(start - 1);
  return isSpace(last) || isLineBreak(last) ? start - 2 : start - 1;
}

/**
 * A column ends with a full line. A line that ends early closes something: a salutation, a signature, a question.
 * After a stop the line below must be full as well, else it may have lost the indent of a paragraph.
 */
function endsColumn(raw: string, gap: Span): boolean {
  const before = lastSeen(raw, gap.start);
  if (goesOn.includes(raw.charAt(before))) return true;
  const above = lineWidths(raw, Math.max(0, gap.start - reach), gap.start);
  const last = above.at(-1)!;
  const isStop = endsWithStop(raw, before, gap.start);
  // The column may have another width below the gap, so the lines above are the measure where there are any.
  if (above.length > 1) {
    const full = widest(above);
    if (!isStop || last < full - 2) return !isStop && last >= full - 4;
  }
  const below = lineWidths(raw, gap.end, Math.min(raw.length, gap.end + reach));
  const fullBelow = widest(below);
  if (!isStop) return last >= fullBelow - 7;
  return (above.length > 1 || last >= fullBelow - 2) && below[0]! >= fullBelow - 2;
}

const goesOn = '，、；';

function endsWithStop(raw: string, last: number, end: number): boolean {
  const character = raw.charAt(last);
  if (stops.includes(character)) return true;
  return closing.includes(character) && last > 0 && last === end - 1 && stops.includes(raw.charAt(last - 1));
}

const stops = '。！？…：';
const closing = '”’）';

/** Three or four lines of a column. */
const reach = 100;

/** From behind the first line end to behind the last: exactly the blank lines. */
function blankLines(raw: string, gap: Span): Span {
  // Between Latin words the first line end may stand for a space: then it is no part of the gap.
  let start = isLineBreak(raw.charCodeAt(gap.start - 1)) ? gap.start - 1 : gap.start;
  while (!isLineBreak(raw.charCodeAt(start))) start++;
  start += raw.startsWith('\r\n', start) ? 2 : 1;
  let end = gap.end;
  while (!isLineBreak(raw.charCodeAt(end - 1))) end--;
  return { start, end };
}
