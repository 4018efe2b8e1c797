import { isoDay, parseIsoDay } from '../../server/src/lexis/calendar/civil-day';
import type { Span } from '../../server/src/text/span';
import type { DateLine, DayRange, ExpectedDate, FoundDate } from './date-line';

/** Of expected dates; `spans` and `values` say of how many the span and the value are scored. */
export interface DateCounts {
  readonly expected: number;
  /** Any found date shares a character with it. */
  readonly overlapping: number;
  readonly spans: number;
  readonly exact: number;
  readonly values: number;
  readonly rightValues: number;
  /** Found with the right value where it is scored, else with the exact span. */
  readonly right: number;
}

export const dateMissClasses = ['not found', 'span', 'value', 'false'] as const;

/** A date with a wrong span and a wrong value is told as a wrong value. */
export interface DateMiss {
  readonly class: (typeof dateMissClasses)[number];
  /** Null where the answer has nothing there. */
  readonly expected: ExpectedDate | null;
  /** Null where nothing was found there. */
  readonly found: FoundDate | null;
}

export interface ScoredDates {
  readonly byType: ReadonlyMap<string, DateCounts>;
  readonly misses: readonly DateMiss[];
  /** True where every expected date is right; where none is expected, nothing was found. */
  readonly isRight: boolean;
  /** Dates found in a text all of whose dates are known. */
  readonly found: number;
  /** Those of them that share no character with an expected one. */
  readonly wrong: number;
}

/**
 * Compares the dates found in one text with its answer. Of several found dates that overlap an expected one, that with the
 * same span counts, else that which shares most with it.
 */
export function scoreDates(line: DateLine, found: readonly FoundDate[]): ScoredDates {
  const misses: DateMiss[] = [];
  const byType = new Map<string, DateCounts>();
  for (const expected of line.expected) {
    const nearest = nearestTo(expected, found);
    const counts = countsOf(expected, nearest, line.day);
    byType.set(expected.type, addDateCounts([byType.get(expected.type) ?? noDates, counts]));
    const kind = missOf(counts);
    if (kind !== null) misses.push({ class: kind, expected, found: nearest });
  }
  const { expected, right } = addDateCounts([...byType.values()]);
  const isRight = expected === 0 ? found.length === 0 : right === expected;
  if (!line.isExhaustive) return { byType, misses, isRight, found: 0, wrong: 0 };
  const wrong = found.filter(({ span }) => line.expected.every((expected) => shared(span, expected) === 0));
  for (const date of wrong) misses.push({ class: 'false', expected: null, found: date });
  return { byType, misses, isRight, found: found.length, wrong: wrong.length };
}

export function addDateCounts(all: readonly DateCounts[]): DateCounts {
  const sum = (key: keyof DateCounts): number => all.reduce((total, counts) => total + counts[key], 0);
  return {
    expected: sum('expected'),
    overlapping: sum('overlapping'),
    spans: sum('spans'),
    exact: sum('exact'),
    values: sum('values'),
    rightValues: sum('rightValues'),
    right: sum('right'),
  };
}

/**
 * First and last day of what was found, both included. The end of a period is the day after its last one, or a clock time on
 * its last day. An end that is not told is null, or `day` where an admissible range has it there: 近三年 may
 * have only its start.
 */
export function daysOfFound(
  { type, start, end }: Pick<FoundDate, 'type' | 'start' | 'end'>,
  accept: readonly DayRange[],
  day: string | null,
): DayRange {
  const from = start === null ? null : dayIn(start);
  if (type !== 'period' && end === null) return [from, from];
  const to = end === null ? null : isClock(end) ? dayIn(end) : dayBefore(end);
  const isAdmissible = ([first, last]: DayRange): boolean =>
    accept.some(([from, to]) => from === first && to === last);
  if (from === null && to !== null && isAdmissible([day, to])) return [day, to];
  if (from !== null && to === null && isAdmissible([from, day])) return [from, day];
  return [from, to];
}

const noDates: DateCounts = {
  expected: 0,
  overlapping: 0,
  spans: 0,
  exact: 0,
  values: 0,
  rightValues: 0,
  right: 0,
};

function countsOf(expected: ExpectedDate, found: FoundDate | null, day: string | null): DateCounts {
  const { accept, hasSpan } = expected;
  const isExact = found !== null && isSameSpan(found.span, expected);
  const isValued = accept.length > 0;
  const isRightValue = isValued && found !== null && isAccepted(found, accept, day);
  return {
    expected: 1,
    overlapping: found === null ? 0 : 1,
    spans: hasSpan ? 1 : 0,
    exact: hasSpan && isExact ? 1 : 0,
    values: isValued ? 1 : 0,
    rightValues: isRightValue ? 1 : 0,
    right: (isValued ? isRightValue : hasSpan ? isExact : found !== null) ? 1 : 0,
  };
}

function missOf(counts: DateCounts): DateMiss['class'] | null {
  if (counts.overlapping === 0) return 'not found';
  if (counts.rightValues < counts.values) return 'value';
  return counts.exact < counts.spans ? 'span' : null;
}

function isAccepted(found: FoundDate, accept: readonly DayRange[], day: string | null): boolean {
  const [first, last] = daysOfFound(found, accept, day);
  return accept.some(([from, to]) => from === first && to === last);
}

function nearestTo(expected: ExpectedDate, found: readonly FoundDate[]): FoundDate | null {
  let nearest: FoundDate | null = null;
  for (const date of found) {
    if (isSameSpan(date.span, expected)) return date;
    if (shared(date.span, expected) > (nearest === null ? 0 : shared(nearest.span, expected))) nearest = date;
  }
  return nearest;
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Characters that both have. */
function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** The day of `2031-05-18T08:00`; of a month or year (`2031-05`) its first day; null for a bare clock time. */
function dayIn(iso: string): string | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=T|$)/u.exec(iso);
  return match === null ? null : `${match[1]}-${match[2] ?? '01'}-${match[3] ?? '01'}`;
}

function dayBefore(iso: string): string | null {
  const day = dayIn(iso);
  const number = day === null ? null : parseIsoDay(day);
  return number === null ? null : isoDay(number - 1);
}

function isClock(iso: string): boolean {
  return iso.includes('T');
}
