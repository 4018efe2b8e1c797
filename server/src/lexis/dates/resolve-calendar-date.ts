import { civilDay, dayNumber, daysInMonth, isoDay, isoMonth, isRealDay } from '../calendar/civil-day';
import type { CalendarDate, MonthPart, Part, Tense } from './date-expression';
import type { Basis, DateContext } from './date-context';

/** The days that a date without its time covers. */
export interface ResolvedDay {
  /** Day number of the first day; null where it is not known. */
  readonly first: number | null;
  /** Day number behind the last day; null where `first` is. */
  readonly until: number | null;
  readonly timex: string | null;
  /** `span` for what is neither a day nor a whole month or year: weeks, quarters, 近三年. */
  readonly precision: 'day' | 'month' | 'year' | 'span';
  readonly basis: Basis;
  /** True for 月初 and 月底, whose limits nobody has fixed. */
  readonly isVague: boolean;
  readonly isImpossible: boolean;
}

/**
 * In the newspaper's sense: a month-day without a year lies in the half-year before or after the issue date, or on
 * the side of it that `tense` names; a day alone within half a month of the last day told or of the dateline.
 */
export function resolveCalendarDate(
  date: CalendarDate,
  context: DateContext,
  tense: Tense | null = null,
): ResolvedDay {
  if (date.year === null && date.month === null) return resolveDayAlone(date.day ?? 0, context);
  const { year, month, basis } = resolveYearAndMonth(date, context, tense);
  if (month === null) return year === null ? nothing('year', basis) : wholeYear(year, basis);
  if (year !== null && year < 1) return wholeYear(year, basis);
  if (month < 1 || month > 12) return impossible(date.day === null ? 'month' : 'day', basis);
  if (date.day === null)
    return year === null
      ? openDays(openMonth(month), 'month', basis, isVague(date.monthPart))
      : partOfMonth(year, month, date.monthPart, basis);
  if (year !== null)
    return isRealDay(year, month, date.day)
      ? oneDay(dayNumber(year, month, date.day), basis)
      : impossible('day', basis);
  // 2000 has all the days that any year has.
  if (!isRealDay(2000, month, date.day)) return impossible('day', basis);
  return openDays(`${openMonth(month)}-${String(date.day).padStart(2, '0')}`, 'day', basis, false);
}

interface YearAndMonth {
  readonly year: number | null;
  readonly month: number | null;
  readonly basis: Basis;
}

function resolveYearAndMonth(date: CalendarDate, context: DateContext, tense: Tense | null): YearAndMonth {
  if (date.month?.kind === 'shift') return shiftedMonth(date.month, date.year, context);
  const month = date.month?.value ?? null;
  if (date.year !== null) {
    const year = yearOf(date.year, context);
    if (year === null) return { year, month, basis: 'none' };
    return { year, month, basis: date.inherited ? 'earlier' : basisOfYear(date.year, context) };
  }
  const nearest =
    month === null
      ? null
      : nearestYear(month, date.day, context.dateline ?? context.issue, tense, context.latest);
  if (
    context.toldYear !== null &&
    !isFresh(nearest, month, date.day, context.issue) &&
    !(tense === 'future' && isOver(context.toldYear, month, context))
  )
    return { year: context.toldYear, month, basis: 'earlier' };
  return { year: nearest, month, basis: nearest === null ? 'none' : 'issueDate' };
}

/** 本月, 上月; behind a year (去年本月) only the month counts. */
function shiftedMonth(
  shift: Part & { kind: 'shift' },
  year: Part | null,
  context: DateContext,
): YearAndMonth {
  const anchor = anchorOf(shift.from === 'told' ? context.toldInMonth : null, context);
  if (anchor === null) return { year: null, month: null, basis: 'none' };
  const { year: anchorYear, month } = civilDay(anchor);
  const index = anchorYear * 12 + month - 1 + shift.by;
  return {
    year: year === null ? Math.floor(index / 12) : yearOf(year, context),
    month: (index % 12) + 1,
    basis: shift.from === 'told' && context.toldInMonth !== null ? 'earlier' : basisOfPaper(context),
  };
}

/** The year that a part means; null where nothing is known that it counts from. */
export function yearOf(part: Part, context: DateContext): number | null {
  if (part.kind === 'number') return part.value;
  const anchor = anchorOf(part.from === 'told' ? context.toldInYear : null, context);
  return anchor === null ? null : civilDay(anchor).year + part.by;
}

/** What `yearOf` rests on. */
export function basisOfYear(part: Part, context: DateContext): Basis {
  if (part.kind === 'number') return 'explicit';
  return part.from === 'told' && context.toldInYear !== null ? 'earlier' : basisOfPaper(context);
}

function anchorOf(told: number | null, { issue, dateline }: DateContext): number | null {
  return told ?? dateline ?? issue;
}

/**
 * The year in which a month-day (or the middle of a month) lies nearest to the issue date; of two, the earlier. What
 * is told as done or to come lies on that side, where the nearest is not at hand anyway.
 */
function nearestYear(
  month: number,
  day: number | null,
  issue: number | null,
  tense: Tense | null,
  latest: number | null,
): number | null {
  if (issue === null || month < 1 || month > 12) return null;
  const issueYear = civilDay(issue).year;
  // Eight years hold a 29 February even around 1900.
  const reach = month === 2 && day === 29 ? 8 : 1;
  let best: number | null = null;
  let bestDistance = Infinity;
  for (let year = issueYear - reach; year <= issueYear + reach; year++) {
    if (!isRealDay(year, month, day ?? 15)) continue;
    const candidate = dayNumber(year, month, day ?? 15);
    if (latest !== null && candidate > latest + slip) continue;
    const distance = distanceBy(candidate - issue, tense);
    if (distance >= bestDistance) continue;
    best = year;
    bestDistance = distance;
  }
  // A day that no year has gets the year of the paper: it is named as impossible all the same.
  return best ?? issueYear;
}

