import type { Basis } from './date-context';

export interface ResolvedDate {
  readonly type: 'date' | 'time' | 'datetime' | 'period' | 'duration' | 'set' | 'vague';
  /** TIMEX3 value; null where the words do not say enough, and for a day or time that does not exist. */
  readonly timex: string | null;
  /** ISO 8601; a period has both unless one of them is left open, `end` exclusive. */
  readonly start: string | null;
  readonly end: string | null;
  readonly basis: Basis;
  /** Day number where one day is meant, the last day of a period; what 当天 goes back to. */
  readonly day: number | null;
  /** Where year and month are told together: what a bare month-day of the same sentence goes back to. */
  readonly year: number | null;
  /** Some day of the year that is told, of a period's last one: what 同年 and 次年 go back to. */
  readonly inYear: number | null;
  /** True where `inYear` lies in the month that is told too: 当月 and 次月 go back to it. */
  readonly tellsMonth: boolean;
  /** How often a set comes in each of its stretches, as TIMEX3 has it: `2X` for 每周两次. */
  readonly freq: string | null;
  /** True for a day or time that does not exist: 6月31日, 25时. */
  readonly isImpossible: boolean;
}

// All are made here, in one shape: a page has a hundred, and copies of objects are slow.

export function resolved(
  type: ResolvedDate['type'],
  basis: Basis,
  timex: string | null,
  start: string | null = null,
  end: string | null = null,
  day: number | null = null,
  year: number | null = null,
  inYear: number | null = null,
  tellsMonth = false,
): ResolvedDate {
  return { type, timex, start, end, basis, day, year, inYear, tellsMonth, freq: null, isImpossible: false };
}

export function impossibleDate(type: ResolvedDate['type'], basis: Basis): ResolvedDate {
  return {
    type,
    timex: null,
    start: null,
    end: null,
    basis,
    day: null,
    year: null,
    inYear: null,
    tellsMonth: false,
    freq: null,
    isImpossible: true,
  };
}
