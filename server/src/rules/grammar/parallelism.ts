import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';

export const parallelism = defineRule({
  code: 'parallelism',
  group: 'grammar',
  title: { zh: '并列结构不齐', en: 'Broken parallel structure' },
  // Whether a pair is one is for a person to say: for those who want to be asked.
  level: 'off',
  fix: 'no',
  errorCount: { weight: 0 },
  source: { standard: { zh: '报纸编辑惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: ['以', '用', '靠'] },
  check: ({ running: { text } }, { hits, report }) => {
    let done = 0;
    for (const { start } of hits) {
      if (start < done) continue;
      series.lastIndex = start;
      const match = series.exec(text);
      if (match === null) continue;
      const [whole, opening, verb, broken] = match as unknown as [string, string, string, string];
      // 以评促改 and 评促建 differ in the preposition and in nothing else.
      if (broken.length * 2 !== whole.length - 2) continue;
      done = start + whole.length;
      report({
        span: { start: done - broken.length, end: done },
        message: {
          zh: {
            what: `“${broken}”前面少了“${opening}”`,
            why: `前一项是“${opening}……${verb}……”，并列的几项结构要相同`,
            todo: `补上“${opening}”，或者改写这一项`,
          },
          en: {
            what: `“${broken}” lacks ${opening}`,
            why: `the item before it is “${opening}…${verb}…”, and items side by side are built alike`,
            todo: `Add ${opening}, or write the item otherwise`,
          },
        },
      });
    }
  },
});

const word = '[^，。；：！？、“”\\n以用靠]{1,5}?';

/** 以评促改、评促建: the second item has the verb of the first and not its preposition. */
const series = new RegExp(
  `([以用靠])${word}([促带兴强保赢育引聚])${word}[、，](${word}\\2${word})(?=[、，。；！？”\\n]|$)`,
  'uy',
);
