import { civilDay, dayNumber, daysInMonth, isoDay, isoMonth } from '../calendar/civil-day';
import type { DateContext } from './date-context';
import type { Offset, Stretch } from './date-expression';
import type { Length } from './length';
import { basisOfPaper, openDays, type ResolvedDay, stretchOfDays } from './resolve-calendar-date';

/** 3天前, 两年后: before the day of the paper, or after the last day told. TIMEX3 is as exact as the unit. */
export function resolveOffset({ length, direction, isDay }: Offset, context: DateContext): ResolvedDay {
  const { told, dateline, issue } = context;
  const isTold = direction > 0 && told !== null;
  const anchor = isTold ? told : (dateline ?? issue);
  const basis = isTold ? 'earlier' : basisOfPaper(context);
  const day = anchor === null ? null : shifted(anchor, length, direction);
  if (day === null) return openDays(null, 'day', basis, true);
  return stretchOfDays(day, day + 1, isDay ? isoDay(day) : timexOf(day, length), 'day', basis);
}

/** 近三年, 未来两天, 60日内: from the day of the paper, which 内 counts in. */
export function resolveStretch(
  { length, direction, withAnchor }: Stretch,
  context: DateContext,
): ResolvedDay {
  const anchor = context.dateline ?? context.issue;
  const basis = basisOfPaper(context);
  const other = anchor === null ? null : shifted(anchor, length, direction);
  if (anchor === null || other === null) return openDays(length.timex, 'span', basis, length.amount === null);
  if (length.counts === 'seconds') return stretchOfDays(anchor, anchor + 1, length.timex, 'span', basis);
  return direction < 0
    ? stretchOfDays(other, anchor, length.timex, 'span', basis)
    : stretchOfDays(anchor + (withAnchor ? 0 : 1), other + 1, length.timex, 'span', basis);
}

/** The day that lies a length off; hours stay within the day, as the paper has no clock. Null for 几天. */
function shifted(anchor: number, { amount, counts }: Length, direction: -1 | 1): number | null {
  if (amount === null) return null;
  if (counts === 'days') return anchor + direction * amount;
  if (counts === 'seconds') return anchor;
  const { year, month, day } = civilDay(anchor);
  const index = year * 12 + month - 1 + direction * amount;
  const [inYear, inMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dayNumber(inYear, inMonth, Math.min(day, daysInMonth(inYear, inMonth)));
}

function timexOf(day: number, { unit, amount, counts }: Length): string {
  if (counts === 'days') return isoDay(day);
  const { year, month } = civilDay(day);
  if (unit === 'century' || (unit === 'year' && (amount ?? 0) % 12 === 0))
    return String(year).padStart(4, '0');
  return unit === 'year' || unit === 'quarter' || unit === 'month' ? isoMonth(year, month) : isoDay(day);
}
