import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import { articleMarks } from './article-marks';
import { nestedPairs } from './nested-pairs';
import { quotedStretch, writeMarks } from './quoted-stretch';

export const nestedSameTitleMark = defineRule({
  code: 'nested-same-title-mark',
  group: 'punctuation',
  title: { zh: '书名号同形嵌套', en: 'Same title marks nested' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, punctuation' },
    clause: '4.15.3.5',
    verified: false,
  },
  unit: 'article',
  regions: copyRegions,
  triggers: { characters: '《' },
  check: ({ parts }, { report }) => {
    for (const marks of articleMarks(parts)) {
      for (const pair of nestedPairs(marks, 'title')) {
        const written = quotedStretch(marks, pair);
        report({
          span: marks.flow.toRaw({ start: pair.open, end: pair.close + 1 }),
          message: {
            zh: {
              what: `“${written}”在书名号里面又用了双书名号`,
              why: '书名号里面再用书名号时用单书名号〈〉',
              todo: '里层改用单书名号〈〉',
            },
            en: {
              what: `${written} has the same marks as the title around it`,
              why: 'a title inside 《》 stands in 〈〉',
              todo: 'Write 〈〉 for the inner one',
            },
          },
          fix: writeMarks(marks, pair, ['〈', '〉']),
        });
      }
    }
  },
});
