import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import { blendsByKey } from './blends';
import { clauseAround } from './clause-around';

export const blendedSentence = defineRule({
  code: 'blended-sentence',
  group: 'grammar',
  title: { zh: '句式杂糅', en: 'Blended construction' },
  level: 'warning',
  fix: 'no',
  errorCount: { weight: 1 },
  source: {
    standard: {
      zh: 'CY/T 266—2023 图书编校质量差错判定和计算方法',
      en: 'CY/T 266—2023, how errors in books are judged and counted',
    },
    verified: false,
  },
  unit: 'paragraph',
  regions: copyRegions,
  milderInQuotes: true,
  triggers: { literals: [...blendsByKey.keys()] },
  check: ({ running: { text } }, { hits, report }) => {
    let done = 0;
    for (const hit of hits) {
      if (hit.start < done) continue;
      const clause = clauseAround(text, hit);
      const words = text.slice(Math.max(clause.start, done), clause.end);
      for (const blend of blendsByKey.get(text.slice(hit.start, hit.end))!) {
        if (!blend.also.some((word) => words.includes(word))) continue;
        const match = blend.pattern.exec(words);
        if (match === null) continue;
        const start = clause.end - words.length + match.index;
        done = start + match[0].length;
        report({
          span: { start, end: done },
          message: {
            zh: {
              what: `“${blend.first}”和“${blend.second}”两种句式混在了一起`,
              why: '前半句用了一种说法，后半句又换成另一种，结构接不上',
              todo: '只用其中一种',
            },
            en: {
              what: `“${blend.first}” and “${blend.second}” are run together`,
              why: 'the clause begins in one construction and ends in another',
              todo: 'Keep one of the two',
            },
          },
        });
        break;
      }
    }
  },
});
