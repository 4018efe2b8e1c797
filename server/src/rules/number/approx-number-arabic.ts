import type { Span } from '../../text/span';
import { defineRule, type FaultFix } from '../rule';
import { digit, toHalfWidth } from './arabic-digits';
import { chineseNumeral } from './chinese-numeral';
import { copyRegions } from './copy-regions';
import { writeInstead } from './write-instead';

export const approxNumberArabic = defineRule({
  code: 'approx-number-arabic',
  group: 'number',
  title: { zh: '概数用了阿拉伯数字', en: 'Approximate number in Arabic digits' },
  level: 'warning',
  fix: 'suggestion',
  errorCount: { weight: 0.1, cap: 'numerals' },
  source: {
    standard: {
      zh: 'GB/T 15835—1995 出版物上数字用法的规定',
      en: 'GB/T 15835—1995, numerals in publications',
    },
    verified: false,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { characters: '几数', literals: pairs() },
  check: ({ running: { text } }, { report }) => {
    const fault = (span: Span, chinese: string): void => {
      const written = text.slice(span.start, span.end);
      const fix: FaultFix = writeInstead(span, chinese);
      report({
        span,
        message: {
          zh: {
            what: `“${written}”是概数，却用了阿拉伯数字`,
            why: '相邻两个数字连用或者带“几”“数”的概数用汉字写',
            todo: `改为“${chinese}”`,
          },
          en: {
            what: `“${written}” is an approximate number in Arabic digits`,
            why: 'two neighbouring numbers in a row, and numbers with 几 or 数, are written in Chinese numerals',
            todo: `Write “${chinese}”`,
          },
        },
        fix,
      });
    };
    for (const { 0: written, index } of text.matchAll(neighbours)) {
      const chinese = guess(toHalfWidth(written));
      if (chinese !== null) fault({ start: index, end: index + written.length }, chinese);
    }
    for (const { 0: written, index } of text.matchAll(withJi)) {
      const value = Number(toHalfWidth(written.slice(0, -1)));
      if (value % 10 !== 0 || value === 0) continue;
      fault({ start: index, end: index + written.length }, `${chineseNumeral(value)}几`);
    }
    for (const { 0: written, index } of text.matchAll(withPower)) {
      const power = chineseNumeral(Number(toHalfWidth(written.slice(1)))).replace(/^一/u, '');
      fault({ start: index, end: index + written.length }, written.charAt(0) + power);
    }
  },
});

/** `3、` in every width: where a guess may start. */
function pairs(): string[] {
  return Array.from('123456781２３４５６７８１', (character) => `${character}、`).filter(
    (pair, index, all) => all.indexOf(pair) === index,
  );
}

/** What is guessed at. 月, 日, 号, 楼, 版 and the like are counted off: 5、6月 is two months, 3、4号楼 two houses. */
const guessed =
  '(?:个(?!人)|[十百千万亿]|名|位|人(?!民|员|大|社)|家|户|次|天|年(?!级|段|期|度|版|制|后)|岁|周(?!岁|[一二三四五六日]|期)|小时|分钟|秒|公里|里|米|斤|公斤|吨|亩|辆|棵|株|头|只|倍|块钱|元(?!面|纸|硬|券)|倍)';

/**
 * 3、4天. Behind a stop or at the start, `3、` is the number of an item; a third number makes it a list.
 */
const neighbours = new RegExp(
  `(?<=[^\\s、第。；：！？…\\d０-９.．\\-—－～~A-Za-z图表附件卷])(?:${pair()})(?=${guessed})`,
  'gu',
);

function pair(): string {
  return [1, 2, 3, 4, 5, 6, 7, 8]
    .map((low) => `[${low}${wide(low)}]、[${low + 1}${wide(low + 1)}]`)
    .join('|');
}

function wide(value: number): string {
  return String.fromCharCode(0xff10 + value);
}

/** 20几人. 20几乎 and 30几内亚人 are words of their own. */
const withJi = new RegExp(
  `(?<![\\d０-９.．,A-Za-z\\-—－])${digit}{2,3}几(?=[个名位人家户项件条座所处辆台套间只头棵亩米吨斤克元块岁年天次场届篇本部张种类公万亿层里小分])`,
  'gu',
);

/** 数10家, 几100人. 人数10人 and 第几10 are no guesses, so 数 needs a word before it that it cannot belong to. */
const withPower = new RegExp(
  `(?:(?<=^|[，。、；：！？“（有了着过达的])数|(?<![第周期点])几)[1１][0０]{1,3}(?=[个名位人家户项件条座所处辆台套间只头棵亩米吨斤克元块岁年天次场届篇本部张种类公万亿里小])`,
  'gu',
);

/** 2、3 is 两三, 1、2 一两. */
function guess(written: string): string | null {
  const low = Number(written.charAt(0));
  if (low === 1) return '一两';
  return `${low === 2 ? '两' : chineseNumeral(low)}${chineseNumeral(low + 1)}`;
}
