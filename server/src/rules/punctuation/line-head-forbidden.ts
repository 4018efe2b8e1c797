import { isLineBreak } from '../../text/characters';
import type { TextEdit } from '../../text/text-edit';
import { defineRule } from '../rule';
import { columnBreaks, mayNotStartLine } from './column-breaks';

export const lineHeadForbidden = defineRule({
  code: 'line-head-forbidden',
  group: 'punctuation',
  title: { zh: '行首禁则', en: 'Mark that may not start a line' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, use of punctuation marks' },
    clause: '5.1.1–5.1.3、5.1.6、5.1.7',
    verified: true,
  },
  unit: 'article',
  triggers: { gaps: ['break', 'blankLine'] },
  check: ({ article }, { report }) => {
    const { raw } = article;
    for (const { start: tail, end: head } of columnBreaks(article)) {
      if (!mayNotStartLine(raw.charAt(head))) continue;
      let end = head;
      while (mayNotStartLine(raw.charAt(end))) end++;
      const marks = raw.slice(head, end);
      report({
        span: { start: head, end },
        message: {
          zh: {
            what: `“${marks}”排到了行首`,
            why: '点号和后引号、后括号、后书名号跟着前面的字，不在一行的开头',
            todo: '移到上一行行末',
          },
          en: {
            what: `“${marks}” starts a line`,
            why: 'stops and closing marks stay with what stands before them',
            todo: 'Move it to the end of the line above',
          },
        },
        fix: {
          title: { zh: '移到上一行', en: 'Move it to the line above' },
          edits: moveUp(raw, tail, head, end),
        },
      });
    }
  },
});

/** A line that has nothing else goes with its mark. */
function moveUp(raw: string, tail: number, head: number, end: number): TextEdit[] {
  if (end === raw.length || isLineBreak(raw.charCodeAt(end)))
    return [{ span: { start: tail, end: head }, newText: '' }];
  return [
    { span: { start: tail, end: tail }, newText: raw.slice(head, end) },
    { span: { start: head, end }, newText: '' },
  ];
}
