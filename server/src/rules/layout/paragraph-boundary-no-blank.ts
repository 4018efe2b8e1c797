import type { Paragraph, Placed } from '../../page/page';
import { isLineBreak } from '../../text/characters';
import { boundaryIn, countsOf } from '../page-habits';
import { defineRule } from '../rule';
import { lineEndBefore } from './line-end-before';
import { isBlank, lineWidths } from './line-widths';

export const paragraphBoundaryNoBlank = defineRule({
  code: 'paragraph-boundary-no-blank',
  group: 'layout',
  title: { zh: '段间缺空行', en: 'No blank line between paragraphs' },
  level: 'information',
  fix: 'safe',
  errorCount: { weight: 0 },
  source: { standard: { zh: '报纸编辑惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'article',
  triggers: 'always',
  needs: ['habits'],
  check: ({ article }, { habits, report }) => {
    const counts = countsOf(article);
    // An article that never uses blank lines is set so on purpose, whatever the rest of the page does.
    if (!habits.blankBetweenParagraphs || (counts.blank === 0 && counts.close >= 2)) return;
    const { raw, paragraphs } = article;
    for (let index = 1; index < paragraphs.length; index++) {
      const previous = paragraphs[index - 1]!;
      const { value, start } = paragraphs[index]!;
      if (boundaryIn(raw.slice(previous.start + previous.value.raw.length, start)) !== 'close') continue;
      if (!sentenceEnd.test(previous.value.text.slice(-2)) || opensWithIndent(value.raw)) continue;
      const around = paragraphs.slice(Math.max(0, index - 2), index + 2);
      if (!showsParagraph(previous.value.raw, value.raw, around)) continue;
      const opening = value.map.toRaw({ start: 0, end: Math.min(4, value.text.length) });
      report({
        span: { start: start + opening.start, end: start + opening.end },
        message: {
          zh: {
            what: `“${value.text.slice(0, 4)}”另起一段，前面没有空行`,
            why: '本版段与段之间都空一行，少了空行，排版时容易把两段接成一段',
            todo: '在前面加一个空行',
          },
          en: {
            what: `No blank line before the paragraph “${value.text.slice(0, 4)}”`,
            why: 'the other paragraphs of this page have one, and without it two paragraphs run together',
            todo: 'Insert a blank line',
          },
        },
        fix: {
          title: { zh: '在段前加空行', en: 'Insert a blank line' },
          edits: [{ span: { start, end: start }, newText: lineEndBefore(raw, start) }],
        },
      });
    }
  },
});

const sentenceEnd = /[。！？…][”’）]?$/u;

/**
 * A stop at the end of a line may be chance. A paragraph shows: its first line gave up two characters for the
 * indent, or the line before it ends early. Text without wrapped lines has a paragraph a line.
 */
function showsParagraph(previous: string, next: string, around: readonly Placed<Paragraph>[]): boolean {
  const above = lineWidths(previous);
  const below = lineWidths(next);
  if (above.length === 1 && below.length === 1) return true;
  const column = columnWidth(around);
  // A first line gave up as much for its own indent.
  const early = above.length === 1 ? 8 : 4;
  return below[0]! <= column - 3 || above.at(-1)! <= column - early;
}

/** What the widest line takes without the marks at its end, one or two of which may hang out of the column. */
function columnWidth(paragraphs: readonly Placed<Paragraph>[]): number {
  let most = 0;
  for (const { value } of paragraphs) {
    const { raw } = value;
    for (let start = 0; start < raw.length;) {
      let end = start;
      while (end < raw.length && !isLineBreak(raw.charCodeAt(end))) end++;
      most = Math.max(most, lineWidths(raw, start, withoutHanging(raw, start, end))[0]!);
      start = end + 1;
    }
  }
  return most;
}

function withoutHanging(raw: string, start: number, lineEnd: number): number {
  let end = lineEnd;
  while (end > start && isBlank(raw.charCodeAt(end - 1))) end--;
  for (let marks = 0; marks < 2 && end > start && mayHang(raw.charAt(end - 1)); marks++) end--;
  return end;
}

function mayHang(character: string): boolean {
  return '，。、；：！？”’）》'.includes(character);
}

function opensWithIndent(raw: string): boolean {
  return /^(?:\u3000|[ \t]{2})/u.test(raw);
}
