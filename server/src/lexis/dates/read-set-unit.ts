import { calendarDate, partOf } from './calendar-date';
import { readFestivalBehindYear } from './festival-words';
import { isOneOf } from './is-one-of';
import { readLength } from './read-length';
import { readLunarBehindYear } from './read-lunar';
import { isNumeral, readNumber, skipSpace } from './read-number';
import { readNumberWithUnit } from './read-number-with-unit';
import { type NumberInList, readNumberInList } from './read-number-in-list';
import { readOrdinal } from './read-ordinal';
import { readPartOfYear } from './part-of-year-words';
import { endOfWeekName, weekdayAt } from './week-words';

/** What comes again: the days, months or stretch behind 每. */
export interface SetUnit {
  /** TIMEX3; null where the words leave open how often (逢年过节). */
  readonly timex: string | null;
  /** True where a clock may stand behind it. */
  readonly takesTime: boolean;
  readonly end: number;
}

/** 周一, 个周末, 年5月, 月10日, 两周, 季度 behind 每. */
export function readSetUnit(text: string, at: number): SetUnit | null {
  const weekName = endOfWeekName(text, text.charAt(at) === '个' ? at + 1 : at);
  if (weekName !== -1) return weekly(text, weekName);
  const first = text.charAt(at);
  if (first === '年') return yearly(text, at + 1);
  if (first === '月' || text.startsWith('个月', at)) return monthly(text, at + (first === '月' ? 1 : 2));
  if (first === '天' || first === '日') return { timex: 'P1D', takesTime: true, end: at + 1 };
  for (const [word, timex] of units)
    if (text.startsWith(word, at))
      return { timex, takesTime: word === '晚' || word === '早', end: at + word.length };
  return lengthAt(text, at);
}

/** What stands behind 逢, 每逢 and 每到, which go with days that have a name: 周末, 节假日, 春节, 夏天. */
export function readOccasion(text: string, at: number): SetUnit | null {
  for (const word of openOccasions)
    if (text.startsWith(word, at)) return { timex: null, takesTime: false, end: at + word.length };
  const season = seasonCodes['春夏秋冬'.indexOf(text.charAt(at) || '-')];
  if (season !== undefined && isOneOf('天季', text, at + 1))
    return { timex: `XXXX-${season}`, takesTime: false, end: at + 2 };
  const days = lunarDays.exec(text.slice(at, at + 16));
  if (days !== null) return { timex: 'P1M', takesTime: false, end: at + days[0].length };
  const festival = readFestivalBehindYear(text, at, anyYear);
  if (festival !== null) return { timex: 'P1Y', takesTime: false, end: festival.end };
  return isOneOf('年月日天', text, at) && !/^月\s?\d/u.test(text.slice(at, at + 3))
    ? null
    : readSetUnit(text, at);
}

/**
 * A further day or month of the same kind as `timex`: 周四 or 四 behind 每周二, 15日 behind 每月5日, 9月 behind 每年3月. `isOther` for
 * the other end of a period, which may stand closer to what follows it.
 */
export function readSameKind(text: string, at: number, timex: string): SetUnit | null {
  if (/^XXXX-WXX-[1-7]$/u.test(timex)) return nextWeekday(text, at);
  const monthly = /^XXXX-(\d\d|XX)-\d\d$/u.exec(timex)?.[1];
  if (monthly !== undefined) {
    const month = monthly === 'XX' ? null : readNumberWithUnit(text, at, '月', 12);
    const day = dayAt(text, month?.end ?? at);
    if (day === null || (month !== null && (month.value < 1 || month.value > 12))) return null;
    const inMonth = month === null ? monthly : pad(month.value);
    return { timex: `XXXX-${inMonth}-${pad(day.value)}`, takesTime: true, end: day.end };
  }
  if (!/^XXXX-\d\d$/u.test(timex)) return null;
  const month = monthAt(text, at);
  return month === null ? null : { timex: `XXXX-${pad(month.value)}`, takesTime: false, end: month.end };
}

/** The length that stands behind 每: 两周, 三年, 半个月. */
function lengthAt(text: string, at: number): SetUnit | null {
  // 两周一次 and 三周三次 are no weekdays.
  const weeks = readNumberWithUnit(text, at, '周', 52);
  if (weeks !== null && weeks.value > 1 && countsBehind(text, weeks.end))
    return { timex: `P${weeks.value}W`, takesTime: false, end: weeks.end };
  const length = readLength(text, at);
  return length === null ? null : { timex: length.length.timex, takesTime: false, end: length.end };
}

function weekly(text: string, at: number): SetUnit | null {
  const day = weekdayAt(text, at);
  if (day !== -1 && !countsBehind(text, at)) return weekdayUnit(day, at + 1);
  if (text.charAt(at) === '末') return { timex: 'XXXX-WXX-WE', takesTime: true, end: at + 1 };
  return isOneOf('期岁年', text, at) ? null : { timex: 'P1W', takesTime: false, end: at };
}

/** 三次 and 一趟 say how often: 每周三次 is no Wednesday. 三次日 would be one. */
function countsBehind(text: string, at: number): boolean {
  const number = readNumber(text, at);
  if (number === null) return false;
  return isOneOf('次趟遍', text, number.end) && text.charAt(number.end + 1) !== '日';
}

