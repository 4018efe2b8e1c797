import { inheritDate } from './calendar-date';
import type { CalendarDate, Point, TimeOfDay } from './date-expression';

/** Both ends of a period, the second with what it shares with the first; null where they cannot be two ends of one. */
export function joinPoints(
  from: Point,
  to: Point,
  end: number,
): { readonly point: Point; readonly end: number } | null {
  if (to.date === null) {
    if (from.time === null || to.time === null) return null;
    if (from.time.hour === null && from.date === null) return null;
    return { point: { date: from.date, time: { ...to.time, part: partOfEnd(from.time, to.time) } }, end };
  }
  if (from.date === null)
    return typeof from.time?.hour === 'number' && to.time !== null ? { point: to, end } : null;
  if (from.date.kind === 'calendar' && to.date.kind === 'calendar') {
    if (!isSameKind(from.date, to.date)) return null;
    return { point: to.date.year === null ? { ...to, date: inheritDate(from.date, to.date) } : to, end };
  }
  // 19世纪80年代至90年代: the second decade is of the same century.
  if (from.date.kind === 'years' && to.date.kind === 'years' && to.date.century === null)
    return { point: { ...to, date: { ...to.date, century: from.date.century } }, end };
  return { point: to, end };
}

/** 下午2时至4时: the second hour lies in the same part of the day, 上午10时至2时 behind noon. */
function partOfEnd(from: TimeOfDay, to: TimeOfDay): TimeOfDay['part'] {
  if (to.part !== null || to.hour === null || from.hour === null) return to.part;
  return from.part === 'morning' && to.hour < from.hour ? 'afternoon' : from.part;
}

/** 5月至7月 and 5月3日至7月1日 are periods; 2019年至今年7月1日 is none of one kind. */
function isSameKind(from: CalendarDate, to: CalendarDate): boolean {
  return (from.day === null) === (to.day === null) && (from.month === null) === (to.month === null);
}