/**
 * How far a day is off, as a reader takes it: the wrong side of the tense counts as further, by as much as a reader
 * forgives (将 in a report of last week, 了 in a sentence on next month).
 */
export function distanceBy(days: number, tense: Tense | null): number {
  const isWrongSide = (tense === 'future' && days < -nearby) || (tense === 'past' && days > nearby);
  return Math.abs(days) + (isWrongSide ? 240 : 0);
}

/** In days. */
const nearby = 31;
/** A dateline so little later than its paper, in days, is a slip of this year, to be named, and not a report of the last. */
const slip = 60;

/** A day within ten days of the paper is news: a year told earlier in the sentence is that of something else. */
function isFresh(
  year: number | null,
  month: number | null,
  day: number | null,
  issue: number | null,
): boolean {
  if (year === null || month === null || day === null || issue === null) return false;
  return Math.abs(dayNumber(year, month, day) - issue) <= 10;
}

/** What is still to come lies in no year of the past, whatever the sentence has told: 2030年9月开工，将于12月完工. */
function isOver(year: number, month: number | null, { dateline, issue }: DateContext): boolean {
  const paper = dateline ?? issue;
  if (paper === null || month === null) return false;
  const { year: paperYear, month: paperMonth } = civilDay(paper);
  return year * 12 + month < paperYear * 12 + paperMonth;
}

/** 12日获悉: the nearest 12th to the last day told where that is news too, else to dateline or issue date. */
function resolveDayAlone(day: number, { issue, dateline, told, latest }: DateContext): ResolvedDay {
  const paper = dateline ?? issue;
  const isToldNear = told !== null && (paper === null || Math.abs(told - paper) <= 31);
  const anchor = isToldNear ? told : paper;
  if (anchor === null) return day > 31 ? impossible('day', 'none') : nothing('day', 'none');
  const { year, month } = civilDay(anchor);
  let best: number | null = null;
  // 31日 may be two months back where no later day is allowed.
  for (let index = year * 12 + month - (latest === null ? 2 : 3); index <= year * 12 + month; index++) {
    const [inYear, inMonth] = [Math.floor(index / 12), (index % 12) + 1];
    if (day > daysInMonth(inYear, inMonth)) continue;
    const candidate = dayNumber(inYear, inMonth, day);
    if (latest !== null && candidate > latest) continue;
    if (best === null || Math.abs(candidate - anchor) < Math.abs(best - anchor)) best = candidate;
  }
  const basis = isToldNear ? 'earlier' : dateline !== null ? 'dateline' : 'issueDate';
  return best === null ? impossible('day', basis) : oneDay(best, basis);
}

function oneDay(day: number, basis: Basis): ResolvedDay {
  return stretchOfDays(day, day + 1, isoDay(day), 'day', basis);
}

function wholeYear(year: number, basis: Basis): ResolvedDay {
  // TIMEX3 has no days before our era, and ISO 8601 as we write it neither.
  if (year < 1) return openDays(`BC${String(1 - year).padStart(4, '0')}`, 'year', basis, false);
  const timex = String(year).padStart(4, '0');
  return stretchOfDays(dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1), timex, 'year', basis);
}

function partOfMonth(year: number, month: number, part: MonthPart | null, basis: Basis): ResolvedDay {
  const [from, to] = part === null ? [1, 31] : monthParts[part];
  const length = daysInMonth(year, month);
  return stretchOfDays(
    dayNumber(year, month, from),
    dayNumber(year, month, Math.min(to, length)) + 1,
    isoMonth(year, month),
    'month',
    basis,
    isVague(part),
  );
}

function isVague(part: MonthPart | null): boolean {
  return part === 'beginning' || part === 'middle' || part === 'end';
}

/** First and last day. */
const monthParts: Readonly<Record<MonthPart, readonly [number, number]>> = {
  beginning: [1, 5],
  firstTen: [1, 10],
  firstHalf: [1, 15],
  middle: [11, 20],
  secondTen: [11, 20],
  secondHalf: [16, 31],
  lastTen: [21, 31],
  end: [25, 31],
};

function openMonth(month: number): string {
  return `XXXX-${String(month).padStart(2, '0')}`;
}

/** What a date rests on that counts from the day of the paper. */
export function basisOfPaper({ dateline, issue }: DateContext): Basis {
  return dateline !== null ? 'dateline' : issue !== null ? 'issueDate' : 'none';
}

// All that is resolved is made here: one shape for every caller.

/** Days of a known place in the calendar. */
export function stretchOfDays(
  first: number,
  until: number,
  timex: string,
  precision: ResolvedDay['precision'],
  basis: Basis,
  isVague = false,
): ResolvedDay {
  return { first, until, timex, precision, basis, isVague, isImpossible: false };
}

/** Days of which the words say something and the context not enough. */
export function openDays(
  timex: string | null,
  precision: ResolvedDay['precision'],
  basis: Basis,
  isVague: boolean,
): ResolvedDay {
  return { first: null, until: null, timex, precision, basis, isVague, isImpossible: false };
}

export function nothing(precision: ResolvedDay['precision'], basis: Basis): ResolvedDay {
  return openDays(null, precision, basis, false);
}

function impossible(precision: ResolvedDay['precision'], basis: Basis): ResolvedDay {
  return {
    first: null,
    until: null,
    timex: null,
    precision,
    basis,
    isVague: false,
    isImpossible: true,
  };
}
