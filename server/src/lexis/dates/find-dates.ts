import { endOfNumber, numberInitials, skipSpace } from './read-number';
import type { CalendarDate, DateExpression, Meaning, Point } from './date-expression';
import { endOfConnector } from './end-of-connector';
import { calendarInitials, isFreeStart, readCalendarDate } from './read-calendar-date';
import { readDayAlone } from './read-day';
import { isOneOf } from './is-one-of';
import { readRelativeDay, readVagueTime, relativeInitials } from './read-relative-day';
import { readTimeOfDay } from './read-time-of-day';

/**
 * All expressions of days in running text, in order, none inside another. One space inside an expression is
 * nothing, as running text keeps it between digits. Takes time in proportion to the text: every reader looks at
 * a bounded number of characters from where it stands.
 */
export function findDates(text: string): DateExpression[] {
  const found: DateExpression[] = [];
  let at = 0;
  while (at < text.length) {
    const start = starts[text.charCodeAt(at)];
    if (start === nothing) {
      at++;
      continue;
    }
    const end = start === number ? readAtNumber(text, at, found) : readAtWord(text, at, found);
    if (end > at) at = end;
    else at = start === number ? endOfNumber(text, at) : at + 1;
  }
  return found;
}

const nothing = 0;
const word = 1;
const number = 2;

/** What a code unit can start; a table, because nearly every character of a page starts nothing. */
const starts = startTable();

function startTable(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(nothing);
  for (const initial of relativeInitials + calendarInitials) table[initial.charCodeAt(0)] = word;
  for (const unit of numberInitials()) table[unit] = number;
  return table;
}

// The readers below add what stands at `at` to `found` and return where it ends, -1 where nothing stands there.

function readAtWord(text: string, at: number, found: DateExpression[]): number {
  const vague = readVagueTime(text, at);
  if (vague !== null) {
    found.push({ start: at, end: vague.end, meaning: { kind: 'vague', direction: vague.direction } });
    return vague.end;
  }
  const relative = readRelativeDay(text, at);
  return relative !== null
    ? readOn(text, at, relative.point, relative.end, found)
    : readCalendar(text, at, found);
}

function readAtNumber(text: string, at: number, found: DateExpression[]): number {
  if (!isFreeStart(text, at) || isLunar(text, at)) return -1;
  const end = readCalendar(text, at, found);
  if (end !== -1) return end;
  const alone = readDayAlone(text, at, false);
  return alone === null ? -1 : readOnFromDate(text, at, dayOnly(alone.day), alone.end, found);
}

function readCalendar(text: string, at: number, found: DateExpression[]): number {
  const read = readCalendarDate(text, at);
  if (read === null) return -1;
  const { date, through, isList, firstEnd, secondStart, end } = read;
  if (through === null) return readOnFromDate(text, at, date, end, found);
  const first: Point = { date, time: null };
  if (isList) {
    found.push({ start: at, end: firstEnd, meaning: { kind: 'point', point: first } });
    return readOnFromDate(text, secondStart, through, end, found);
  }
  const second = withTime(text, through, end);
  found.push({ start: at, end: second.end, meaning: { kind: 'period', from: first, to: second.point } });
  return second.end;
}

function readOnFromDate(
  text: string,
  at: number,
  date: CalendarDate,
  end: number,
  found: DateExpression[],
): number {
  const { point, end: pointEnd } = withTime(text, date, end);
  return readOn(text, at, point, pointEnd, found);
}

/** What belongs to a day just read: the other end of a period, the further days of a list. */
function readOn(text: string, at: number, point: Point, end: number, found: DateExpression[]): number {
  let last: NextOfList = { start: at, point, end };
  for (;;) {
    const other = readOtherEnd(text, last.point, last.end);
    const meaning: Meaning =
      other === null
        ? { kind: 'point', point: last.point }
        : { kind: 'period', from: last.point, to: other.point };
    const lastEnd = other?.end ?? last.end;
    found.push({ start: last.start, end: lastEnd, meaning });
    const next = readNextOfList(text, other?.point ?? last.point, lastEnd);
    if (next === null) return lastEnd;
    last = next;
  }
}

function withTime(
  text: string,
  date: CalendarDate,
  end: number,
): { readonly point: Point; readonly end: number } {
  // A time stands behind a day only.
  const read = date.day === null ? null : readTimeOfDay(text, skipSpace(text, end));
  return { point: { date, time: read?.time ?? null }, end: read?.end ?? end };
}

/** What stands behind 至: a whole date, a day of the same month, a month of the same year, a time of the same day. */
function readOtherEnd(
  text: string,
  from: Point,
  end: number,
): { readonly point: Point; readonly end: number } | null {
  const at = endOfConnector(text, end);
  if (at === -1) return null;
  const date = readCalendarDate(text, at);
  if (date !== null && date.through === null && isSameKind(from.date, date.date))
    return withTime(text, date.date.year === null ? inherit(from.date, date.date) : date.date, date.end);
  const day = readDayAlone(text, at, true);
  if (day !== null && from.date.kind === 'calendar' && from.date.day !== null)
    return withTime(text, inherit(from.date, dayOnly(day.day)), day.end);
  const time = typeof from.time?.hour === 'number' ? readTimeOfDay(text, at) : null;
  if (time !== null && time.time.hour !== null) {
    // 下午2时至4时: the second hour lies in the same part of the day.
    const part = time.time.part ?? from.time?.part ?? null;
    return { point: { date: from.date, time: { ...time.time, part } }, end: time.end };
  }
  return readRelativeDay(text, at);
}

/** 5月至7月 and 5月3日至7月1日 are periods; 2019年至今年7月1日 is none of one kind. */
function isSameKind(from: Point['date'], to: CalendarDate): boolean {
  if (from.kind === 'relativeDay') return to.day !== null;
  return (from.day === null) === (to.day === null) && (from.month === null) === (to.month === null);
}

interface NextOfList {
  readonly point: Point;
  readonly start: number;
  readonly end: number;
}

/** 3月8日、9日 and 3月8日和9日: the next day of a list, in the same month. A whole date stands for itself. */
function readNextOfList(text: string, last: Point, end: number): NextOfList | null {
  if (last.date.kind !== 'calendar' || last.date.day === null || last.date.month === null) return null;
  const mark = skipSpace(text, end);
  if (!isOneOf('、和与及', text, mark)) return null;
  const start = skipSpace(text, mark + 1);
  const day = readDayAlone(text, start, true);
  return day === null ? null : { start, ...withTime(text, inherit(last.date, dayOnly(day.day)), day.end) };
}

function inherit(from: Point['date'], date: CalendarDate): CalendarDate {
  if (from.kind !== 'calendar') return date;
  return { ...date, year: date.year ?? from.year, month: date.month ?? from.month, inherited: true };
}

function dayOnly(day: number): CalendarDate {
  return { kind: 'calendar', year: null, month: null, day, monthPart: null, inherited: false };
}

/** 农历五月十二日 is a day of another calendar, the name of which stands at most five characters before it. */
function isLunar(text: string, at: number): boolean {
  for (let before = at - 1; before >= 1 && before >= at - 6; before--) {
    if (isOneOf('，。；、', text, before)) return false;
    if (text.charAt(before) === '历') return isOneOf('农阴旧夏古藏彝傣回', text, before - 1);
  }
  return false;
}
