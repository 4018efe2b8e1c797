import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import { articleMarks } from './article-marks';
import { nestedPairs } from './nested-pairs';
import { quotedStretch, writeMarks } from './quoted-stretch';

export const nestedSameQuote = defineRule({
  code: 'nested-same-quote',
  group: 'punctuation',
  title: { zh: '引号同形嵌套', en: 'Same quotation marks nested' },
  level: 'error',
  fix: 'suggestion',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, punctuation' },
    clause: '4.8.3.4',
    verified: false,
  },
  unit: 'article',
  regions: copyRegions,
  triggers: { characters: '“' },
  check: ({ parts }, { report }) => {
    for (const marks of articleMarks(parts)) {
      for (const pair of nestedPairs(marks, 'double')) {
        const written = quotedStretch(marks, pair);
        report({
          span: marks.flow.toRaw({ start: pair.open, end: pair.close + 1 }),
          message: {
            zh: {
              what: `“${written}”在双引号里面又用了双引号`,
              why: '双引号里面再用引号时用单引号，否则看不出外层引文到哪里为止',
              todo: '里层改用单引号‘’',
            },
            en: {
              what: `${written} has the same marks as the quotation around it`,
              why: 'inside “ ” a quotation stands in ‘ ’, or nobody sees where the outer one ends',
              todo: 'Write ‘ ’ for the inner one',
            },
          },
          fix: writeMarks(marks, pair, ['‘', '’']),
        });
      }
    }
  },
});
