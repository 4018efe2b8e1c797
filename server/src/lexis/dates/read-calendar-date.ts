import { calendarDate } from './calendar-date';
import type { CalendarDate, MonthPart, Part } from './date-expression';
import { isOneOf } from './is-one-of';
import { endsMiddle } from './is-set-as-time';
import { countsBefore, readDays } from './read-day';
import { type MonthRead, monthWords, readMonth } from './read-month';
import { readNumericDate } from './read-numeric-date';
import { isLatin } from '../../text/characters';
import { digitValue, skipSpace } from './read-number';
import { readYear, type YearRead, yearWords } from './read-year';
import { wordList } from '../word-list';

/** A calendar date at some place of a text, and the second number where one unit stands for two (7月12至15日, 1至6月). */
export interface CalendarDateRead {
  readonly date: CalendarDate;
  readonly through: CalendarDate | null;
  /** True for a list of two (7月12、13日), false for a period. Only with `through`. */
  readonly isList: boolean;
  /** Where the first of two ends; the end of the date otherwise. */
  readonly firstEnd: number;
  /** Where the second of two starts. */
  readonly secondStart: number;
  readonly end: number;
}

/**
 * The calendar date that starts at `at`: 2031年5月18日, 5月18日, 二〇三一年五月十八日, 2031-05-18, 今年5月,
 * 本月18日, 2031年. No day alone.
 */
export function readCalendarDate(text: string, at: number): CalendarDateRead | null {
  const numeric = readNumericDate(text, at);
  return numeric === null ? readWrittenDate(text, at) : single(numeric.date, numeric.end);
}

/** True where a number may start: 1.2 and 3-2 are one thing, and so is A12. */
export function isFreeStart(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (digitValue(before) < 10 || isLatin(before)) return false;
  if (!isOneOf(joiners, text, at - 1) || digitValue(text.charCodeAt(at - 2)) > 9) return true;
  // 9:00-11:30，14:00-17:30: behind a comma a clock is one of its own.
  return text.charAt(at - 1) === '，' && /^\d{1,2}[:：]\d\d/u.test(text.slice(at, at + 5));
}

const joiners = '.．·‧,，:：/／';

/** The words that a date may start with. */
export const calendarWords: readonly string[] = [...yearWords, ...monthWords];

function readWrittenDate(text: string, at: number): CalendarDateRead | null {
  const year = readYear(text, at);
  if (year === null) return readMonths(text, at, at, null);
  const read = readMonths(text, at, skipSpace(text, year.end), year.part) ?? readBehindComma(text, at, year);
  if (read !== null) return read;
  return year.standsAlone ? single(calendarDate(year.part, null, null), year.end) : null;
}

/** The month, and the day, that stand behind a year; the year alone where none do. */
export function readBehindYear(text: string, at: number, year: Part): CalendarDateRead {
  return readMonths(text, at, skipSpace(text, at), year) ?? single(calendarDate(year, null, null), at);
}

/** 2031年，5月18日 has a comma too many, and is one day all the same. */
function readBehindComma(text: string, at: number, { part, end }: YearRead): CalendarDateRead | null {
  if (!isOneOf(',，', text, end)) return null;
  const read = readMonths(text, at, skipSpace(text, end + 1), part);
  return read?.through === null && read.date.day !== null ? read : null;
}

/** A month with what stands behind it; `at` is where the whole date starts. */
function readMonths(
  text: string,
  at: number,
  monthAt: number,
  yearPart: Part | null,
): CalendarDateRead | null {
  const months = readMonth(text, monthAt, yearPart !== null);
  if (months === null) return null;
  const { part, through, isList, end } = months;
  if (through !== null) {
    // 1至6月 is a period of whole months, 5、6月 are two of them.
    const dates = [
      calendarDate(yearPart, part, null),
      calendarDate(yearPart, through, null, null, true),
    ] as const;
    return {
      date: dates[0],
      through: dates[1],
      isList,
      firstEnd: months.firstEnd,
      secondStart: months.secondStart,
      end,
    };
  }
  const days = readDays(text, skipSpace(text, end), months.isNumeral);
  if (days !== null) {
    const first = calendarDate(yearPart, part, days.first);
    if (days.second === null) return single(first, days.end);
    const second = calendarDate(yearPart, part, days.second, null, true);
    return { date: first, through: second, ...days };
  }
  return readMonthAlone(text, at, yearPart, months);
}

/** A month without a day, with what stands behind it: 5月份, 7月上旬, 8月底. */
function readMonthAlone(
  text: string,
  at: number,
  year: Part | null,
  month: MonthRead,
): CalendarDateRead | null {
  const value = month.part.kind === 'number' ? month.part.value : 1;
  if (!month.standsAlone || value > 12) return null;
  const end = text.charAt(month.end) === '份' ? month.end + 1 : month.end;
  const part = monthParts.at(text, end) ?? middleAt(text, end);
  if (part !== null) return single(calendarDate(year, month.part, null, part.meaning), part.end);
  if (isOneOf(notAMonth, text, end)) return null;
  if (year === null && isOneOf(notBeforeMonth, text, at - 1)) return null;
  return single(calendarDate(year, month.part, null), end);
}

/** 中 of 7月中完工; 7月中考 has none. */
function middleAt(text: string, at: number): ReturnType<typeof monthParts.at> {
  return text.charAt(at) === '中' && endsMiddle(text, at + 1) ? { meaning: 'middle', end: at + 1 } : null;
}

/** 康熙二十年9月 has a year that is not read here. */
const notBeforeMonth = `${countsBefore}年`;
const notAMonth = '号龄大嫂供薪租票刊球均产息销饼亮光台季子牙';

const monthParts = wordList<MonthPart>([
  { word: '初', meaning: 'beginning', notBefore: '一 二 三 四 五 六 七 八 九 十 步 级 次' },
  { word: '上旬', meaning: 'firstTen' },
  { word: '中旬', meaning: 'secondTen' },
  { word: '下旬', meaning: 'lastTen' },
  { word: '底', meaning: 'end' },
  { word: '末', meaning: 'end' },
  { word: '上半月', meaning: 'firstHalf' },
  { word: '下半月', meaning: 'secondHalf' },
]);

function single(date: CalendarDate, end: number): CalendarDateRead {
  return { date, through: null, isList: false, firstEnd: end, secondStart: end, end };
}
