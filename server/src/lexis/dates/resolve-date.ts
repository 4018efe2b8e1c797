import type { Basis, DateContext } from './date-context';
import { civilDay, dayNumber, isoDay } from '../calendar/civil-day';
import { clockOf, type Clock, partCode } from './clock';
import type { DateExpression, Point, TimeOfDay } from './date-expression';
import { resolveCalendarDate, type ResolvedDay } from './resolve-calendar-date';

export interface ResolvedDate {
  readonly type: 'date' | 'datetime' | 'period' | 'vague';
  /** TIMEX3 value; null where the words do not say enough, and for a day or time that does not exist. */
  readonly timex: string | null;
  /** ISO 8601; a period has both, `end` exclusive. */
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
export function resolveDate({ meaning }: DateExpression, context: DateContext): ResolvedDate {
  switch (meaning.kind) {
    case 'vague':
      return {
        ...unresolved,
        type: 'vague',
        timex: meaning.direction === 'past' ? 'PAST_REF' : 'PRESENT_REF',
      };
    case 'point':
      return resolvePoint(meaning.point, context);
    case 'period':
      return resolvePeriod(meaning.from, meaning.to, context);
  }
}

const unresolved = {
  timex: null,
  start: null,
  end: null,
  basis: 'none',
  day: null,
  year: null,
  isImpossible: false,
} as const;

function resolvePoint(point: Point, context: DateContext): ResolvedDate {
  const days = resolveDays(point, context);
  const { basis, precision } = days;
  const type =
    precision === 'day' ? (point.time === null ? 'date' : 'datetime') : days.isVague ? 'vague' : 'period';
  const clock = clockOf(point.time);
  if (days.isImpossible || clock?.isImpossible === true)
    return { ...unresolved, type, basis, isImpossible: true };
  const timex = days.timex === null ? null : days.timex + timexOfTime(point.time, clock);
  const { first, until } = days;
  if (first === null || until === null) return { ...unresolved, type, timex, basis };
  if (precision !== 'day')
    return {
      ...unresolved,
      type,
      timex,
      basis,
      start: isoDay(first),
      end: isoDay(until),
      year: toldYear(point, first),
    };
  const start = clock === null ? isoDay(first) : isoTime(first, clock);
  return { ...unresolved, type, timex, basis, start, day: first, year: toldYear(point, first) };
}

function resolvePeriod(from: Point, to: Point, context: DateContext): ResolvedDate {
  const first = resolveDays(from, context);
  const last = resolveLastDays(to, first, context);
  const { basis } = first;
  const clocks = [clockOf(from.time), clockOf(to.time)] as const;
  if (first.isImpossible || last.isImpossible || clocks.some((clock) => clock?.isImpossible === true))
    return { ...unresolved, type: 'period', basis, isImpossible: true };
  // A period that ends before it starts was misread or miswritten: no value is better than a wrong one.
  if (first.first === null || last.until === null || last.until <= first.first)
    return { ...unresolved, type: 'period', basis };
  const lastDay = last.until - 1;
  const told = { basis, day: last.precision === 'day' ? lastDay : null, year: toldYear(to, lastDay) };
  const [startClock, endClock] = clocks;
  if (startClock !== null && endClock !== null) {
    const minutes = (lastDay - first.first) * 1440 + minutesOf(endClock) - minutesOf(startClock);
    // 晚上10时至2时 ends on the next day.
    const nextDay = minutes <= 0 ? 1 : 0;
    return {
      ...unresolved,
      ...told,
      type: 'period',
      timex: timexOfMinutes(minutes + nextDay * 1440),
      start: isoTime(first.first, startClock),
      end: isoTime(lastDay + nextDay, endClock),
    };
  }
  return {
    ...unresolved,
    ...told,
    type: 'period',
    timex: timexOfLength(first, last, last.until - first.first),
    start: isoDay(first.first),
    end: isoDay(last.until),
  };
}

function resolveDays({ date }: Point, context: DateContext): ResolvedDay {
  if (date.kind === 'calendar') return resolveCalendarDate(date, context);
  const { issue, dateline, told } = context;
  const anchor = date.from === 'told' ? (told ?? dateline) : (dateline ?? issue);
  const basis =
    anchor === null
      ? 'none'
      : date.from === 'told' && told !== null
        ? 'earlier'
        : dateline !== null
          ? 'dateline'
          : 'issueDate';
  const first = anchor === null ? null : anchor + date.days;
  return {
    first,
    until: first === null ? null : first + 1,
    timex: first === null ? null : isoDay(first),
    precision: 'day',
    basis,
    isVague: false,
    isImpossible: false,
  };
}

/** The end of a period lies on or after its start: 12月28日至1月3日, 7月28日至3日. */
function resolveLastDays({ date }: Point, first: ResolvedDay, context: DateContext): ResolvedDay {
  if (date.kind === 'relativeDay' || first.first === null) return resolveDays({ date, time: null }, context);
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

function toldYear({ date }: Point, day: number): number | null {
  return date.kind === 'calendar' && date.year !== null && date.month !== null ? civilDay(day).year : null;
}

function timexOfTime(time: TimeOfDay | null, clock: Clock | null): string {
  if (time === null) return '';
  return clock === null ? (time.part === null ? '' : `T${partCode(time.part)}`) : `T${clock.text}`;
}

function isoTime(day: number, clock: Clock): string {
  // 24时 is the first moment of the next day.
  return clock.hour === 24 ? `${isoDay(day + 1)}T00:00` : `${isoDay(day)}T${clock.text}`;
}

function minutesOf(clock: Clock): number {
  return clock.hour * 60 + clock.minute;
}

function timexOfMinutes(minutes: number): string {
  return minutes % 60 === 0 ? `PT${minutes / 60}H` : `PT${minutes}M`;
}

function timexOfLength(from: ResolvedDay, to: ResolvedDay, days: number): string {
  if (from.precision === 'day' || to.precision === 'day' || from.first === null || to.until === null)
    return `P${days}D`;
  const [start, end] = [civilDay(from.first), civilDay(to.until)];
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return from.precision === 'year' && to.precision === 'year' ? `P${months / 12}Y` : `P${months}M`;
}
