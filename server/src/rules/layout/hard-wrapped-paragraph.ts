import { isLatin } from '../../text/characters';
import type { TextEdit } from '../../text/text-edit';
import { defineRule } from '../rule';
import { lineWidths, widest } from './line-widths';

export const hardWrappedParagraph = defineRule({
  code: 'hard-wrapped-paragraph',
  group: 'layout',
  title: { zh: '段内硬换行', en: 'Hard-wrapped paragraph' },
  level: 'off',
  fix: 'safe',
  errorCount: { weight: 0 },
  source: { standard: { zh: '报纸编辑惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'paragraph',
  offsets: 'raw',
  // Between Latin words a line end is no gap but a space of the running text.
  triggers: { gaps: ['break', 'blankLine'], characters: ' \n\r' },
  check: ({ running: { raw } }, { report }) => {
    const breaks = [...raw.matchAll(/(?:\r\n?|\n)\s*/gu)];
    const first = breaks[0];
    if (first === undefined || !fillsColumn(raw)) return;
    report({
      // The first line stands for the paragraph: a mark under all of it would hide every other.
      span: { start: raw.length - raw.trimStart().length, end: first.index },
      message: {
        zh: {
          what: `这一段按栏宽断成了 ${breaks.length + 1} 行`,
          why: '换一个栏宽重排，行尾就会断在字句中间',
          todo: '接成一行，由版面自己折行',
        },
        en: {
          what: `This paragraph is broken into ${breaks.length + 1} lines to fit a column`,
          why: 'in a column of another width the breaks fall anywhere',
          todo: 'Join its lines and let the page wrap them',
        },
      },
      fix: {
        title: { zh: '接成一行', en: 'Join the lines' },
        edits: breaks.map((match) => joint(raw, match.index, match.index + match[0].length)),
      },
    });
  },
});

/** Verse, tables and lists of names end their lines anywhere; a column fills all but the last. */
function fillsColumn(raw: string): boolean {
  const widths = lineWidths(raw);
  const full = widest(widths.slice(0, -1));
  // The first line may have lost its indent of two characters, a mark may hang over or be pushed to the next line.
  return widths.length >= 2 && full >= 16 && widths.slice(0, -1).every((width) => width >= full - 6);
}

/** Between two Latin words the line end stands for a space. */
function joint(raw: string, start: number, end: number): TextEdit {
  let from = start;
  while (from > 0 && /[^\S\r\n]/u.test(raw[from - 1]!)) from--;
  const betweenWords = isLatin(raw.charCodeAt(from - 1)) && isLatin(raw.charCodeAt(end));
  return { span: { start: from, end }, newText: betweenWords ? ' ' : '' };
}
