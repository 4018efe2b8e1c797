import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import { writeInstead } from '../write-instead';
import { markPairs, markRunsAt } from './mark-runs';

export const repeatedMark = defineRule({
  code: 'repeated-mark',
  group: 'punctuation',
  title: { zh: '标点重复', en: 'Repeated punctuation mark' },
  level: 'error',
  fix: 'safe',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, use of punctuation marks' },
    clause: '5.1.1',
    verified: true,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: markPairs },
  check: ({ running: { text } }, { hits, report }) => {
    for (const run of markRunsAt(text, hits)) {
      if (run.kind !== 'repeated') continue;
      const mark = run.marks.charAt(0);
      report({
        span: { start: run.start, end: run.end },
        message: {
          zh: { what: `“${mark}”打重了`, why: '一处停顿只用一个点号', todo: '留一个' },
          en: {
            what: `“${mark}” stands here more than once`,
            why: 'one pause takes one mark',
            todo: 'Leave one',
          },
        },
        fix: writeInstead({ start: run.start, end: run.end }, mark),
      });
    }
  },
});
