import { calendarDate } from './calendar-date';
import type { DateWords, Meaning, Part, Point, TimeOfDay } from './date-expression';
import { dateWords } from './all-words';
import { dateOnly, type DateRead } from './date-read';
import { readFestivalBehindYear } from './festival-words';
import { isOneOf } from './is-one-of';
import { lengthOf } from './length';
import { isFreeStart, readCalendarDate, type CalendarDateRead } from './read-calendar-date';
import { readCentury } from './read-century';
import { readDayAlone, readDayPair } from './read-day';
import { readLunarBehindYear, readLunarFromNumber } from './read-lunar';
import { skipSpace } from './read-number';
import { readOrdinal } from './read-ordinal';
import { readTimeAlone, readTimeOfDay } from './read-time-of-day';
import { readYear, type YearRead } from './read-year';
import { readPartOfYear, readQuarter } from './part-of-year-words';
import { readFromLength } from './stretch-words';
import { endOfWeekName, weekdayAt } from './week-words';

/** One expression, or the first half of one: 12至15日 is read with both its numbers at once. */
export type PointRead =
  | { readonly kind: 'point'; readonly point: Point; readonly end: number }
  | { readonly kind: 'pair'; readonly read: CalendarDateRead; readonly end: number }
  | { readonly kind: 'meaning'; readonly meaning: Meaning; readonly end: number };

/** The expression that starts with one of the words at `at`. */
export function readAtWord(text: string, at: number): PointRead | null {
  return readWord(text, at) ?? readWithYear(text, at) ?? readCalendar(text, at) ?? readTime(text, at);
}

/** The same for a word that begins as a number does: 一早, 五一. */
export function readWord(text: string, at: number): PointRead | null {
  const read = dateWords.read(text, at, ({ meaning, end }) => meaning(text, at, end));
  return read === null ? null : finish(text, read);
}

/** The expression that starts with the number at `at`. */
export function readAtNumber(text: string, at: number): PointRead | null {
  if (!isFreeStart(text, at)) return null;
  const read = readLunarFromNumber(text, at) ?? (isOneOf('第', text, at - 1) ? null : readCentury(text, at));
  if (read !== null) return finish(text, read);
  const dated = readWithYear(text, at) ?? readCalendar(text, at);
  if (dated !== null) return dated;
  if (isOneOf('第', text, at - 1)) return null;
  const rest = readQuarter(text, at);
  if (rest !== null) return finish(text, rest);
  const day = readDayAlone(text, at, false);
  if (day !== null) return finishDate(text, calendarDate(null, null, day.day), day.end);
  const days = readDayPair(text, at);
  if (days !== null) {
    const date = calendarDate(null, null, days.first);
    const through = calendarDate(null, null, days.second, null, true);
    return { kind: 'pair', read: { ...days, date, through }, end: days.end };
  }
  const time = readTime(text, at);
  if (time !== null) return time;
  const length = readFromLength(text, at);
  return length === null ? null : finish(text, length);
}

/** A date with the weekday and the time that stand behind it. */
export function finishDate(text: string, date: DateWords, end: number): PointRead & { kind: 'point' } {
  if (!isDay(date)) return { kind: 'point', point: { date, time: null }, end };
  // 周一，周二 are two days.
  const dayEnd = date.kind === 'week' ? end : endOfWeekdayBehind(text, end);
  // 18日白天: the whole of the day but its night.
  const light = skipSpace(text, dayEnd);
  if (text.startsWith('白天', light)) return { kind: 'point', point: { date, time: null }, end: light + 2 };
  const time = timeBehind(text, dayEnd);
  return { kind: 'point', point: { date, time: time?.time ?? null }, end: time?.end ?? dayEnd };
}

