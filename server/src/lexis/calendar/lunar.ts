import { calendarTable } from './calendar-table';
import { civilDay } from './civil-day';
import { stemBranch } from './stem-branch';

/** A day of the Chinese lunar calendar. */
export interface LunarDay {
  /** The civil year in which the lunar year began: 2020 also for the days of early 2021 before its 春节. */
  readonly year: number;
  /** 1–12; a leap month has the number of the month before it. */
  readonly month: number;
  readonly isLeap: boolean;
  /** 1–30. */
  readonly day: number;
}

/** The lunar day of a day number; null beyond the data, which runs from 1600 to 2200. */
export function lunarDay(day: number): LunarDay | null {
  const { firstYear, bits, starts } = lunarYears();
  let index = civilDay(day).year - firstYear;
  if (index > 0 && index < starts.length && day < starts[index]!) index--;
  const year = bits[index];
  if (year === undefined || day < starts[index]!) return null;
  let rest = day - starts[index]!;
  let place = 0;
  while (rest >= lengthAt(year, place)) rest -= lengthAt(year, place++);
  return { year: firstYear + index, ...monthAt(year, place), day: rest + 1 };
}

/** The day number of a lunar day; null beyond the data and for days that do not exist. */
export function dayOfLunar({ year, month, isLeap, day }: LunarDay): number | null {
  const length = lunarMonthLength(year, month, isLeap);
  if (length === null || !Number.isInteger(day) || day < 1 || day > length) return null;
  const { firstYear, bits, starts } = lunarYears();
  const index = year - firstYear;
  let number = starts[index]! + day - 1;
  for (let place = placeOf(bits[index]!, month, isLeap) - 1; place >= 0; place--)
    number += lengthAt(bits[index]!, place);
  return number;
}

/** 29 or 30 days; null beyond the data and for months that the year does not have. */
export function lunarMonthLength(year: number, month: number, isLeap: boolean): number | null {
  const leap = leapMonth(year);
  if (leap === null || !Number.isInteger(month) || month < 1 || month > 12) return null;
  if (isLeap && leap !== month) return null;
  const bits = bitsOf(year)!;
  return lengthAt(bits, placeOf(bits, month, isLeap));
}

/** The month that the leap month of a year follows, 0 where it has none; null beyond the data. */
export function leapMonth(year: number): number | null {
  const bits = bitsOf(year);
  return bits === null ? null : bits >> leapShift;
}

/** `农历庚子年五月廿二`. */
export function describeLunarDay({ year, month, isLeap, day }: LunarDay): string {
  return `农历${stemBranch(year)}年${isLeap ? '闰' : ''}${monthNames[month - 1]!}${dayName(day)}`;
}

const leapShift = 13;
const digitsPerYear = 5;
const monthNames = [
  '正月',
  '二月',
  '三月',
  '四月',
  '五月',
  '六月',
  '七月',
  '八月',
  '九月',
  '十月',
  '十一月',
  '腊月',
] as const;
const tens = ['初', '十', '廿'] as const;
const ones = '一二三四五六七八九';

function dayName(day: number): string {
  if (day === 10) return '初十';
  if (day === 20) return '二十';
  if (day === 30) return '三十';
  return tens[Math.floor(day / 10)]! + ones.charAt((day % 10) - 1);
}

interface LunarYears {
  readonly firstYear: number;
  /** Of each year, as `CalendarTable` packs them. */
  readonly bits: readonly number[];
  /** Day numbers of the first days, and of the one behind the last year. */
  readonly starts: readonly number[];
}

let unpacked: LunarYears | null = null;

/** Unpacked when the first page asks for a lunar day: most never do. */
function lunarYears(): LunarYears {
  if (unpacked !== null) return unpacked;
  const { firstYear, firstDay, years } = calendarTable.lunar;
  const digits = years.join('');
  const bits: number[] = [];
  const starts: number[] = [];
  let start = firstDay;
  for (let at = 0; at < digits.length; at += digitsPerYear) {
    const year = parseInt(digits.slice(at, at + digitsPerYear), 16);
    bits.push(year);
    starts.push(start);
    const months = year >> leapShift === 0 ? 12 : 13;
    for (let place = 0; place < months; place++) start += lengthAt(year, place);
  }
  starts.push(start);
  unpacked = { firstYear, bits, starts };
  return unpacked;
}

function bitsOf(year: number): number | null {
  const { firstYear, bits } = lunarYears();
  return bits[year - firstYear] ?? null;
}

/** Length of the month at a place of its year, counted from 0 with the leap month in its place. */
function lengthAt(bits: number, place: number): number {
  return 29 + ((bits >> place) & 1);
}

function placeOf(bits: number, month: number, isLeap: boolean): number {
  const leap = bits >> leapShift;
  return month - 1 + (isLeap || (leap !== 0 && month > leap) ? 1 : 0);
}

function monthAt(bits: number, place: number): { readonly month: number; readonly isLeap: boolean } {
  const leap = bits >> leapShift;
  if (leap === 0 || place < leap) return { month: place + 1, isLeap: false };
  return { month: place, isLeap: place === leap };
}
