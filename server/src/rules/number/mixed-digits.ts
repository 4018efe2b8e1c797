import type { Words } from '../../lexis/words/words';
import type { Span } from '../../text/span';
import { defineRule, type FaultFix } from '../rule';
import { isDigitAt } from './amount-end';
import { inWidthOf, toHalfWidth } from './arabic-digits';
import { chineseNumeral } from './chinese-numeral';
import { copyRegions } from '../copy-regions';
import { measureWordEnd } from './measure-word-end';
import { numeralValue } from './numeral-value';
import { writeInstead } from '../write-instead';

export const mixedDigits = defineRule({
  code: 'mixed-digits',
  group: 'number',
  title: { zh: '汉字与阿拉伯数字混成一数', en: 'One number written in two scripts' },
  level: 'error',
  fix: 'suggestion',
  errorCount: { weight: 1 },
  source: {
    standard: { zh: 'GB/T 15835—2011 出版物上数字用法', en: 'GB/T 15835—2011, numerals in publications' },
    verified: false,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: seams() },
  needs: ['words'],
  check: ({ running: { text } }, { words, hits, report }) => {
    for (const { start: seam } of hits) {
      const span = numberAt(text, seam);
      if (span === null || isTwoThings(text, span.start, span.end, words)) continue;
      const written = text.slice(span.start, span.end);
      const [fix, ...alternatives] = readings(text, written).map((right) => writeInstead(span, right)) as [
        FaultFix,
        ...FaultFix[],
      ];
      report({
        span,
        message: {
          zh: {
            what: `“${written}”一半是汉字、一半是阿拉伯数字`,
            why: '一个数只用一种数字写',
            todo: fix.title.zh,
          },
          en: {
            what: `“${written}” is one number in two scripts`,
            why: 'a number keeps to one kind of numerals',
            todo: fix.title.en,
          },
        },
        fix,
        alternatives,
      });
    }
  },
});

/** 三4, 3四, 十3, 2十: a numeral of each script side by side, which hardly any text has. */
function seams(): string[] {
  const chinese = Array.from('一二三四五六七八九十');
  const arabic = Array.from('0123456789０１２３４５６７８９');
  return chinese.flatMap((one) =>
    arabic.flatMap((other) => (one === '一' ? [one + other] : [one + other, other + one])),
  );
}

/**
 * Span of the number that has its seam at `seam`: 三4个, 二十3人, 2十人, 3四天. Null where a measure word does not
 * follow, or where more numerals stand beside it: years and dates are left to their own rules.
 */
function numberAt(text: string, seam: number): Span | null {
  const isArabicFirst = isDigitAt(text, seam);
  let start = seam;
  let end = seam + 2;
  if (text.charAt(seam) === '十') {
    if (seam > 0 && '二三四五六七八九'.includes(text.charAt(seam - 1))) start--;
    if (toHalfWidth(text.charAt(seam + 1)) === '0') return null;
  }
  if (text.charAt(seam + 1) === '十' && end < text.length && ones.includes(text.charAt(end))) end++;
  if (isArabicFirst && toHalfWidth(text.charAt(seam)) < (text.charAt(seam + 1) === '十' ? '2' : '1'))
    return null;
  const before = text.slice(Math.max(0, start - 2), start);
  if (/[一二三四五六七八九十百千万亿〇零两\d０-９.．]$/u.test(before)) return null;
  if (isArabicFirst && /(?:[A-Za-z:：\-—－～~/]|[\d０-９]、)$/u.test(before)) return null;
  if (/^[\d０-９.．:：一二三四五六七八九十百千]/u.test(text.charAt(end))) return null;
  const isTens = text.charAt(seam + 1) === '十';
  return isArabicFirst && !isTens
    ? /^(?:[个名位人岁天]|公里|小时|分钟)/u.test(text.slice(end, end + 2))
      ? { start, end }
      : null
    : isMeasured(text, end)
      ? { start, end }
      : null;
}

const ones = '一二三四五六七八九';

/** True where a measure word stands behind the number: 三4个, 三4万元. */
function isMeasured(text: string, at: number): boolean {
  const from = at < text.length && '多余万亿'.includes(text.charAt(at)) ? at + 1 : at;
  return measureWordEnd(text, from) > from;
}

/**
 * The first numeral belongs to the word before it and the second starts a number of its own: 周三4时, 之一3年,
 * 位列第三3次, 张三5岁.
 */
function isTwoThings(text: string, start: number, end: number, words: Words): boolean {
  const before = text.charAt(start - 1);
  const after = text.slice(end, end + 3);
  if (before === '第') {
    const outOfList = /[位名排居获得列夺并跃升到为全前]$/u.test(
      text.slice(Math.max(0, start - 2), start - 1),
    );
    return outOfList || !/^[次届批期轮]/u.test(after);
  }
  if (
    /[第前图表附件卷之栏版式例款条章节集季篇部期届]/u.test(before) &&
    /^[\d０-９]/u.test(text.charAt(start))
  )
    return true;
  if (/^[\d０-９]/u.test(text.charAt(start)))
    return /^十[大佳强字堰里]/u.test(text.slice(start + 1, end + 1));
  if (/[周期拜初高大中小老之唯统同单专划不正月第阿丁双]/u.test(before)) return true;
  // A class at school (三3班) and a holiday (五1) are no counts.
  if (/^[时点日月]/u.test(after) || /^年(?:级|代|计划|规划)/u.test(after)) return true;
  // 陈一3岁, 张三5人: the end of a name.
  if (end - start === 2 && text.charAt(start) !== '十' && /^[人岁]/u.test(after) && !mayCount(before))
    return true;
  for (let length = 2; length <= 4 && start + 1 >= length; length++) {
    if (words.count(text, start + 1 - length, start + 1) > 0) return true;
  }
  return false;
}

/** True where a count may start behind `character`; empty at the start of the text. */
function mayCount(character: string): boolean {
  return '，。、；：（“”了有的达约仅共为近满过至到是和与及来'.includes(character);
}

/** What may be meant, likelier first: the script of the other numbers around, and for 三4 also 三四. */
function readings(text: string, written: string): string[] {
  const plain = toHalfWidth(written);
  const chinese = plain.replace(/\d/gu, (one) => (one === '0' ? '〇' : chineseNumeral(Number(one))));
  const value = numeralValue(chinese);
  const arabic = inWidthOf(written, String(value));
  const [first, second] = [numeralValue(chinese.charAt(0)), numeralValue(chinese.charAt(1))];
  const isGuess = !chinese.includes('十') && second === first + 1;
  const inWords = isGuess ? chinese : chineseNumeral(value);
  return isArabicAround(text, written) ? [arabic, inWords] : [inWords, arabic];
}

/** True where the paragraph has other numbers in Arabic digits. */
function isArabicAround(text: string, written: string): boolean {
  return /[\d０-９]/u.test(text.replace(written, ''));
}
