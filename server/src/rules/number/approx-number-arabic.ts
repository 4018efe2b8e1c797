import type { Span } from '../../text/span';
import { defineRule } from '../rule';
import { isDigitAt } from './amount-end';
import { toHalfWidth } from './arabic-digits';
import { chineseNumeral } from './chinese-numeral';
import { copyRegions } from '../copy-regions';
import { writeInstead } from '../write-instead';

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
  triggers: {
    literals: ['几', '数1', '数１', ...Array.from('12345678１２３４５６７８', (one) => `${one}、`)],
  },
  check: ({ running: { text } }, { report, hits }) => {
    for (const hit of hits) {
      const found = text.charAt(hit.end - 1) === '、' ? neighbours(text, hit) : withWord(text, hit.start);
      if (found === null) continue;
      const { span, chinese } = found;
      const written = text.slice(span.start, span.end);
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
        fix: writeInstead(span, chinese),
      });
    }
  },
});

interface Guess {
  readonly span: Span;
  readonly chinese: string;
}

/**
 * 3、4天. Behind a stop or at the start `3、` is the number of an item, and a third number makes it a list.
 */
function neighbours(text: string, { start }: Span): Guess | null {
  const low = Number(toHalfWidth(text.charAt(start)));
  const high = Number(toHalfWidth(text.charAt(start + 2)));
  if (high !== low + 1 && !isThreeOrFive(text, start)) return null;
  if (
    start === 0 ||
    /[\s、第。；：！？…\d０-９.．\-—－～~A-Za-z图表附件卷居列排]/u.test(text.charAt(start - 1))
  )
    return null;
  if (!guessed.test(text.slice(start + 3, start + 6))) return null;
  const lower = low === 2 ? '两' : chineseNumeral(low);
  return {
    span: { start, end: start + 3 },
    chinese: lower + (high === 2 ? '两' : chineseNumeral(high)),
  };
}

/** 3、5天 is as good a guess as 三五天, but for two who are each of their number. */
function isThreeOrFive(text: string, start: number): boolean {
  return (
    /^[3３]、[5５](?:[天个人名位家户次年里斤亩]|公里|小时|分钟)/u.test(text.slice(start, start + 5)) &&
    !/[分各]|依次|先后|和$/u.test(text.slice(Math.max(0, start - 8), start))
  );
}

/** What is guessed at. 月, 日, 号, 楼, 版 and the like are counted off: 5、6月 is two months, 3、4号楼 two houses. */
const guessed =
  /^(?:个(?!人)|[十百千万亿]|名|位|人(?![民员大社口])|家|户|次|天|年(?![级段期度版制后])|岁|周(?![岁一二三四五六日期])|小时|分钟|秒|公里|里|米|斤|公斤|吨|亩|辆|棵|株|头|只|倍|块钱|元(?![面纸硬券]))/u;

/** 20几人 from the digits before 几; 数10家 and 几100人 from those behind it. `at` is where the word stands. */
function withWord(text: string, at: number): Guess | null {
  return isDigitAt(text, at + 1) ? beforeDigits(text, at) : behindDigits(text, at);
}

/** 人数10人 and 第几10 are no guesses, so 数 needs a word before it that it cannot belong to. */
function beforeDigits(text: string, at: number): Guess | null {
  const digits = /^10{1,3}(?!\d)/u.exec(toHalfWidth(text.slice(at + 1, at + 6)))?.[0];
  if (digits === undefined) return null;
  const before = text.charAt(at - 1);
  const isFree =
    text.charAt(at) === '几'
      ? !/[第周期点]/u.test(before)
      : at === 0 || /[，。、；：！？“（有了着过达的]/u.test(before);
  const end = at + 1 + digits.length;
  if (!isFree || !measured.test(text.slice(end, end + 1))) return null;
  return {
    span: { start: at, end },
    chinese: text.charAt(at) + chineseNumeral(Number(digits)).replace(/^一/u, ''),
  };
}

/** 2030几乎 and 50几内亚 are words of their own: a measure word stands behind 几. */
function behindDigits(text: string, at: number): Guess | null {
  const digits = /(?<![\d.,A-Za-z\-—－])[1-9]\d?0$/u.exec(
    toHalfWidth(text.slice(Math.max(0, at - 4), at)),
  )?.[0];
  if (digits === undefined || !measured.test(text.slice(at + 1, at + 2))) return null;
  return { span: { start: at - digits.length, end: at + 1 }, chinese: `${chineseNumeral(Number(digits))}几` };
}

const measured =
  /[个名位人家户项件条座所处辆台套间只头棵亩米吨斤克元块岁年天次场届篇本部张种类公万亿层里小分]/u;
