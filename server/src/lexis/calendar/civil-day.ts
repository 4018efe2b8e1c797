/**
 * Days of the (proleptic) Gregorian calendar. A day number counts days from 1970-01-01, so that distances are
 * differences; no `Date` is involved, so no time zone and no special years before 100.
 */
export interface CivilDay {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

/** Day number of a date; a day past the end of the month counts on into the next. */
export function dayNumber(year: number, month: number, day: number): number {
  // Years are counted from March, so that the leap day is the last of its year.
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const yearDays =
    365 * marchYear + Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return yearDays + Math.floor((153 * marchMonth + 2) / 5) + day - 1 - daysFromMarch0To1970;
}

const daysFromMarch0To1970 = 719468;

export function civilDay(number: number): CivilDay {
  // Guess the year by its mean length and step to the right one: two steps at most.
  let year = Math.floor((number + 719528) / 365.2425);
  while (dayNumber(year + 1, 1, 1) <= number) year++;
  while (dayNumber(year, 1, 1) > number) year--;
  let month = 1;
  while (month < 12 && dayNumber(year, month + 1, 1) <= number) month++;
  return { year, month, day: number - dayNumber(year, month, 1) + 1 };
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** 0 is Sunday. */
export function weekday(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** `2031-05-18`. */
export function isoDay(number: number): string {
  const { year, month, day } = civilDay(number);
  return `${isoMonth(year, month)}-${pad(day, 2)}`;
}

/** `2031-05`. */
export function isoMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}`;
}

/** Day number of `2031-05-18`; null for anything else and for days that do not exist. */
export function parseIsoDay(text: string): number | null {
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return null;
  const year = digitsIn(text, 0, 4);
  const month = digitsIn(text, 5, 7);
  const day = digitsIn(text, 8, 10);
  return year >= 0 && isRealDay(year, month, day) ? dayNumber(year, month, day) : null;
}

const hyphen = 0x2d;

/** What a stretch of ASCII digits says; -1 where it has anything else. No pattern: every date of a page is asked about. */
function digitsIn(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
