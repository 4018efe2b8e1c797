import { isDigit } from '../../text/characters';
import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import { writeInstead } from '../write-instead';

export const ellipsisRun = defineRule({
  code: 'ellipsis-run',
  group: 'punctuation',
  title: { zh: '省略号连用过长', en: 'More than two ellipses in a row' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, use of punctuation marks' },
    clause: 'A.9.1',
    verified: false,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: ['…………'] },
  check: ({ running: { text } }, { hits, report }) => {
    let done = 0;
    for (const { start } of hits) {
      if (start < done) continue;
      let end = start;
      while (text[end] === '…') end++;
      done = end;
      // Four are two ellipses: a whole paragraph left out. In a list of contents the dots lead to the page number.
      if (end - start <= 4 || isDigit(text.charCodeAt(end))) continue;
      report({
        span: { start, end },
        message: {
          zh: {
            what: '省略号拉得太长',
            why: '省略号六点就够，大段省略独占一行时也只有十二点',
            todo: '改为“……”',
          },
          en: {
            what: 'The ellipsis is too long',
            why: 'six dots do, and twelve stand on a line of their own for a whole passage',
            todo: 'Write “……”',
          },
        },
        fix: writeInstead({ start, end }, '……'),
      });
    }
  },
});
