import { isLineBreak } from '../../text/characters';
import type { Span } from '../../text/span';
import { defineRule } from '../rule';
import { deletion } from './deletion';

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
    for (const gap of gaps) {
      if (gap.kind !== 'blankLine') continue;
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
            why: 'the text before it goes on behind it: this is where the column ended on the page',
            todo: 'Delete the blank line',
          },
        },
        fix: { title: { zh: '删去空行', en: 'Delete the blank line' }, edits: [deletion(blank)] },
      });
    }
  },
});

/** From behind the first line end of the gap to behind its last: exactly the blank lines. */
function blankLines(raw: string, gap: Span): Span {
  let start = gap.start;
  while (!isLineBreak(raw.charCodeAt(start))) start++;
  start += raw.startsWith('\r\n', start) ? 2 : 1;
  let end = gap.end;
  while (!isLineBreak(raw.charCodeAt(end - 1))) end--;
  return { start, end };
}
