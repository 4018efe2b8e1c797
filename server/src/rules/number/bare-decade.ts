import { defineRule } from '../rule';
import { isInsideQuotes } from '../../lexis/quotes/is-inside-quotes';
import { numeralValue } from './numeral-value';

export const bareDecade = defineRule({
  code: 'bare-decade',
  group: 'number',
  title: { zh: '年代前缺世纪', en: 'Decade without its century' },
  level: 'information',
  fix: 'no',
  errorCount: { weight: 0 },
  source: {
    standard: {
      zh: 'GB/T 15835—1995 出版物上数字用法的规定',
      en: 'GB/T 15835—1995, numerals in publications',
    },
    clause: '5.1',
    verified: true,
  },
  unit: 'article',
  triggers: { literals: ['年代'] },
  check: ({ parts }, { report }) => {
    for (const { region, running, start: offset } of parts) {
      if (region !== 'body') continue;
      const { text, map } = running;
      // The pattern looks at every character, and nearly all paragraphs have neither.
      if (!text.includes('年代') && !text.includes('世纪')) continue;
      for (const match of text.matchAll(decades)) {
        // One that tells its century tells it for all that follow in the article.
        if (match.groups!.century !== undefined) return;
        if (isInsideQuotes(text, match.index)) continue;
        const whole = `20世纪${inArabic(match[0])}`;
        const { start, end } = map.toRaw({ start: match.index, end: match.index + match[0].length });
        report({
          span: { start: start + offset, end: end + offset },
          message: {
            zh: {
              what: `“${match[0]}”没有说是哪个世纪`,
              why: '新世纪也有了自己的年代，文中第一次出现时要写明世纪',
              todo: `如写“${whole}”`,
            },
            en: {
              what: `“${match[0]}” does not say of which century`,
              why: 'this century has its decades too, and the first mention should tell',
              todo: `Write for example “${whole}”`,
            },
          },
        });
        return;
      }
    }
  },
});

/** A decade with or without its century; 90年代表 is none, and 1990年代 tells its century. */
const decades =
  /(?<century>世纪|[12]\d\d0年代)|(?<![\d一二三四五六七八九])(?:[1-9]0|[一二三四五六七八九]{1,2}十)年代(?![表办理言替价])/gu;

/** 八十年代 takes Arabic digits behind 20世纪; 五六十年代 keeps its numerals. */
function inArabic(decade: string): string {
  const value = numeralValue(decade.slice(0, -'年代'.length));
  return decade.startsWith('十') || Number.isNaN(value) || value < 10 || value > 90 || decade.length > 4
    ? decade
    : `${value}年代`;
}
