import { dateWords } from './all-words';
import { calendarDate, inheritDate } from './calendar-date';
import type { DateExpression, Meaning, Point } from './date-expression';
import { endOfConnector } from './end-of-connector';
import { isOneOf } from './is-one-of';
import { joinPoints } from './join-points';
import { firstPairs, isNumberOfTime } from './is-worth-reading';
import { type CalendarDateRead, calendarWords } from './read-calendar-date';
import { readDayAlone } from './read-day';
import { readLunarDay } from './read-lunar';
import { readNextOfList } from './read-next-of-list';
import { endOfNumber, numberInitials, skipSpace } from './read-number';
import { endOfNow, prefixAt, readOpenSide } from './read-open-side';
import { finishDate, type PointRead, readAtNumber, readAtWord, readWord } from './read-point';
import { partOfDayWords, readTimeOfDay } from './read-time-of-day';
import { readYear } from './read-year';
import { readNextOfSet } from './set-words';
import { tenseAround } from './tense-around';

/**
 * All expressions of time in running text, in order, none inside another. One space inside an expression is
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
    const end = start === prefix ? readPrefixed(text, at, found) : readOn(text, at, found);
    if (end > at) at = end;
    else at = start === number ? endOfNumber(text, at) : at + 1;
  }
  return found;
}

const nothing = 0;
const word = 1;
const number = 2;
const prefix = 3;

const words = [...dateWords.words, ...calendarWords, ...partOfDayWords()];

/** What may stand behind a word of one character: 近三年, 半年, 庚子年, 每周. */
const isWordOfTime = firstPairs(
  words,
  '年个天周小日分月星礼季秒晚早双节农初世隔逢半几数两末天子丑寅卯辰巳午未申酉戌亥 ',
);

/** What a code unit can start; a table, because nearly every character of a page starts nothing. */
const starts = startTable();

function startTable(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(nothing);
  for (const known of words) table[known.charCodeAt(0)] = word;
  for (const unit of numberInitials()) table[unit] = number;
  for (const initial of '从自截') table[initial.charCodeAt(0)] = prefix;
  return table;
}

function readPointAt(text: string, at: number): PointRead | null {
  const start = starts[text.charCodeAt(at)];
  // 一早 and 零点 begin as numbers do.
  if (start === word) return isWordOfTime(text, at) ? readAtWord(text, at) : null;
  if (start !== number) return null;
  const read = isWordOfTime(text, at) ? readWord(text, at) : null;
  return read ?? (isNumberOfTime(text, at) ? readAtNumber(text, at) : null);
}

// The readers below add what stands at `at` to `found` and return where it ends, -1 where nothing stands there.

/** 从5月1日至3日, 自2018年以来, 截至5月1日: the word before it belongs to a period that has only one end, or two. */
function readPrefixed(text: string, at: number, found: DateExpression[]): number {
  const { end: start, side } = prefixAt(text, at);
  if (start === -1) return -1;
  const now = side === 'until' ? endOfNow(text, start) : -1;
  if (now !== -1) return push(text, at, now, { kind: 'vague', direction: 'present' }, found);
  const before = found.length;
  const end = readOn(text, skipSpace(text, start), found);
  const first = found[before];
  if (end === -1 || first === undefined) return -1;
  const { meaning } = first;
  if (side !== null && meaning.kind === 'point')
    found[before] = { ...first, start: at, meaning: { kind: 'open', side, point: meaning.point } };
  else if (side === null && (meaning.kind === 'period' || meaning.kind === 'open'))
    found[before] = { ...first, start: at };
  return end;
}

/** An expression with all that belongs to it: the other end of a period, the further days of a list. */
function readOn(text: string, at: number, found: DateExpression[]): number {
  const first = readPointAt(text, at) ?? readYearPair(text, at);
  if (first === null) return -1;
  if (first.kind === 'meaning') return pushMeaning(text, at, first, found);
  let last =
    first.kind === 'pair' ? readPair(text, at, first.read, found) : readPeriod(text, at, first, found);
  // A list may be as long as the text.
  for (;;) {
    const next = last.point === null ? null : readNextOfList(text, last.point, last.end);
    if (next === null) return last.end;
    last = readPeriod(text, next.start, next, found);
  }
}

/** A meaning that is complete; of what comes again the further days of a list (每周二、周四) come again too. */
function pushMeaning(
  text: string,
  at: number,
  { meaning, end }: PointRead & { kind: 'meaning' },
  found: DateExpression[],
): number {
  let last = push(text, at, end, meaning, found);
  if (meaning.kind !== 'set') return last;
  for (
    let next = readNextOfSet(text, meaning, last);
    next !== null;
    next = readNextOfSet(text, next.meaning, last)
  )
    last = push(text, next.start, next.end, next.meaning, found);
  return last;
}

/** What was added last, for the list that may go on behind it; without a point nothing goes on. */
interface Added {
  readonly point: Point | null;
  readonly end: number;
}

/** 12至15日, and 12、13日 of which the second may begin a period. */
function readPair(text: string, at: number, read: CalendarDateRead, found: DateExpression[]): Added {
  const first: Point = { date: read.date, time: null };
  const second = finishDate(text, read.through!, read.end);
  if (read.isList) {
    push(text, at, read.firstEnd, { kind: 'point', point: first }, found);
    return readPeriod(text, read.secondStart, second, found);
  }
  push(text, at, second.end, { kind: 'period', from: first, to: second.point }, found);
  return second;
}

