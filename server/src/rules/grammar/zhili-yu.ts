import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import { writeInstead } from '../write-instead';

/** 致力 with a preposition that is not 于; 致力革命 and 致力促进 are right without any. */
const phrases = [
  '致力为',
  '致力在',
  '致力向',
  '致力对',
  '致力把',
  '致力将',
  '致力让',
  '致力使',
  '致力从',
  '致力给',
];

export const zhiliYu = defineRule({
  code: 'zhili-yu',
  group: 'grammar',
  title: { zh: '“致力”缺“于”', en: '致力 without 于' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 1 },
  source: { standard: { zh: '现代汉语词典', en: 'Xiandai Hanyu Cidian' }, verified: false },
  unit: 'paragraph',
  regions: copyRegions,
  milderInQuotes: true,
  triggers: { literals: phrases },
  check: ({ running: { text } }, { hits, report }) => {
    for (const { start, end } of hits) {
      // 致力将近三十年 is a time, 致力为民 a word of its own.
      if (/^(?:将近|将来|对外|对内|为民|为公|向上|在外|在此)/u.test(text.slice(end - 1, end + 1))) continue;
      const right = `致力于${text.charAt(end - 1)}`;
      const written = text.slice(start, end);
      report({
        span: { start, end },
        message: {
          zh: { what: `“${written}”缺“于”`, why: '“致力”要用“于”引出所做的事', todo: `改为“${right}”` },
          en: {
            what: `“${written}” lacks 于`,
            why: '致力 takes what it is devoted to with 于',
            todo: `Write “${right}”`,
          },
        },
        fix: writeInstead({ start, end }, right),
      });
    }
  },
});
