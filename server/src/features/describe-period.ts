import { civilDay, isoDay, parseIsoDay } from '../lexis/calendar/civil-day';
import { holidayDays, holidayOf } from '../lexis/calendar/holidays';
import { describeDay, type DayDescription } from '../lexis/dates/describe-day';
import { describeTime } from '../lexis/dates/describe-time';
import type { Language, Message } from '../project/level';

export interface PeriodDescription {
  /** Its first and last day, with their hours where it has some. */
  readonly title: Message;
  /** `共 3 天`, `2 小时 30 分钟`; null where one end is open. */
  readonly length: Message | null;
  /** That it is a statutory holiday, from its first to its last day; null where it is none. */
  readonly calendar: Message | null;
  /** Where the day of the issue lies, if it is near. */
  readonly distance: Message | null;
}

/**
 * `start` and `end` are ISO 8601, `end` exclusive; one of them may be null, as in 截至6月. Null where they are no days, or
 * do not follow one another.
 */
export function describePeriod(
  { start, end }: { readonly start: string | null; readonly end: string | null },
  issueDate: string | null,
): PeriodDescription | null {
  if (start === null || end === null) return describeOpenPeriod(start, end, issueDate);
  const isTimed = end.length > 10;
  const first = describeDay(start, issueDate);
  const until = parseIsoDay(end.slice(0, 10));
  const last = lastDayOf(end, issueDate);
  if (first === null || until === null || last === null || last.number < first.number) return null;
  return {
    title: {
      zh: titleOf('zh', first, last, start, isTimed ? end : null),
      en: titleOf('en', first, last, start, isTimed ? end : null),
    },
    length: lengthOf(start, end, first.number, until),
    calendar: isTimed ? null : wholeHoliday(first.number, last.number),
    distance: distanceOf(first, last, issueDate),
  };
}

/** Hours where both ends have one; of a day until some hour (5月20日18时前) nobody counts them. */
function lengthOf(start: string, end: string, first: number, until: number): Message | null {
  if (end.length <= 10) return daysBetween(first, until);
  return start.length > 10 ? hoursBetween(start, end, until - first) : null;
}

/** A day that is the end, exclusive, is not part of the period; one of which an hour is, is. */
function lastDayOf(end: string, issueDate: string | null): DayDescription | null {
  const until = parseIsoDay(end.slice(0, 10));
  return until === null ? null : describeDay(isoDay(end.length > 10 ? until : until - 1), issueDate);
}

function describeOpenPeriod(
  start: string | null,
  end: string | null,
  issueDate: string | null,
): PeriodDescription | null {
  const day =
    start !== null ? describeDay(start, issueDate) : end !== null ? lastDayOf(end, issueDate) : null;
  if (day === null) return null;
  const clock = describeTime('', { start: start ?? end, timex: null });
  const zh = clock === null ? day.title.zh : `${day.title.zh} ${clock.zh}`;
  const en = clock === null ? day.title.en : `${day.title.en}, ${clock.en}`;
  return {
    title:
      start === null ? { zh: `到${zh}为止`, en: `until ${en}` } : { zh: `从${zh}起`, en: `from ${en} on` },
    length: null,
    calendar: null,
    distance: day.distance,
  };
}

function titleOf(
  language: Language,
  first: DayDescription,
  last: DayDescription,
  start: string,
  end: string | null,
): string {
  const mark = language === 'zh' ? '至' : ' to ';
  const comma = language === 'zh' ? ' ' : ', ';
  const clock = (at: string | null): string | undefined =>
    describeTime('', { start: at, timex: null })?.[language];
  const [from, to] = [clock(start), clock(end)];
  const at = (day: string, time: string | undefined): string =>
    time === undefined ? day : `${day}${comma}${time}`;
  if (last.number === first.number)
    return at(first.title[language], [from, to].filter((time) => time !== undefined).join(mark) || undefined);
  // The year is told once: before the days in Chinese, behind them in English.
  const isSameYear = civilDay(first.number).year === civilDay(last.number).year;
  const firstTitle = isSameYear && language === 'en' ? first.shortTitle.en : first.title[language];
  const lastTitle = isSameYear && language === 'zh' ? last.shortTitle.zh : last.title[language];
  return `${at(firstTitle, from)}${mark}${at(lastTitle, to)}`;
}

function daysBetween(first: number, until: number): Message {
  const days = until - first;
  const whole = wholeMonths(first, until);
  return {
    zh: `共 ${days} 天${whole === null ? '' : `，整 ${whole.zh}`}`,
    en: `${plural(days, 'day')}${whole === null ? '' : `, ${whole.en}`}`,
  };
}

/** Null where it does not begin with a month and end with one. */
function wholeMonths(first: number, until: number): Message | null {
  const [from, to] = [civilDay(first), civilDay(until)];
  if (from.day !== 1 || to.day !== 1) return null;
  const months = (to.year - from.year) * 12 + to.month - from.month;
  if (months % 12 !== 0) return { zh: `${months} 个月`, en: plural(months, 'month') };
  return { zh: `${months / 12} 年`, en: plural(months / 12, 'year') };
}

function hoursBetween(start: string, end: string, days: number): Message {
  const minutes = days * 1440 + minutesOf(end) - minutesOf(start);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const zh = [hours > 0 ? `${hours} 小时` : '', rest > 0 ? `${rest} 分钟` : ''];
  const en = [hours > 0 ? plural(hours, 'hour') : '', rest > 0 ? plural(rest, 'minute') : ''];
  return { zh: zh.filter(Boolean).join(' '), en: en.filter(Boolean).join(' ') };
}

function minutesOf(at: string): number {
  return Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16));
}

function wholeHoliday(first: number, last: number): Message | null {
  const name = holidayOf(first)?.kind === 'holiday' ? holidayOf(first)!.name : null;
  // The holiday of a new year may begin in December: its year is that of its last day.
  const run = name === null ? null : holidayDays(name.zh, civilDay(last).year);
  if (run?.first !== first || run.until !== last) return null;
  return { zh: `${name!.zh}假期`, en: `${name!.en} holiday` };
}

/** A period that begins more days behind the issue, or ended more days before it, is not near. */
const farthest = 60;

function distanceOf(first: DayDescription, last: DayDescription, issueDate: string | null): Message | null {
  const issue = issueDate === null ? null : parseIsoDay(issueDate);
  if (issue === null) return null;
  if (first.number > issue) {
    const days = first.number - issue;
    if (days > farthest) return null;
    return { zh: `见报后 ${days} 天开始`, en: `begins ${plural(days, 'day')} after the issue` };
  }
  if (last.number >= issue) return { zh: '见报当天在内', en: 'includes the day of the issue' };
  const days = issue - last.number;
  if (days > farthest) return null;
  return { zh: `见报前 ${days} 天结束`, en: `ended ${plural(days, 'day')} before the issue` };
}

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