function nextWeekday(text: string, at: number): SetUnit | null {
  const next = readNextWeekday(text, at);
  return next === null ? null : weekdayUnit(next.day, next.end);
}

/** 周四 and 四 in 周二、周四 and 本周二、四. */
export function readNextWeekday(
  text: string,
  at: number,
): { readonly day: number; readonly end: number } | null {
  const start = text.charAt(at) === '每' ? at + 1 : at;
  const name = endOfWeekName(text, start);
  const day = weekdayAt(text, name === -1 ? start : name);
  if (day === -1) return null;
  const end = (name === -1 ? start : name) + 1;
  // 每周二、四 may be followed by a word; in 每周二、四个小组 something is counted.
  if (name === -1 && (isOneOf(counted, text, end) || isNumeral(text.charCodeAt(end)))) return null;
  return countsBehind(text, end - 1) ? null : { day, end };
}

const counted = '个名位人家项条点次年月日号级楼届场期天周小分秒岁元万亿类种是区县市镇村校所组班队';

function weekdayUnit(day: number, end: number): SetUnit {
  return { timex: `XXXX-WXX-${day === 0 ? 7 : day}`, takesTime: true, end };
}

const units: readonly (readonly [string, string])[] = [
  ['个季度', 'P3M'],
  ['季度末', 'P3M'],
  ['季度初', 'P3M'],
  ['季度', 'P3M'],
  ['小时', 'PT1H'],
  ['个小时', 'PT1H'],
  ['分钟', 'PT1M'],
  ['秒钟', 'PT1S'],
  ['晚', 'XXXX-XX-XXTEV'],
  ['早', 'XXXX-XX-XXTMO'],
  ['个双休日', 'XXXX-WXX-WE'],
  ['双休日', 'XXXX-WXX-WE'],
];

const openOccasions = ['节假日', '节日', '佳节', '假日', '假期', '寒暑假', '暑假', '寒假'];
const seasonCodes = ['SP', 'SU', 'FA', 'WI'];
/** The readers of what stands behind a year ask for one; which it is does not matter here. */
const anyMonth = calendarDate(null, partOf(1), null);
const anyYear = { kind: 'shift', by: 0, from: 'issue' } as const;

/** 每年, 每年5月, 每年5月12日, 每年春节, 每年正月十五, 每年夏天. */
function yearly(text: string, at: number): SetUnit {
  const start = skipSpace(text, at);
  const month = monthAt(text, start);
  if (month !== null) {
    const day = dayAt(text, month.end);
    const ordinal = day === null ? readOrdinal(text, month.end, anyMonth) : null;
    if (ordinal !== null) return { timex: 'P1Y', takesTime: false, end: ordinal.end };
    if (day === null) return { timex: `XXXX-${pad(month.value)}`, takesTime: false, end: month.end };
    return { timex: `XXXX-${pad(month.value)}-${pad(day.value)}`, takesTime: true, end: day.end };
  }
  if (isOneOf('暑寒', text, start) && isOneOf('假期', text, start + 1))
    return { timex: 'P1Y', takesTime: false, end: start + 2 };
  const named = readFestivalBehindYear(text, start, anyYear) ?? readLunarBehindYear(text, start, anyYear);
  if (named !== null) return { timex: 'P1Y', takesTime: false, end: named.end };
  const part = readPartOfYear(text, start, anyYear);
  if (part === null || !('date' in part) || part.date?.kind !== 'partOfYear')
    return { timex: 'P1Y', takesTime: false, end: at };
  const { code } = part.date.part;
  return { timex: code === '' ? 'P1Y' : `XXXX-${code}`, takesTime: false, end: part.end };
}

/** 每月, 每月10日, 每月初, 每月初一. */
function monthly(text: string, at: number): SetUnit {
  const day = dayAt(text, at);
  if (day !== null) return { timex: `XXXX-XX-${pad(day.value)}`, takesTime: true, end: day.end };
  const ordinal = readOrdinal(text, at, anyMonth);
  if (ordinal !== null) return { timex: 'P1M', takesTime: false, end: ordinal.end };
  const rest = text.slice(at, at + 16);
  const part = lunarDays.exec(rest) ?? /^(?:[初底末]|[上中下]旬)/u.exec(rest);
  return { timex: 'P1M', takesTime: false, end: at + (part?.[0].length ?? 0) };
}

/** 初一、十五: days of the lunar month, which TIMEX3 has no name for. */
const lunarDays =
  /^(?:农历)?(?:初[一二三四五六七八九十]|(?<=农历)十[一二三四五六七八九])(?:[、和](?:初[一二三四五六七八九十]|[二]?十[一二三四五六七八九]?))*/u;

function monthAt(text: string, at: number): NumberInList | null {
  const month = readNumberInList(text, at, '月', 12);
  return month !== null && text.charAt(month.end) === '份' ? { ...month, end: month.end + 1 } : month;
}

function dayAt(text: string, at: number): NumberInList | null {
  return readNumberInList(text, skipSpace(text, at), '日号', 31);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
