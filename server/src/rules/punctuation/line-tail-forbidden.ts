import { isLineBreak } from '../../text/characters';
import type { TextEdit } from '../../text/text-edit';
import { defineRule } from '../rule';
import { columnBreaks, mayNotEndLine } from './column-breaks';

export const lineTailForbidden = defineRule({
  code: 'line-tail-forbidden',
  group: 'punctuation',
  title: { zh: '行末禁则', en: 'Mark that may not end a line' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, use of punctuation marks' },
    clause: '5.1.3',
    verified: true,
  },
  unit: 'article',
  triggers: { gaps: ['break', 'blankLine'] },
  check: ({ article }, { report }) => {
    const { raw } = article;
    for (const { start: tail, end: head } of columnBreaks(article)) {
      if (!mayNotEndLine(raw.charAt(tail - 1))) continue;
      let start = tail;
      while (mayNotEndLine(raw.charAt(start - 1))) start--;
      const marks = raw.slice(start, tail);
      report({
        span: { start, end: tail },
        message: {
          zh: {
            what: `“${marks}”排到了行末`,
            why: '前引号、前括号、前书名号跟着后面的字，不在一行的末尾',
            todo: '移到下一行行首',
          },
          en: {
            what: `“${marks}” ends a line`,
            why: 'opening marks stay with what follows them',
            todo: 'Move it to the start of the next line',
          },
        },
        fix: {
          title: { zh: '移到下一行', en: 'Move it to the next line' },
          edits: moveDown(raw, start, tail, head),
        },
      });
    }
  },
});

/** A line that has nothing else goes with its mark. */
function moveDown(raw: string, start: number, tail: number, head: number): TextEdit[] {
  if (start === 0 || isLineBreak(raw.charCodeAt(start - 1)))
    return [{ span: { start: tail, end: head }, newText: '' }];
  return [
    { span: { start, end: tail }, newText: '' },
    { span: { start: head, end: head }, newText: raw.slice(start, tail) },
  ];
}
