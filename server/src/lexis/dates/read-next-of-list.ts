import { calendarDate, inheritDate, partOf } from './calendar-date';
import type { CalendarDate, Point, WeekWords } from './date-expression';
import { isOneOf } from './is-one-of';
import { readDayAlone } from './read-day';
import { skipSpace } from './read-number';
import { readNumberInList } from './read-number-in-list';
import { finishDate } from './read-point';
import { readNextWeekday } from './read-set-unit';
import { endOfWeekName } from './week-words';

export interface NextOfList {
  readonly start: number;
  readonly point: Point;
  readonly end: number;
}

/** 3月8日、9日 and 下周一、周三: the next day of a list, in the same month or week. A whole date stands for itself. */
export function readNextOfList(text: string, { date }: Point, end: number): NextOfList | null {
  if (date?.kind !== 'calendar' && date?.kind !== 'week') return null;
  const mark = skipSpace(text, end);
  const isMarked = isOneOf('、和与及或', text, mark);
  // 周二周三 needs no mark.
  if (!isMarked && (date.kind !== 'week' || endOfWeekName(text, mark) === -1)) return null;
  const start = isMarked ? skipSpace(text, mark + 1) : mark;
  const next = date.kind === 'week' ? nextOfWeek(text, start, date) : nextOfMonth(text, start, date);
  if (next === null) return null;
  const { point, end: nextEnd } = finishDate(text, next.date, next.end);
  return { start, point, end: nextEnd };
}

function nextOfMonth(
  text: string,
  at: number,
  date: CalendarDate,
): { date: CalendarDate; end: number } | null {
  if (date.month === null) return null;
  if (date.day === null) return nextMonth(text, at, date);
  const alone = readDayAlone(text, at, true);
  const listed = alone === null ? readNumberInList(text, at, '日号', 31) : null;
  const day = alone?.day ?? listed?.value;
  if (day === undefined) return null;
  return { date: inheritDate(date, calendarDate(null, null, day)), end: alone?.end ?? listed!.end };
}

/** 去年4月、5月, 今年1、2、3月: of the same year. */
function nextMonth(text: string, at: number, date: CalendarDate): { date: CalendarDate; end: number } | null {
  if (date.monthPart !== null || date.month?.kind !== 'number') return null;
  const month = readNumberInList(text, at, '月', 12);
  if (month === null || month.value <= date.month.value) return null;
  // A day or a part of the month makes a date of its own.
  if (
    text.charAt(month.end - 1) === '月' &&
    !isOneOf('，。、；）和与及', text, month.end) &&
    month.end < text.length
  )
    return null;
  return { date: calendarDate(date.year, partOf(month.value), null, null, true), end: month.end };
}

function nextOfWeek(text: string, at: number, date: WeekWords): { date: WeekWords; end: number } | null {
  if (typeof date.day !== 'number') return null;
  const next = readNextWeekday(text, at);
  return next === null ? null : { date: { ...date, day: next.day }, end: next.end };
}
