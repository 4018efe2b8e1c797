import { isDigit } from '../../text/characters';
import { copyRegions } from '../copy-regions';
import { defineRule } from '../rule';
import { writeInstead } from '../write-instead';

export const fullDateEnumComma = defineRule({
  code: 'full-date-enum-comma',
  group: 'punctuation',
  title: { zh: '日期用顿号', en: 'Enumeration comma in a numeric date' },
  level: 'warning',
  fix: 'suggestion',
  errorCount: { weight: 0.1 },
  source: {
    standard: { zh: 'GB/T 15834—2011 标点符号用法', en: 'GB/T 15834—2011, use of punctuation marks' },
    clause: '4.13.3.1',
    verified: false,
  },
  unit: 'paragraph',
  regions: [...copyRegions, 'dateline', 'byline'],
  triggers: { literals: Array.from({ length: 10 }, (_, digit) => `${digit}、`) },
  check: ({ running: { text } }, { hits, report }) => {
    for (const hit of hits) {
      const start = hit.end - 5;
      const match =
        start < 0 || isDigit(text.charCodeAt(start - 1)) ? null : date.exec(text.slice(start, start + 11));
      if (match === null || text[start - 1] === '、') continue;
      const [whole, year, month, day] = match as unknown as [string, string, string, string];
      const span = { start, end: start + whole.length };
      const numeric = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
      report({
        span,
        message: {
          zh: {
            what: '日期的年、月、日之间用了顿号',
            why: '顿号隔开的是并列的数；纯数字的日期用短横线，文章里多写年、月、日',
            todo: `改为“${numeric}”，或者写出年、月、日`,
          },
          en: {
            what: 'Enumeration commas in a date',
            why: 'they part the items of a list; a numeric date has hyphens',
            todo: `Write “${numeric}” or the date in full`,
          },
        },
        fix: writeInstead(span, numeric),
        alternatives: [writeInstead(span, `${year}年${Number(month)}月${Number(day)}日`)],
      });
    }
  },
});

/** A fourth number makes it a list. */
const date = /^((?:19|20)\d\d)、(1[0-2]|0?[1-9])、(3[01]|[12]\d|0?[1-9])(?![\d、年])/u;
