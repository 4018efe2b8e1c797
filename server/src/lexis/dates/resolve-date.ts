import { civilDay, dayNumber, isoDay } from '../calendar/civil-day';
import { clockOf } from './clock';
import type { Basis, DateContext } from './date-context';
import type { DateExpression, DateWords, Meaning, Point, Tense } from './date-expression';
import {
  basisOfPaper,
  nothing,
  resolveCalendarDate,
  type ResolvedDay,
  stretchOfDays,
} from './resolve-calendar-date';
import { impossibleDate, resolved, type ResolvedDate } from './resolved-date';
import { resolveOffset, resolveStretch } from './resolve-length';
import { resolveFestival, resolveLunar } from './resolve-lunar';
import { isoTime, minutesOf, timexOfMinutes, timexOfTime } from './resolve-time';
import { resolveOrdinal, resolveWeek } from './resolve-week';
import { resolvePartOfYear, resolveQuarter, resolveYears } from './resolve-year-part';

/** The day or days that an expression means. Never guesses where neither the words nor the context tell. */
export function resolveDate({ meaning, tense }: DateExpression, context: DateContext): ResolvedDate {
  switch (meaning.kind) {
    case 'vague':
      return resolved('vague', 'none', references[meaning.direction]);
    case 'duration':
      return resolved('duration', 'none', meaning.length.timex);
    case 'set':
      return { ...resolved('set', 'none', meaning.timex), freq: meaning.freq };
    case 'point':
      return resolvePoint(meaning.point, context, tense);
    case 'open':
      return resolveOpen(meaning, context, tense);
    case 'period':
      return resolvePeriod(meaning, context, tense);
  }
}

const references = { past: 'PAST_REF', present: 'PRESENT_REF', future: 'FUTURE_REF' } as const;

function resolvePoint(point: Point, context: DateContext, tense: Tense | null): ResolvedDate {
  if (context.isWeekly && point.date?.kind === 'week' && point.date.shift === null && point.date.day !== null)
    return resolved(
      'set',
      'none',
      weeklyTimex(point.date.day) + timexOfTime(point.time, clockOf(point.time)),
    );
  const days = resolveDays(point, context, tense);
  const { basis, precision, first, until } = days;
  const type = typeOf(point, days);
  const clock = clockOf(point.time);
  if (days.isImpossible || clock?.isImpossible === true) return impossibleDate(type, basis);
  const time = timexOfTime(point.time, clock);
  const timex = days.timex === null ? (point.date === null ? time || null : null) : days.timex + time;
  if (first === null || until === null) return resolved(type, basis, timex);
  const year = toldYear(point.date, first);
  const inYear = tellsYear(point.date) ? first : null;
  const tellsMonth = tellsItsMonth(days);
  if (precision !== 'day')
    return resolved(type, basis, timex, isoDay(first), isoDay(until), null, year, inYear, tellsMonth);
  const start = clock === null ? isoDay(first) : isoTime(first, clock);
  // 20时许 and 三年前 do not tell a day that 当天 could go back to.
  const day = point.date === null || point.date.kind === 'offset' ? null : first;
  return resolved(type, basis, timex, start, null, day, year, inYear, tellsMonth);
}

