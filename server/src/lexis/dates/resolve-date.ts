import { civilDay, dayNumber, isoDay } from '../calendar/civil-day';
import { clockOf } from './clock';
import type { Basis, DateContext } from './date-context';
import type { DateExpression, DateWords, Meaning, Point, Tense } from './date-expression';
import { basisOfPaper, nothing, resolveCalendarDate, type ResolvedDay } from './resolve-calendar-date';
import { resolveOffset, resolveStretch } from './resolve-length';
import { resolveFestival, resolveLunar } from './resolve-lunar';
import { isoTime, minutesOf, timexOfMinutes, timexOfTime } from './resolve-time';
import { resolveOrdinal, resolveWeek } from './resolve-week';
import { resolvePartOfYear, resolveQuarter, resolveYears } from './resolve-year-part';

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
  /** True for a day or time that does not exist: 6月31日, 25时. */
  readonly isImpossible: boolean;
}

/** The day or days that an expression means. Never guesses where neither the words nor the context tell. */
export function resolveDate({ meaning, tense }: DateExpression, context: DateContext): ResolvedDate {
  switch (meaning.kind) {
    case 'vague':
      return { ...unresolved, type: 'vague', timex: references[meaning.direction] };
    case 'duration':
      return { ...unresolved, type: 'duration', timex: meaning.length.timex };
    case 'set':
      return { ...unresolved, type: 'set', timex: meaning.timex };
    case 'point':
      return resolvePoint(meaning.point, context, tense);
    case 'open':
      return resolveOpen(meaning, context, tense);
    case 'period':
      return resolvePeriod(meaning, context, tense);
  }
}

const references = { past: 'PAST_REF', present: 'PRESENT_REF', future: 'FUTURE_REF' } as const;

const unresolved = {
  timex: null,
  start: null,
  end: null,
  basis: 'none',
  day: null,
  year: null,
  isImpossible: false,
} as const;

function resolvePoint(point: Point, context: DateContext, tense: Tense | null): ResolvedDate {
  const days = resolveDays(point, context, tense);
  const { basis, precision, first, until } = days;
  const type = typeOf(point, days);
  const clock = clockOf(point.time);
  if (days.isImpossible || clock?.isImpossible === true)
    return { ...unresolved, type, basis, isImpossible: true };
  const time = timexOfTime(point.time, clock);
  const timex = days.timex === null ? (point.date === null ? time || null : null) : days.timex + time;
  if (first === null || until === null) return { ...unresolved, type, timex, basis };
  const year = toldYear(point.date, first);
  if (precision !== 'day')
    return { ...unresolved, type, timex, basis, start: isoDay(first), end: isoDay(until), year };
  const start = clock === null ? isoDay(first) : isoTime(first, clock);
  // 20时许 and 三年前 do not tell a day that 当天 could go back to.
  const day = point.date === null || point.date.kind === 'offset' ? null : first;
  return { ...unresolved, type, timex, basis, start, day, year };
}

function typeOf({ date, time }: Point, { precision, isVague }: ResolvedDay): ResolvedDate['type'] {
  if (date === null) return 'time';
  if (isVague) return 'vague';
  if (precision !== 'day') return 'period';
  return time === null ? 'date' : 'datetime';
}

/** One end is told by the words, 以来 has the day of the paper for its other. */
function resolveOpen(
  { side, point }: Meaning & { kind: 'open' },
  context: DateContext,
  tense: Tense | null,
): ResolvedDate {
  const days = resolveDays(point, context, tense);
  const { basis, first, until, timex } = days;
  if (days.isImpossible) return { ...unresolved, type: 'period', basis, isImpossible: true };
  if (first === null || until === null) return { ...unresolved, type: 'period', timex, basis };
  const told = {
    ...unresolved,
    type: 'period',
    timex,
    basis,
    day: days.precision === 'day' ? first : null,
  } as const;
  const year = toldYear(point.date, first);
  switch (side) {
    case 'from':
      return { ...told, year, start: isoDay(first) };
    case 'after':
      return { ...told, year, start: isoDay(days.precision === 'day' ? first : until) };
    case 'before': {
      // 年底前 and 2035年前 let the last day count; what is still to come begins with the paper.
      const paper = context.dateline ?? context.issue;
      const isDeadline = days.isVague || (days.precision !== 'day' && paper !== null && first > paper);
      const end = isDeadline ? until : first;
      return { ...told, year, start: paper !== null && paper < end ? isoDay(paper) : null, end: isoDay(end) };
    }
    case 'until':
      return { ...told, year, end: isoDay(until) };
    case 'since': {
      const paper = context.dateline ?? context.issue;
      return {
        ...told,
        year,
        start: isoDay(first),
        end: paper === null || paper < first ? null : isoDay(paper + 1),
      };
    }
  }
}