/** A point with what stands behind it: the other end of a period, or 起, 以前, 以来. */
function readPeriod(
  text: string,
  start: number,
  { point, end }: { readonly point: Point; readonly end: number },
  found: DateExpression[],
): Added {
  const other = readOtherEnd(text, point, end);
  if (other !== null) {
    const behind = other.end + (text.startsWith('之间', other.end) ? 2 : 0);
    const isBefore = other.isBefore === true;
    push(text, start, behind, { kind: 'period', from: point, to: other.point, isBefore }, found);
    return { point: other.point, end: behind };
  }
  const open = readOpenSide(text, point, end);
  if (open === null) {
    push(text, start, end, { kind: 'point', point }, found);
    return { point, end };
  }
  const closed = open.side === 'after' ? readClosing(text, open.end) : null;
  const meaning: Meaning =
    closed === null
      ? { kind: 'open', side: open.side, point }
      : { kind: 'period', from: point, to: closed.point, isBefore: true };
  return { point: null, end: push(text, start, closed?.end ?? open.end, meaning, found) };
}

/** 2010年之后2018年之前 is one period. */
function readClosing(text: string, at: number): { readonly point: Point; readonly end: number } | null {
  const read = readPointAt(text, at);
  if (read?.kind !== 'point') return null;
  const open = readOpenSide(text, read.point, read.end);
  return open?.side === 'before' ? { point: read.point, end: open.end } : null;
}

interface OtherEnd {
  readonly point: Point;
  readonly end: number;
  /** True where the point no longer belongs to the period. */
  readonly isBefore?: boolean;
}

/** What stands behind 至: a whole date, a day of the same month, a month of the same year, a time of the same day. */
function readOtherEnd(text: string, from: Point, end: number): OtherEnd | null {
  const at = endOfConnector(text, end);
  if (at === -1) return readBetween(text, from, end);
  const { date } = from;
  if (date?.kind === 'calendar' && date.day !== null) {
    const day = readDayAlone(text, at, true);
    if (day !== null) return finishDate(text, inheritDate(date, calendarDate(null, null, day.day)), day.end);
  }
  if (date?.kind === 'lunar' && date.day !== null) {
    const day = readLunarDay(text, at);
    if (day !== null && day.value > date.day) return finishDate(text, { ...date, day: day.value }, day.end);
  }
  const read = readPointAt(text, at);
  if (read?.kind === 'point') return joinPoints(from, read.point, read.end);
  // Behind a clock a bare 6:00 or 三点 is one too.
  const time = typeof from.time?.hour === 'number' ? readTimeOfDay(text, at) : null;
  return typeof time?.time.hour === 'number'
    ? joinPoints(from, { date: null, time: time.time }, time.end)
    : null;
}

/** 2007年与2009年间, 1月15日和2月3日之间: the word behind it makes a period of two dates. */
function readBetween(text: string, from: Point, end: number): OtherEnd | null {
  const at = skipSpace(text, end);
  if (!isOneOf('与和', text, at)) return null;
  const second = skipSpace(text, at + 1);
  const read = readPointAt(text, second) ?? readYearBetween(text, second);
  if (read?.kind !== 'point') return null;
  const behind = skipSpace(text, read.end);
  const length = text.startsWith('之间', behind) ? 2 : text.charAt(behind) === '间' ? 1 : 0;
  const both = length === 0 ? null : joinPoints(from, read.point, behind + length);
  // Between two years lies no more than the first of them and what follows it.
  const isYears = read.point.date?.kind === 'calendar' && read.point.date.month === null;
  return both === null ? null : { ...both, isBefore: isYears };
}

/** 2009年间 counts years, unless a year stands before it. */
function readYearBetween(text: string, at: number): PointRead | null {
  const year = readYear(text, at);
  if (year === null || text.charAt(year.end) !== '间') return null;
  return finishDate(text, calendarDate(year.part, null, null), year.end);
}

/** 1995—1997年: the first year goes without its 年. */
function readYearPair(text: string, at: number): PointRead | null {
  const end = at + 4;
  if (starts[text.charCodeAt(at)] !== number || endOfNumber(text, at) !== end) return null;
  const secondAt = endOfConnector(text, end);
  if (secondAt === -1) return null;
  const first = readYear(`${text.slice(at, end)}年`, 0);
  const second = readYear(text, secondAt);
  if (first?.standsAlone !== true || second?.standsAlone !== true || second.part.kind !== 'number')
    return null;
  if (first.part.kind !== 'number' || first.part.value >= second.part.value) return null;
  const date = calendarDate(first.part, null, null);
  const through = calendarDate(second.part, null, null);
  return {
    kind: 'pair',
    read: { date, through, isList: false, firstEnd: end, secondStart: secondAt, end: second.end },
    end: second.end,
  };
}

function push(text: string, start: number, end: number, meaning: Meaning, found: DateExpression[]): number {
  found.push({ start, end, meaning, tense: tenseAround(text, start, end, meaning) });
  return end;
}
