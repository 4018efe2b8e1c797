import { isoDay } from '../calendar/civil-day';
import { type Clock, partCode } from './clock';
import type { TimeOfDay } from './date-expression';

/** What TIMEX3 says of a time of day: `T20:00`, `TMO`; empty without one. */
export function timexOfTime(time: TimeOfDay | null, clock: Clock | null): string {
  if (time === null) return '';
  return clock === null ? (time.part === null ? '' : `T${partCode(time.part)}`) : `T${clock.text}`;
}

export function isoTime(day: number, clock: Clock): string {
  // 24时 is the first moment of the next day.
  return clock.hour === 24 ? `${isoDay(day + 1)}T00:00` : `${isoDay(day)}T${clock.text}`;
}

export function minutesOf(clock: Clock): number {
  return clock.hour * 60 + clock.minute;
}

export function timexOfMinutes(minutes: number): string {
  return minutes % 60 === 0 ? `PT${minutes / 60}H` : `PT${minutes}M`;
}
