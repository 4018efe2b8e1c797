import { civilDay, isoDay, isoMonth, parseIsoDay, weekday } from '../lexis/calendar/civil-day';
import type { Language, Message } from '../project/level';
import type { DateMention } from '../reading/reading';

/**
 * The day that a date means in a short form, each as wide as the others: `2031-05-12 周一`, with its hour where one is told,
 * `2031-05-12 至 2031-05-15`, `2031-05`, `2031`. Null where the date has no value.
 */
export function dayLabel({ start, end }: Pick<DateMention, 'start' | 'end'>): Message | null {
  if (start === null) return null;
  const first = parseIsoDay(start.slice(0, 10));
  if (first === null) return { zh: start, en: start };
  const after = end === null ? null : parseIsoDay(end.slice(0, 10));
  if (end === null || after === null) return inBoth((language) => withTime(first, start, language));
  if (end.length > 10) return inBoth((language) => hours(first, start, after, end, language));
  if (after - 1 <= first) return inBoth((language) => withTime(first, start, language));
  return (
    wholePart(first, after) ?? {
      zh: `${isoDay(first)} 至 ${isoDay(after - 1)}`,
      en: `${isoDay(first)} to ${isoDay(after - 1)}`,
    }
  );
}

function inBoth(text: (language: Language) => string): Message {
  return { zh: text('zh'), en: text('en') };
}

function withTime(day: number, at: string, language: Language): string {
  return at.length > 10 ? `${dayText(day, language)} ${timeOf(at)}` : dayText(day, language);
}

function hours(first: number, start: string, last: number, end: string, language: Language): string {
  const until = first === last ? timeOf(end) : withTime(last, end, language);
  return `${withTime(first, start, language)}–${until}`;
}

function dayText(day: number, language: Language): string {
  return `${isoDay(day)} ${weekdays[language][weekday(day)]!}`;
}

/** `09:30` of `2031-05-12T09:30`. */
function timeOf(at: string): string {
  return at.slice(11, 16);
}

/** A whole month or year is named, not counted. */
function wholePart(first: number, after: number): Message | null {
  const from = civilDay(first);
  const to = civilDay(after);
  if (from.day !== 1 || to.day !== 1) return null;
  const months = (to.year - from.year) * 12 + to.month - from.month;
  if (months === 1) return inBoth(() => isoMonth(from.year, from.month));
  return months === 12 && from.month === 1 ? inBoth(() => isoMonth(from.year, 1).slice(0, -3)) : null;
}

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};
