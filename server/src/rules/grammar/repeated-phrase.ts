import { copyRegions } from '../copy-regions';
import { deletion } from '../layout/deletion';
import { defineRule } from '../rule';
import { findRepeats } from './find-repeats';
import { isRepeatedByMistake } from './repeated-by-mistake';

export const repeatedPhrase = defineRule({
  code: 'repeated-phrase',
  group: 'grammar',
  title: { zh: '重复词语', en: 'Immediate repetition of a phrase' },
  level: 'warning',
  fix: 'suggestion',
  errorCount: { weight: 1, byLength: true },
  source: { standard: { zh: '报纸校对惯例', en: 'Newspaper proofreading' }, verified: false },
  unit: 'paragraph',
  regions: copyRegions,
  milderInQuotes: true,
  // Any phrase may be repeated: there is nothing else to wait for.
  triggers: 'always',
  needs: ['words'],
  check: ({ running: { text } }, { words, report }) => {
    for (const repeat of findRepeats(text).phrases) {
      if (!isRepeatedByMistake(text, repeat, words)) continue;
      const middle = repeat.start + repeat.size;
      const span = { start: repeat.start, end: middle + repeat.size };
      const phrase = text.slice(repeat.start, middle);
      report({
        span,
        message: {
          zh: {
            what: `“${phrase}”接连出现了两次`,
            why: '这里用不着重叠，多半是录入或修改时留下的',
            todo: `删去一个“${phrase}”`,
          },
          en: {
            what: `“${phrase}” stands here twice in a row`,
            why: 'nothing calls for it, more likely it is a leftover of typing or editing',
            todo: 'Delete one of the two',
          },
        },
        fix: {
          title: { zh: `删去一个“${phrase}”`, en: `Delete one “${phrase}”` },
          edits: [deletion({ start: middle, end: span.end })],
        },
      });
    }
  },
});