/** True where a clock may stand behind a date. */
function isDay(date: DateWords): boolean {
  switch (date.kind) {
    case 'calendar':
    case 'lunar':
      return date.day !== null;
    case 'week':
      return typeof date.day === 'number';
    case 'festival':
      return !date.isHoliday;
    case 'ordinal':
      return typeof date.unit === 'object' || date.unit === 'day';
    case 'offset':
    case 'relativeDay':
      return true;
    case 'partOfYear':
    case 'quarter':
    case 'stretch':
    case 'years':
      return false;
  }
}

/** A clock behind a day, 的 between them allowed: 昨日的上午. */
function timeBehind(text: string, end: number): { readonly time: TimeOfDay; readonly end: number } | null {
  const at = skipSpace(text, end);
  const time = readTimeOfDay(text, at);
  if (time !== null) return time;
  if (text.charAt(at) !== '的') return null;
  const behind = readTimeAlone(text, at + 1);
  return behind;
}

function finish(text: string, read: DateRead): PointRead {
  if ('meaning' in read) return { kind: 'meaning', meaning: read.meaning, end: read.end };
  const { date, time, end } = read;
  if (date === null || time !== null) return { kind: 'point', point: { date, time }, end };
  return finishDate(text, date, end);
}

function readTime(text: string, at: number): PointRead | null {
  const time = readTimeAlone(text, at);
  if (time === null) return null;
  return { kind: 'point', point: { date: null, time: time.time }, end: time.end };
}

/** 今年上半年, 2019年感恩节, 2015年农历正月初一, 2021年的第一周. */
function readWithYear(text: string, at: number): PointRead | null {
  const year = readYear(text, at);
  if (year === null) return null;
  const read = behindYear(text, year);
  return read === null ? null : finish(text, read);
}

function behindYear(text: string, { part, end }: YearRead): DateRead | null {
  const at = skipSpace(text, end);
  // Most years are followed by a month.
  const first = text.charCodeAt(at);
  if (first >= 0x30 && first <= 0x39) return null;
  return (
    readThisDay(text, at, part) ??
    readPartOfYear(text, at, part) ??
    readFestivalBehindYear(text, at, part) ??
    readLunarBehindYear(text, at, part) ??
    readOrdinal(text, at, calendarDate(part, null, null))
  );
}

/** 去年今日 and 去年的今天 are one day. */
function readThisDay(text: string, at: number, year: Part): DateRead | null {
  if (year.kind !== 'shift' || year.from !== 'issue' || year.by >= 0) return null;
  const start = text.charAt(at) === '的' ? at + 1 : at;
  if (!text.startsWith('今天', start) && !text.startsWith('今日', start)) return null;
  const length = lengthOf(-year.by, 'year');
  return dateOnly({ kind: 'offset', length, direction: -1, isDay: true }, start + 2);
}

function readCalendar(text: string, at: number): PointRead | null {
  const read = readCalendarDate(text, at);
  if (read === null) return null;
  if (read.through !== null) return { kind: 'pair', read, end: read.end };
  if (read.date.day === null && read.date.month !== null && read.date.monthPart === null) {
    const ordinal = readOrdinal(text, read.end, read.date);
    if (ordinal !== null) return finish(text, ordinal);
  }
  return finishDate(text, read.date, read.end);
}

/** Behind （星期日）, 星期日 or ，周日 that stands behind a day; `end` where none of them does. */
function endOfWeekdayBehind(text: string, end: number): number {
  let at = skipSpace(text, end);
  const mark = text.charAt(at);
  const isBracket = mark === '（' || mark === '(';
  const isComma = mark === '，' || mark === ',';
  if (isBracket || isComma) at = skipSpace(text, at + 1);
  const name = endOfWeekName(text, at);
  if (name === -1 || weekdayAt(text, name) === -1) return end;
  const closed = skipSpace(text, name + 1);
  if (isBracket) return isOneOf(')）', text, closed) ? closed + 1 : end;
  // 5月18日，星期一的例会 begins a new thought behind the comma.
  return isComma && name + 1 < text.length && !isOneOf('，。,；、', text, name + 1) ? end : name + 1;
}
