import { civilDay, isoDay } from '../calendar/civil-day';
import { festivalDay, festivals } from '../calendar/festivals';
import { holidayDays } from '../calendar/holidays';
import { dayOfLunar, lunarDay, lunarMonthLength } from '../calendar/lunar';
import { dayOfSolarTerm } from '../calendar/solar-terms';
import { yearsOfStemBranch } from '../calendar/stem-branch';
import type { Basis, DateContext } from './date-context';
import type { FestivalDay, LunarDate, Tense } from './date-expression';
import {
  basisOfPaper,
  basisOfYear,
  distanceBy,
  nothing,
  openDays,
  type ResolvedDay,
  stretchOfDays,
  yearOf,
} from './resolve-calendar-date';

/** A lunar day, month or year; without its year the nearest to the paper. Unknown beyond the data of the calendar. */
export function resolveLunar(date: LunarDate, context: DateContext, tense: Tense | null): ResolvedDay {
  const paper = context.dateline ?? context.issue;
  const { year, basis } = lunarYear(date, context);
  if (date.year !== null) return year === null ? nothing('day', basis) : lunarDays(date, year, basis);
  if (paper === null) return nothing('day', 'none');
  if (date.month === null && date.day !== null) return nearestLunarDay(date.day, paper, basis);
  return nearestOf(paper, tense, (candidate) => lunarDays(date, candidate, basis), basis);
}

/** 农历廿二 without its month: of the months around the paper the nearest; 三十 is not in every one of them. */
function nearestLunarDay(day: number, paper: number, basis: Basis): ResolvedDay {
  for (let off = 0; off <= longestLunarGap; off++) {
    for (const candidate of [paper - off, paper + off])
      if (lunarDay(candidate)?.day === day)
        return stretchOfDays(candidate, candidate + 1, isoDay(candidate), 'day', basis);
  }
  return nothing('day', basis);
}

/** In days: between two lunar days of the same number, with a month of 29 days between them. */
const longestLunarGap = 60;

/** A festival or solar term; without its year the one at hand, else the next. */
export function resolveFestival(date: FestivalDay, context: DateContext, tense: Tense | null): ResolvedDay {
  const paper = context.dateline ?? context.issue;
  if (date.year !== null) {
    const { year, basis } = lunarYear(date, context);
    return year === null ? nothing('day', basis) : festivalDays(date, year, basis);
  }
  if (context.toldYear !== null) return festivalDays(date, context.toldYear, 'earlier');
  if (paper === null) return nothing('day', 'none');
  const basis = basisOfPaper(context);
  const day = nearestOf(
    paper,
    tense ?? 'ahead',
    (year) => festivalDays({ ...date, isHoliday: false }, year, basis),
    basis,
  );
  // Of a holiday that is not yet announced only the festival is known.
  return date.isHoliday && day.first !== null ? festivalDays(date, civilDay(day.first).year, basis) : day;
}

function lunarYear(
  { year }: Pick<LunarDate, 'year'>,
  context: DateContext,
): { readonly year: number | null; readonly basis: Basis } {
  const paper = context.dateline ?? context.issue;
  if (year === null) return { year: null, basis: basisOfPaper(context) };
  if (year.kind !== 'stemBranch') return { year: yearOf(year, context), basis: basisOfYear(year, context) };
  if (paper === null) return { year: null, basis: 'none' };
  return { year: yearsOfStemBranch(year.name, civilDay(paper).year), basis: basisOfPaper(context) };
}

function lunarDays({ month, isLeap, day }: LunarDate, year: number, basis: Basis): ResolvedDay {
  if (month === null) {
    const [first, until] = [newYear(year), newYear(year + 1)];
    return first === null || until === null
      ? nothing('span', basis)
      : stretchOfDays(first, until, String(year).padStart(4, '0'), 'span', basis);
  }
  const first = dayOfLunar({ year, month, isLeap, day: day ?? 1 });
  if (first === null) return nothing(day === null ? 'span' : 'day', basis);
  if (day !== null) return stretchOfDays(first, first + 1, isoDay(first), 'day', basis);
  const length = lunarMonthLength(year, month, isLeap);
  return length === null
    ? nothing('span', basis)
    : stretchOfDays(first, first + length, `P${length}D`, 'span', basis);
}

function newYear(year: number): number | null {
  return dayOfLunar({ year, month: 1, isLeap: false, day: 1 });
}

function festivalDays({ name, isHoliday }: FestivalDay, year: number, basis: Basis): ResolvedDay {
  const day = typeof name === 'string' ? dayOfSolarTerm(year, name) : festivalDay(festivals[name]!, year);
  if (day === null) return nothing('day', basis);
  if (!isHoliday) return stretchOfDays(day, day + 1, isoDay(day), 'day', basis);
  const holiday = holidayDays(typeof name === 'string' ? name : festivals[name]!.name.zh, year);
  return holiday === null
    ? openDays(isoDay(day), 'span', basis, true)
    : stretchOfDays(
        holiday.first,
        holiday.until + 1,
        `P${holiday.until + 1 - holiday.first}D`,
        'span',
        basis,
      );
}

/** In days: a festival so near is meant, whether it lies ahead or behind. */
const atHand = 30;

/** The years before, of and after the paper: the nearest; for `ahead` the next unless one is at hand. */
function nearestOf(
  paper: number,
  tense: Tense | 'ahead' | null,
  daysIn: (year: number) => ResolvedDay,
  basis: Basis,
): ResolvedDay {
  const { year } = civilDay(paper);
  let best: ResolvedDay | null = null;
  let bestDistance = Infinity;
  for (let candidate = year - 1; candidate <= year + 1; candidate++) {
    const days = daysIn(candidate);
    if (days.first === null) continue;
    const distance =
      tense === 'ahead'
        ? days.first - paper < -atHand
          ? Math.abs(days.first - paper) + 366
          : Math.abs(days.first - paper)
        : distanceBy(days.first - paper, tense);
    if (distance >= bestDistance) continue;
    best = days;
    bestDistance = distance;
  }
  return best ?? nothing('day', basis);
}
