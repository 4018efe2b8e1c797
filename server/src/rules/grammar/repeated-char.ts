import { copyRegions } from '../copy-regions';
import { deletion } from '../layout/deletion';
import { defineRule } from '../rule';
import { superfluousCharacters } from './doubled-character';
import { findRepeats } from './find-repeats';

export const repeatedChar = defineRule({
  code: 'repeated-char',
  group: 'grammar',
  title: { zh: '叠字', en: 'Doubled character' },
  level: 'warning',
  fix: 'suggestion',
  errorCount: { weight: 1, byLength: true },
  source: { standard: { zh: '报纸校对惯例', en: 'Newspaper proofreading' }, verified: false },
  unit: 'paragraph',
  regions: copyRegions,
  milderInQuotes: true,
  // Any character may be doubled: there is nothing else to wait for.
  triggers: 'always',
  needs: ['words'],
  check: ({ running: { text } }, { words, report }) => {
    for (const repeat of findRepeats(text).characters) {
      const superfluous = superfluousCharacters(text, repeat, words);
      if (superfluous === 0) continue;
      const end = repeat.start + repeat.times;
      const span = { start: repeat.start, end };
      const character = text.charAt(repeat.start);
      report({
        span,
        message: {
          zh: {
            what: `“${character}”重复了`,
            why: '这里不是叠词，多半是录入或修改时留下的',
            todo: `删去多余的“${character}”`,
          },
          en: {
            what: `“${character}” stands here more than once`,
            why: 'this is no reduplication, more likely a leftover of typing or editing',
            todo: 'Delete what is too much',
          },
        },
        fix: {
          title: { zh: `删去多余的“${character}”`, en: `Delete the superfluous “${character}”` },
          edits: [deletion({ start: end - superfluous, end })],
        },
      });
    }
  },
});
