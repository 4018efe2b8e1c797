import { SolarTerm } from 'tyme4ts';
import { inLines } from './in-lines';

/** Until 1645 terms were counted in equal steps of time, and what the library gives for that year is in dispute. */
const firstYear = 1646;
const lastYear = 2200;
const termCount = 24;

export interface PackedSolarTerms {
  readonly firstYear: number;
  /** The earliest day of its month that each term falls on, two digits a term. */
  readonly earliest: string;
  /** Twelve hexadecimal digits a year, as `CalendarTable` says. */
  readonly years: readonly string[];
}

export function packSolarTerms(): PackedSolarTerms {
  const days: number[][] = [];
  for (let year = firstYear; year <= lastYear; year++) days.push(daysOf(year));
  const earliest = Array.from({ length: termCount }, (_, term) =>
    Math.min(...days.map((year) => year[term]!)),
  );
  const years = days.map((year) => packYear(year.map((day, term) => day - earliest[term]!)));
  return {
    firstYear,
    earliest: earliest.map((day) => String(day).padStart(2, '0')).join(''),
    years: inLines(years, 8),
  };
}

/** Days of the month of the terms of a civil year; the first two fall in January, and so on. */
function daysOf(year: number): number[] {
  return Array.from({ length: termCount }, (_, term) => {
    const day = SolarTerm.fromIndex(year, term + 1).getSolarDay();
    if (day.getYear() !== year || day.getMonth() !== (term >> 1) + 1)
      throw new Error(`term ${term} of ${year} is not in its month`);
    return day.getDay();
  });
}

/** Two terms a digit, two bits each, the earlier one above. */
function packYear(later: readonly number[]): string {
  if (later.some((days) => days > 3)) throw new Error('a term varies by more than three days');
  let packed = '';
  for (let term = 0; term < termCount; term += 2)
    packed += ((later[term]! << 2) | later[term + 1]!).toString(16);
  return packed;
}