function resolvePeriod(
  { from, to, isBefore = false }: Meaning & { kind: 'period' },
  context: DateContext,
  tense: Tense | null,
): ResolvedDate {
  const first = resolveDays(from, context, tense);
  const last = resolveLastDays(to, first, context, tense);
  const { basis } = first;
  const clocks = [clockOf(from.time), clockOf(to.time)] as const;
  const type = from.date === null && to.date === null ? 'time' : 'period';
  if (first.isImpossible || last.isImpossible || clocks.some((clock) => clock?.isImpossible === true))
    return { ...unresolved, type, basis, isImpossible: true };
  const until = isBefore ? last.first : last.until;
  const isReversed = first.first !== null && until !== null && until <= first.first;
  // A period that ends before it starts was misread or miswritten: no value is better than a wrong one, unless
  // both days are told by words that mean one day only.
  if (first.first === null || until === null || (isReversed && !(isSure(from) && isSure(to))))
    return {
      ...unresolved,
      type,
      basis,
      timex: type === 'time' ? timexOfTime(from.time, clocks[0]) || null : null,
    };
  const lastDay = until - 1;
  const told = {
    basis,
    day: last.precision === 'day' && to.date !== null ? lastDay : null,
    year: toldYear(to.date, lastDay),
  };
  const [startClock, endClock] = clocks;
  if (startClock !== null && endClock !== null) {
    const minutes = (lastDay - first.first) * 1440 + minutesOf(endClock) - minutesOf(startClock);
    // 晚上10时至2时 ends on the next day.
    const nextDay = minutes <= 0 && !isReversed ? 1 : 0;
    return {
      ...unresolved,
      ...told,
      type,
      timex: isReversed ? null : timexOfMinutes(minutes + nextDay * 1440),
      start: isoTime(first.first, startClock),
      end: isoTime(lastDay + nextDay, endClock),
    };
  }
  return {
    ...unresolved,
    ...told,
    type,
    timex: isReversed
      ? null
      : timexOfLength(first, isBefore ? { ...last, until } : last, until - first.first),
    start: isoDay(first.first),
    end: isoDay(until),
  };
}

/** Words for one day that leave nothing to guess. */
function isSure({ date }: Point): boolean {
  return date?.kind === 'relativeDay';
}

function resolveDays({ date }: Point, context: DateContext, tense: Tense | null): ResolvedDay {
  if (date === null) return dayOfTime(context);
  switch (date.kind) {
    case 'calendar':
      return resolveCalendarDate(date, context, tense);
    case 'relativeDay':
      return resolveRelativeDay(date, context);
    case 'week':
      return resolveWeek(date, context, tense);
    case 'lunar':
      return resolveLunar(date, context, tense);
    case 'festival':
      return resolveFestival(date, context, tense);
    case 'partOfYear':
      return resolvePartOfYear(date, context);
    case 'quarter':
      return resolveQuarter(date, context);
    case 'years':
      return resolveYears(date, context);
    case 'ordinal':
      return resolveOrdinal(date, context, tense);
    case 'offset':
      return resolveOffset(date, context);
    case 'stretch':
      return resolveStretch(date, context);
  }
}

/** 20时许 is that of the day told before, else of the dateline or the paper. */
function dayOfTime(context: DateContext): ResolvedDay {
  const { told, dateline, issue } = context;
  const day = told ?? dateline ?? issue;
  return oneDay(day, told !== null ? 'earlier' : basisOfPaper(context));
}

function resolveRelativeDay(
  { days, from }: DateWords & { kind: 'relativeDay' },
  context: DateContext,
): ResolvedDay {
  const { issue, dateline, told } = context;
  const isTold = from === 'told';
  const anchor = isTold ? (told ?? dateline) : (dateline ?? issue);
  const basis = anchor === null ? 'none' : isTold && told !== null ? 'earlier' : basisOfPaper(context);
  return oneDay(anchor === null ? null : anchor + days, basis);
}

function oneDay(day: number | null, basis: Basis): ResolvedDay {
  if (day === null) return nothing('day', basis);
  return { ...nothing('day', basis), first: day, until: day + 1, timex: isoDay(day) };
}

/** The end of a period lies on or after its start: 12月28日至1月3日, 7月28日至3日, 星期六至星期一. */
function resolveLastDays(
  point: Point,
  first: ResolvedDay,
  context: DateContext,
  tense: Tense | null,
): ResolvedDay {
  const { date } = point;
  if (date === null || first.first === null) return resolveDays(point, context, tense);
  if (date.kind === 'week') {
    const last = resolveDays(point, context, tense);
    const isEarlier = date.shift === null && last.first !== null && last.first < first.first;
    return isEarlier ? oneDay(last.first + 7 * Math.ceil((first.first - last.first) / 7), last.basis) : last;
  }
  if (date.kind !== 'calendar') return resolveDays(point, context, tense);
  const start = civilDay(first.first);
  const isOpen = date.inherited || date.year === null;
  const year = isOpen ? ({ kind: 'number', value: start.year } as const) : date.year;
  const month = date.month ?? (date.day === null ? null : ({ kind: 'number', value: start.month } as const));
  const last = resolveCalendarDate({ ...date, year, month }, context);
  if (!isOpen || last.first === null || last.first >= first.first) return last;
  const isNextMonth = month?.kind === 'number' && month.value === start.month;
  const next = isNextMonth
    ? civilDay(dayNumber(start.year, start.month, 1) + 31)
    : { year: start.year + 1, month: null };
  return resolveCalendarDate(
    {
      ...date,
      year: { kind: 'number', value: next.year },
      month: next.month === null ? month : { kind: 'number', value: next.month },
    },
    context,
  );
}

function toldYear(date: DateWords | null, day: number): number | null {
  return date?.kind === 'calendar' && date.year !== null && date.month !== null ? civilDay(day).year : null;
}

function timexOfLength(from: ResolvedDay, to: ResolvedDay, days: number): string {
  const isWhole = (precision: ResolvedDay['precision']): boolean =>
    precision === 'month' || precision === 'year';
  if (!isWhole(from.precision) || !isWhole(to.precision) || from.first === null || to.until === null)
    return `P${days}D`;
  const [start, end] = [civilDay(from.first), civilDay(to.until)];
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return from.precision === 'year' && to.precision === 'year' ? `P${months / 12}Y` : `P${months}M`;
}
