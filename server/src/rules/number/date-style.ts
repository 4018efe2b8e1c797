import { defineRule } from '../rule';
import { copyRegions } from '../copy-regions';
import { isInsideQuotes } from '../../lexis/quotes/is-inside-quotes';
import { numeralValue } from './numeral-value';
import { writeInstead } from '../write-instead';

export const dateStyle = defineRule({
  code: 'date-style',
  group: 'number',
  title: { zh: '日期数字混写', en: 'Date in two scripts' },
  level: 'warning',
  fix: 'safe',
  errorCount: { weight: 0.1, cap: 'numerals' },
  source: {
    standard: {
      zh: 'GB/T 15835—1995 出版物上数字用法的规定',
      en: 'GB/T 15835—1995, numerals in publications',
    },
    clause: '5.1',
    verified: true,
  },
  unit: 'paragraph',
  regions: copyRegions,
  triggers: { literals: numeralDates() },
  check: ({ running: { text } }, { report }) => {
    for (const match of text.matchAll(dates)) {
      const parts = match.groups as unknown as Parts;
      const start = match.index;
      const end = start + match[0].length;
      if (isLunar(text, start, end) || isOtherEra(text, start)) continue;
      const scripts = scriptsOf(parts);
      const isMixed = scripts.arabic && scripts.chinese;
      if (isMixed ? !isSureMixture(parts, text, end) : !isStranger(text, scripts.chinese, parts, start, end))
        continue;
      const right = inArabic(parts);
      report({
        span: { start, end },
        message: isMixed
          ? {
              zh: {
                what: `“${match[0]}”一半用汉字、一半用阿拉伯数字`,
                why: '一个日期的年月日要用同一种数字，报纸通用阿拉伯数字',
                todo: `改为“${right}”`,
              },
              en: {
                what: `“${match[0]}” mixes two kinds of numerals`,
                why: 'year, month and day take the same ones, in newspapers Arabic digits',
                todo: `Write “${right}”`,
              },
            }
          : {
              zh: {
                what: `“${match[0]}”与同段其他日期写法不一`,
                why: '同一段里公历日期要用同一种数字，报纸通用阿拉伯数字',
                todo: `改为“${right}”，引用原文的除外`,
              },
              en: {
                what: `“${match[0]}” is written unlike the other dates of the paragraph`,
                why: 'dates of one text take the same numerals, in newspapers Arabic digits',
                todo: `Write “${right}” unless it is quoted as it stands`,
              },
            },
        fix: {
          ...writeInstead({ start, end }, right),
          ...(isMixed && !isInChineseRange(text, start, end) ? {} : { kind: 'suggestion' as const }),
        },
      });
    }
  },
});

/** A Chinese numeral on either side of 月, or before 年 and a month: dates in digits alone are all right, and most are. */
function numeralDates(): string[] {
  const numerals = Array.from('一二三四五六七八九十');
  const years = Array.from('一二三四五六七八九〇零○', (one) => `${one}年`);
  return [
    ...numerals.flatMap((one) => [`${one}月`, `月${one}`]),
    ...years.flatMap((year) => Array.from('0123456789', (digit) => year + digit)),
  ];
}

interface Parts {
  readonly year?: string;
  readonly month: string;
  readonly day?: string;
}

/** Year, month and day as far as they are there; each in either script. */
const numeral = '一二三四五六七八九';
const dates = new RegExp(
  `(?<![\\d.．·${numeral}十〇零第每])` +
    `(?:(?<year>[12]\\d{3}|[一二][${numeral}〇零○]{3})年)?` +
    `(?<month>1[0-2]|0?[1-9]|十[一二]?|[${numeral}])月` +
    `(?:(?<day>[12]\\d|3[01]|0?[1-9]|[二三]?十[${numeral}]?|[${numeral}])日(?![内游均元]|之内|以内))?`,
  'gu',
);

interface Scripts {
  readonly arabic: boolean;
  readonly chinese: boolean;
}

function scriptsOf({ year, month, day }: Parts): Scripts {
  const numbers = [year, month, day].filter((part) => part !== undefined);
  const arabic = numbers.filter((part) => isArabic(part)).length;
  return { arabic: arabic > 0, chinese: arabic < numbers.length };
}

/**
 * A month and day in two scripts are always a slip. A year and a month alone must end there: 1917年十月革命 is a
 * name, 2031年八月十五 a day of the lunar year.
 */
function isSureMixture({ day }: Parts, text: string, end: number): boolean {
  return day !== undefined || monthEnds.test(text.slice(end, end + 2));
}

const monthEnds = /^(?:$|[，。、；：）》”至到—]|[份底末]|[上中下]旬)/u;

/** 农历 and its like before the date, or in brackets behind it. */
function isLunar(text: string, start: number, end: number): boolean {
  return (
    /(?:[农阴旧夏古]历|闰)[^，。；]{0,6}$/u.test(text.slice(Math.max(0, start - 10), start)) ||
    /^[（(][农阴旧夏古]历/u.test(text.slice(end, end + 3))
  );
}

/** 光绪三十年9月十二日: the year before is of another calendar, and so may be the month. */
function isOtherEra(text: string, start: number): boolean {
  return (
    text[start - 1] === '年' && !/[今去明前同当次翌]$/u.test(text.slice(Math.max(0, start - 2), start - 1))
  );
}

/**
 * A whole date in Chinese numerals is right by itself (documents, signatures); beside dates in Arabic digits
 * and in the reporter's own words it is not.
 */
function isStranger(text: string, chinese: boolean, parts: Parts, start: number, end: number): boolean {
  if (!chinese || parts.year === undefined || parts.day === undefined) return false;
  if (end === text.length || isInsideQuotes(text, start)) return false;
  const near = text.slice(Math.max(0, start - beside), end + beside);
  return /(?<!\d)\d{1,2}月\d{1,2}日/u.test(near);
}

/** 2031年一月十日到十二日: the other end of the range has to be mended by hand as well. */
function isInChineseRange(text: string, start: number, end: number): boolean {
  return (
    /^[至到、—－～-]{1,2}[一二三四五六七八九十]/u.test(text.slice(end, end + 3)) ||
    /[一二三四五六七八九十][年月日][至到、—－～-]{1,2}$/u.test(text.slice(Math.max(0, start - 4), start))
  );
}

/** Code units on either side in which another date counts as beside. */
const beside = 200;

function inArabic({ year, month, day }: Parts): string {
  return (
    (year === undefined ? '' : `${arabic(year)}年`) +
    `${arabic(month)}月` +
    (day === undefined ? '' : `${arabic(day)}日`)
  );
}

function arabic(number: string): string {
  return isArabic(number) ? number : String(numeralValue(number));
}

function isArabic(number: string): boolean {
  return number.charCodeAt(0) < 0x80;
}