function weeklyTimex(day: number | 'weekend'): string {
  return `XXXX-WXX-${day === 'weekend' ? 'WE' : day === 0 ? 7 : day}`;
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
  const { basis, first, until } = days;
  const clock = clockOf(point.time);
  if (days.isImpossible || clock?.isImpossible === true) return impossibleDate('period', basis);
  // 截至18时: the hour is the end, or the start, of the day that it names.
  const timex =
    days.timex === null || clock === null ? days.timex : days.timex + timexOfTime(point.time, clock);
  if (first === null || until === null) return resolved('period', basis, timex);
  const isDay = days.precision === 'day';
  const paper = context.dateline ?? context.issue;
  const ends = (start: number | null, end: number | null): ResolvedDate =>
    resolved(
      'period',
      basis,
      timex,
      start === null ? null : clock !== null && start === first ? isoTime(start, clock) : isoDay(start),
      end === null ? null : clock !== null && end === first ? isoTime(end, clock) : isoDay(end),
      isDay ? first : null,
      toldYear(point.date, first),
      tellsYear(point.date) ? first : null,
      tellsItsMonth(days),
    );
  switch (side) {
    case 'from':
      return ends(first, null);
    case 'after':
      return ends(isDay ? first : until, null);
    case 'before': {
      // 年底前 and 2035年前 let the last day count; what is still to come begins with the paper.
      const isDeadline = days.isVague || (!isDay && paper !== null && first > paper);
      const end = isDeadline ? until : first;
      return ends(paper !== null && paper < end ? paper : null, end);
    }
    case 'until':
      return ends(null, clock === null ? until : first);
    case 'since':
      return ends(first, paper === null || paper < first ? null : paper + 1);
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
    return impossibleDate(type, basis);
  const until = isBefore ? last.first : last.until;
  const isReversed = first.first !== null && until !== null && until <= first.first;
  // A period that ends before it starts was misread or miswritten: no value is better than a wrong one, unless
  // both days are told by words that mean one day only.
  if (first.first === null || until === null || (isReversed && !(isSure(from) && isSure(to))))
    return resolved(type, basis, type === 'time' ? timexOfTime(from.time, clocks[0]) || null : null);
  const lastDay = until - 1;
  const day = last.precision === 'day' && to.date !== null ? lastDay : null;
  const year = toldYear(to.date, lastDay);
  const inYear = tellsYear(to.date) ? lastDay : null;
  const tellsMonth = tellsItsMonth(last);
  const [startClock, endClock] = clocks;
  if (startClock !== null && endClock !== null) {
    const minutes = (lastDay - first.first) * 1440 + minutesOf(endClock) - minutesOf(startClock);
    // 晚上10时至2时 ends on the next day.
    const nextDay = minutes <= 0 && !isReversed ? 1 : 0;
    const timex = isReversed ? null : timexOfMinutes(minutes + nextDay * 1440);
    const end = isoTime(lastDay + nextDay, endClock);
    return resolved(type, basis, timex, isoTime(first.first, startClock), end, day, year, inYear, tellsMonth);
  }
  const timex = isReversed
    ? null
    : timexOfLength(first, isBefore ? { ...last, until } : last, until - first.first);
  return resolved(type, basis, timex, isoDay(first.first), isoDay(until), day, year, inYear, tellsMonth);
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
  return stretchOfDays(day, day + 1, isoDay(day), 'day', basis);
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

/** True for what lies in one year that a reader keeps in mind: not for 20时许, 近三年 and 80年代. */
function tellsYear(date: DateWords | null): boolean {
  return date !== null && date.kind !== 'stretch' && date.kind !== 'years' && date.kind !== 'week';
}

function tellsItsMonth({ precision }: ResolvedDay): boolean {
  return precision === 'day' || precision === 'month';
}

function timexOfLength(from: ResolvedDay, to: ResolvedDay, days: number): string {
  const isWhole = (precision: ResolvedDay['precision']): boolean =>
    precision === 'month' || precision === 'year';
  if (from.precision === 'span' && to.precision === 'span' && from.first !== null && to.until !== null) {
    const [start, end] = [civilDay(from.first), civilDay(to.until)];
    const isYears = start.month === 1 && start.day === 1 && end.month === 1 && end.day === 1;
    if (isYears) return `P${end.year - start.year}Y`;
  }
  if (!isWhole(from.precision) || !isWhole(to.precision) || from.first === null || to.until === null)
    return `P${days}D`;
  const [start, end] = [civilDay(from.first), civilDay(to.until)];
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return from.precision === 'year' && to.precision === 'year' ? `P${months / 12}Y` : `P${months}M`;
}
