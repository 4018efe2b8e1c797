import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import { articleMarks } from './article-marks';
import { nestedPairs } from './nested-pairs';
import { quotedStretch, writeMarks } from './quoted-stretch';

export const nestedSameBracket = defineRule({
  code: 'nested-same-bracket',
  group: 'punctuation',
  title: { zh: '括号同形嵌套', en: 'Same brackets nested' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, punctuation' },
    clause: '4.9.3.6',
    verified: false,
  },
  unit: 'article',
  regions: copyRegions,
  triggers: { characters: '（(' },
  check: ({ parts }, { report }) => {
    for (const marks of articleMarks(parts)) {
      for (const pair of nestedPairs(marks, 'round')) {
        if (!isWords(marks.flow.text.slice(pair.open + 1, pair.close))) continue;
        const written = quotedStretch(marks, pair);
        report({
          span: marks.flow.toRaw({ start: pair.open, end: pair.close + 1 }),
          message: {
            zh: {
              what: `“${written}”在圆括号里面又用了圆括号`,
              why: '同一形式的括号尽量不套用，套用时里层换一种，层次才清楚',
              todo: '里层改用六角括号〔〕，或改写成不用两层括号',
            },
            en: {
              what: `${written} stands in brackets of the same form`,
              why: 'brackets in brackets have another form, so that the reader sees which belong together',
              todo: 'Write 〔〕 for the inner ones, or do without',
            },
          },
          fix: writeMarks(marks, pair, ['〔', '〕']),
        });
      }
    }
  },
});

/** Years, numbers and letters in brackets belong to file numbers and formulas. */
function isWords(inner: string): boolean {
  return hanWord.test(inner);
}

const hanWord = /\p{Script=Han}{2}/u;
