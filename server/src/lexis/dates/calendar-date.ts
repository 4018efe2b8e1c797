import type { CalendarDate, MonthPart, Part } from './date-expression';

// All calendar dates are made here, in one shape, since a page has hundreds of them.

export function calendarDate(
  year: Part | null,
  month: Part | null,
  day: number | null,
  monthPart: MonthPart | null = null,
  inherited = false,
): CalendarDate {
  return { kind: 'calendar', year, month, day, monthPart, inherited };
}

/** A date with the year and month that it shares with the date before it. */
export function inheritDate(from: CalendarDate, { year, month, day, monthPart }: CalendarDate): CalendarDate {
  return calendarDate(year ?? from.year, month ?? from.month, day, monthPart, true);
}

/** `2031` as a year, `5` as a month. */
export function partOf(value: number): Part {
  return { kind: 'number', value };
}
