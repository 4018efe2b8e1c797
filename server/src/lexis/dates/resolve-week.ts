import { dayNumber, civilDay, isoDay, weekday } from '../calendar/civil-day';
import type { DateContext } from './date-context';
import type { Ordinal, Tense, WeekWords } from './date-expression';
import {
  basisOfPaper,
  nothing,
  resolveCalendarDate,
  type ResolvedDay,
  stretchOfDays,
} from './resolve-calendar-date';

/**
 * 本周, 下周三, 周末. Weeks begin on Monday. A weekday alone is that of the week of the paper, of the next where that
 * lies well behind it, and on the side of the paper that `tense` names.
 */
export function resolveWeek(
  { shift, day }: WeekWords,
  context: DateContext,
  tense: Tense | null,
): ResolvedDay {
  const paper = context.dateline ?? context.issue;
  if (paper === null) return nothing('day', 'none');
  const basis = basisOfPaper(context);
  const monday = mondayOf(paper) + 7 * (shift ?? 0);
  if (day === null) return stretchOfDays(monday, monday + 7, isoWeek(monday), 'span', basis);
  const first = monday + (day === 'weekend' ? 5 : (day + 6) % 7);
  const length = day === 'weekend' ? 2 : 1;
  const moved = shift === null ? first + 7 * weeksTo(first, length, paper, tense) : first;
  if (day === 'weekend') return stretchOfDays(moved, moved + 2, `${isoWeek(moved)}-WE`, 'span', basis);
  return stretchOfDays(moved, moved + 1, isoDay(moved), 'day', basis);
}

function weeksTo(first: number, length: number, paper: number, tense: Tense | null): number {
  if (tense === 'future') return first + length - 1 < paper ? 1 : 0;
  if (tense === 'past') return first > paper ? -1 : 0;
  return first < paper - 3 && length === 1 ? 1 : 0;
}

/** The nth day, week, month or weekday of a month or year. */
export function resolveOrdinal(
  { of, unit, first, count }: Ordinal,
  context: DateContext,
  tense: Tense | null,
): ResolvedDay {
  const whole = resolveCalendarDate(of, context, tense);
  if (whole.first === null || whole.until === null) return nothing('span', whole.basis);
  const found = placesOf(unit, whole.first, whole.until);
  const start = found[first > 0 ? first - 1 : found.length + first];
  const last = found[first > 0 ? first + count - 2 : found.length + first];
  if (start === undefined || last === undefined) return nothing('span', whole.basis);
  const until = endOf(unit, last);
  if (until - start === 1) return stretchOfDays(start, until, isoDay(start), 'day', whole.basis);
  const timex =
    count > 1
      ? `P${until - start}D`
      : unit === 'month'
        ? isoDay(start).slice(0, 7)
        : unit === 'weekend'
          ? `${isoWeek(start)}-WE`
          : isoWeek(start);
  return stretchOfDays(start, until, timex, 'span', whole.basis);
}

/** The first days of all such units that belong to a stretch of days; a week belongs where its Thursday lies. */
function placesOf(unit: Ordinal['unit'], first: number, until: number): number[] {
  const places: number[] = [];
  if (unit === 'month') {
    for (let day = first; day < until; day = nextMonth(day)) places.push(day);
  } else if (unit === 'day') {
    for (let day = first; day < until; day++) places.push(day);
  } else {
    const wanted = unit === 'week' ? 4 : unit === 'weekend' ? 6 : unit.weekday;
    const start = first + ((wanted - weekday(first) + 7) % 7);
    for (let day = start; day < until; day += 7) places.push(unit === 'week' ? day - 3 : day);
  }
  return places;
}

function endOf(unit: Ordinal['unit'], day: number): number {
  if (unit === 'month') return nextMonth(day);
  return day + (unit === 'week' ? 7 : unit === 'weekend' ? 2 : 1);
}

function nextMonth(day: number): number {
  const { year, month } = civilDay(day);
  return month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
}

function mondayOf(day: number): number {
  return day - ((weekday(day) + 6) % 7);
}

/** `2031-W20`: the week belongs to the year in which its Thursday lies. */
function isoWeek(day: number): string {
  const thursday = mondayOf(day) + 3;
  const { year } = civilDay(thursday);
  const week = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
