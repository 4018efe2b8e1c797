import { pairMark } from '../../lexis/quotes/pair-marks';
import type { MarkPair } from '../../lexis/quotes/read-pairs';
import { isHan } from '../../text/characters';
import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import { articleMarks, spansParagraphs, type ArticleMarks } from './article-marks';
import { isQuote } from './mark-names';
import { quotedStretch, writeMarks } from './quoted-stretch';

export const straightQuote = defineRule({
  code: 'straight-quote',
  group: 'punctuation',
  title: { zh: '中文用直引号', en: 'Straight quotes in Chinese text' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, punctuation' },
    clause: '4.8.2',
    verified: false,
  },
  unit: 'article',
  regions: copyRegions,
  triggers: { characters: '"＂\'＇' },
  check: ({ parts }, { report }) => {
    for (const marks of articleMarks(parts)) {
      const outer: MarkPair[] = [];
      for (const pair of marks.pairs) {
        const { kind, open, close } = pair;
        if (!isQuote(kind)) continue;
        while (outer.length > 0 && outer.at(-1)!.close < open) outer.pop();
        const isInner = outer.length > 0;
        outer.push(pair);
        const plain = [open, close].filter((at) => isStraight(marks, at));
        if (plain.length === 0 || spansParagraphs(marks, open, close) || !isChinese(marks, pair)) continue;
        const fix = writeMarks(marks, pair, isInner ? ['‘', '’'] : ['“', '”']);
        report({
          span: marks.flow.toRaw({
            start: plain[0]!,
            end: plain.at(-1)! + 1,
          }),
          message: {
            zh: {
              what: `“${quotedStretch(marks, pair)}”用了键盘上的直引号`,
              why: '中文引号分前后，直引号排出来不分，是输入时没有切换',
              todo: `改为“${isInner ? '‘’' : '“”'}”`,
            },
            en: {
              what: `“${quotedStretch(marks, pair)}” has the straight quotes of the keyboard`,
              why: 'Chinese quotation marks open and close, straight ones do neither',
              todo: `Write “${isInner ? '‘’' : '“”'}”`,
            },
          },
          // The apostrophe has more uses than a quotation mark.
          fix: kind === 'double' ? fix : { ...fix, kind: 'suggestion' },
        });
      }
    }
  },
});

function isStraight({ flow: { text } }: ArticleMarks, at: number): boolean {
  return pairMark(text.charCodeAt(at))!.side === 'either';
}

/** Something Chinese stands between the marks, or on both sides of them. */
function isChinese({ flow: { text } }: ArticleMarks, { open, close }: MarkPair): boolean {
  const end = Math.min(close, open + 200);
  for (let at = open + 1; at < end; at++) if (isHan(text.charCodeAt(at))) return true;
  return isHan(text.charCodeAt(open - 1)) && isHan(text.charCodeAt(close + 1));
}
