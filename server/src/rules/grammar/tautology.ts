import { copyRegions } from '../copy-regions';
import { createRowCheck } from '../create-row-check';
import { deletion } from '../layout/deletion';
import { defineRule } from '../rule';
import list from './tautology.tsv';

const why = {
  zh: '一个意思说了两遍，留一个就够了',
  en: 'it says one thing twice, and once is enough',
};

const rows = createRowCheck(list, why);

/** The list, and 预计…将. */
export const tautology = defineRule({
  code: 'tautology',
  group: 'grammar',
  title: { zh: '语义重复', en: 'Tautology' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 1 },
  source: { standard: { zh: '报纸校对惯例', en: 'Newspaper proofreading' }, verified: false },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: [...rows.literals, '预计'] },
  needs: ['words', 'names'],
  check: ({ running: { text } }, given) => {
    rows.check(text, given);
    for (const { start, end } of given.hits) {
      if (text.slice(start, end) !== '预计') continue;
      const will = end + text.slice(end, end + reach).search(willBe);
      if (will < end) continue;
      const span = { start: will, end: will + 1 };
      given.report({
        span: { start, end: span.end },
        // Good papers have it often: it is worth a remark.
        level: 'hint',
        message: {
          zh: { what: '“预计”和“将”重复', why: why.zh, todo: '删去“将”' },
          en: { what: '“预计” and “将” say the same', why: why.en, todo: 'Delete “将”' },
        },
        fix: { title: { zh: '删去“将”', en: 'Delete “将”' }, edits: [deletion(span)] },
        alternatives: [
          { title: { zh: '删去“预计”', en: 'Delete “预计”' }, edits: [deletion({ start, end })] },
        ],
      });
    }
  },
});

const reach = 26;

/** 将 in the same clause, as an adverb: neither 把 nor a piece of a word. */
const willBe =
  /(?<=^[^，。；：！？、“”《》（）]{0,20}?)(?<![必行小老干大上中少健女猛麻激])将(?![近军领士相帅才官校门心错就其此该这那他她它我所全有])/u;
