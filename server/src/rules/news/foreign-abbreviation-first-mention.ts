import { findUnexplained, foreignAbbreviations } from '../../lexis/terms/find-abbreviation';
import { flowOf } from '../article-flow';
import { defineRule } from '../rule';
import { writeInstead } from '../write-instead';
import type { Region } from '../part';

/** Where an abbreviation needs its Chinese name: headlines and captions have no room for it. */
const explained: readonly Region[] = ['body', 'section', 'note'];

export const foreignAbbreviationFirstMention = defineRule({
  code: 'foreign-abbreviation-first-mention',
  group: 'news',
  title: { zh: '外文缩略语首现', en: 'Foreign abbreviation without a Chinese name' },
  level: 'information',
  fix: 'suggestion',
  errorCount: { weight: 0 },
  source: {
    standard: {
      zh: '出版物使用外国语言文字的行业规定',
      en: 'Rules of the press on foreign words in publications',
    },
    verified: false,
  },
  unit: 'article',
  triggers: { literals: foreignAbbreviations.map(({ text }) => text) },
  check: ({ parts }, { report }) => {
    const flow = flowOf(parts, explained);
    for (const abbreviation of foreignAbbreviations) {
      const found = findUnexplained(flow.text, abbreviation);
      if (found === null) continue;
      const span = flow.toRaw(found);
      const right = `${abbreviation.name}（${abbreviation.text}）`;
      report({
        span,
        message: {
          zh: {
            what: `“${abbreviation.text}”第一次出现时没有中文名称`,
            why: '外文缩略语要让不懂外文的读者也看得懂',
            todo: `改为“${right}”，后文再用缩略语`,
          },
          en: {
            what: `“${abbreviation.text}” is used without its Chinese name`,
            why: 'a reader who knows no English must understand it',
            todo: `Write “${right}” at its first mention`,
          },
        },
        fix: writeInstead(span, right),
        alternatives: [writeInstead(span, abbreviation.name)],
      });
    }
  },
});
