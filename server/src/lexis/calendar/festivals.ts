import { civilDay, dayNumber, daysInMonth, weekday } from './civil-day';
import { easterDay } from './easter-day';
import { festivalList } from './festival-list';
import { dayOfLunar } from './lunar';
import { dayOfSolarTerm } from './solar-terms';

/** A day that has a name: a festival, an anniversary, a day set for some cause. */
export interface Festival {
  readonly name: Readonly<Record<'zh' | 'en', string>>;
  /** What it is called in copy, the name included, wherever that can mean nothing else. */
  readonly aliases: readonly string[];
  /** What it is called, too, but is also an ordinary word, a street or a dish (十一, 元宵): a neighbour must tell. */
  readonly shortAliases: readonly string[];
  readonly rule: FestivalRule;
  /** The first civil year that has it; null for what is older than newspapers. */
  readonly since: number | null;
}

export type FestivalRule =
  | { readonly kind: 'civil'; readonly month: number; readonly day: number }
  /** The nth such day of the week in a month; `nth` -1 is the last. 0 is Sunday. */
  | { readonly kind: 'weekday'; readonly month: number; readonly weekday: number; readonly nth: number }
  /** A day of a month that is no leap month, and days from there: 除夕 is the day before 正月初一. */
  | { readonly kind: 'lunar'; readonly month: number; readonly day: number; readonly offset: number }
  | { readonly kind: 'term'; readonly term: string; readonly offset: number }
  | { readonly kind: 'easter'; readonly offset: number };

/** What most readers know stands before what few do. */
export const festivals: readonly Festival[] = festivalList;

/**
 * Day number of a festival in a civil year; null where the year has none, and beyond the data. 腊八节 is the only one
 * that a year may have twice or not at all: this gives the earlier one.
 */
export function festivalDay(festival: Festival, year: number): number | null {
  return festivalDays(festival, year)[0] ?? null;
}

/** What is celebrated on a day; beyond the data only what needs none. */
export function festivalsOf(day: number): readonly Festival[] {
  const { year } = civilDay(day);
  return festivals.filter((festival) => festivalDays(festival, year).includes(day));
}

/** All days of a festival in a civil year, in order. */
function festivalDays({ rule, since }: Festival, year: number): readonly number[] {
  if (since !== null && year < since) return [];
  switch (rule.kind) {
    case 'civil':
      return [dayNumber(year, rule.month, rule.day)];
    case 'weekday':
      return [nthWeekday(year, rule)];
    case 'lunar':
      return lunarDays(year, rule);
    case 'term': {
      const day = dayOfSolarTerm(year, rule.term);
      return day === null ? [] : [day + rule.offset];
    }
    case 'easter':
      return [easterDay(year) + rule.offset];
  }
}

function nthWeekday(year: number, rule: Extract<FestivalRule, { kind: 'weekday' }>): number {
  if (rule.nth < 0) {
    const last = dayNumber(year, rule.month, daysInMonth(year, rule.month));
    return last - ((weekday(last) - rule.weekday + 7) % 7);
  }
  const first = dayNumber(year, rule.month, 1);
  return first + ((rule.weekday - weekday(first) + 7) % 7) + 7 * (rule.nth - 1);
}

/** The last months of a lunar year belong to the next civil year. */
function lunarDays(year: number, { month, day, offset }: Extract<FestivalRule, { kind: 'lunar' }>): number[] {
  const days: number[] = [];
  for (const lunarYear of [year - 1, year]) {
    const start = dayOfLunar({ year: lunarYear, month, isLeap: false, day });
    if (start !== null && civilDay(start + offset).year === year) days.push(start + offset);
  }
  return days;
}
