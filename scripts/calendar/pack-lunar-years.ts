import { LunarYear, LunarDay } from 'tyme4ts';
import { dayNumber } from '../../server/src/lexis/calendar/civil-day';
import { inLines } from './in-lines';

/** The library follows the calendars that were printed at the time from here on without a gap. */
const firstYear = 1600;
const lastYear = 2200;

export interface PackedLunarYears {
  readonly firstYear: number;
  /** Day number of the first day of the first year. */
  readonly firstDay: number;
  /** Five hexadecimal digits a year, as `CalendarTable` says. */
  readonly years: readonly string[];
}

export function packLunarYears(): PackedLunarYears {
  const first = LunarDay.fromYmd(firstYear, 1, 1).getSolarDay();
  const years: string[] = [];
  for (let year = firstYear; year <= lastYear; year++) years.push(packYear(year));
  return {
    firstYear,
    firstDay: dayNumber(first.getYear(), first.getMonth(), first.getDay()),
    years: inLines(years, 20),
  };
}

function packYear(number: number): string {
  const year = LunarYear.fromYear(number);
  let bits = year.getLeapMonth() << 13;
  for (const [index, month] of year.getMonths().entries()) if (month.getDayCount() === 30) bits |= 1 << index;
  return bits.toString(16).padStart(5, '0');
}
