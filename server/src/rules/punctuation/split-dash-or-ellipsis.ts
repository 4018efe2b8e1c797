import { isLineBreak, isUnseen } from '../../text/characters';
import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';

export const splitDashOrEllipsis = defineRule({
  code: 'split-dash-or-ellipsis',
  group: 'punctuation',
  title: { zh: '破折号、省略号断行', en: 'Dash or ellipsis split over two lines' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, use of punctuation marks' },
    clause: '5.1.4、5.1.5',
    verified: true,
  },
  // The reader of pages may take a half for the end of a paragraph, so that no paragraph has both.
  unit: 'article',
  regions: copyRegions,
  triggers: { characters: '—…' },
  check: ({ article: { raw } }, { report }) => {
    for (const { 0: shown, 1: mark, index: start } of raw.matchAll(split)) {
      const end = start + shown.length;
      // ……⏎…… are two, each of them whole.
      if (raw[start - 1] === mark || raw[end] === mark) continue;
      const name = mark === '—' ? '破折号' : '省略号';
      const alone = end === raw.length || isLineBreak(raw.charCodeAt(end));
      report({
        span: { start, end: start + 1 },
        message: {
          zh: {
            what: `${name}被拆到两行`,
            why: `${name}占两个字的位置，中间不能断开`,
            todo: '把下一行的一半移上来',
          },
          en: {
            what: `${mark === '—' ? 'A dash' : 'An ellipsis'} is split over two lines`,
            why: 'its two halves are one mark',
            todo: 'Move the second half up',
          },
        },
        fix: {
          title: { zh: '移到一行', en: 'Put it on one line' },
          edits: alone
            ? [{ span: { start: start + 1, end: end - 1 }, newText: '' }]
            : [
                { span: { start: start + 1, end: start + 1 }, newText: mark! },
                { span: { start: end - 1, end: skipUnseen(raw, end) }, newText: '' },
              ],
        },
      });
    }
  },
});

const split = /([—…])[^\S\r\n]*(?:\r\n?|\n)\s*\1/gu;

/** Behind the spaces of one line. */
function skipUnseen(raw: string, at: number): number {
  let end = at;
  while (end < raw.length && isUnseen(raw.charCodeAt(end)) && !isLineBreak(raw.charCodeAt(end))) end++;
  return end;
}
