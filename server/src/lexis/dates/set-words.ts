import { partCode } from './clock';
import type { WordReader } from './date-read';
import { isOneOf } from './is-one-of';
import { readLength } from './read-length';
import { skipSpace } from './read-number';
import { readNumberWithUnit } from './read-number-with-unit';
import { readTimeOfDay } from './read-time-of-day';
import { endOfWeekName, weekdayAt } from './week-words';
import type { WordEntry } from '../word-list';

/** 每天, 每周一, 每年5月, 每月10日, 每两年, 每逢周末: what comes again, for the list of all words. */
export function setWords(): WordEntry<WordReader>[] {
  return ['每', '每逢', '每隔', '逢'].map((word) => ({
    word,
    meaning: readSet,
    notAfter: word === '逢' ? '每重相欣千萍久恰喜' : '',
  }));
}

const readSet: WordReader = (text, _at, end) => {
  const read = unitAt(text, skipSpace(text, end));
  if (read === null) return null;
  const timeAt = skipSpace(text, text.charAt(read.end) === '的' ? read.end + 1 : read.end);
  const time = read.takesTime ? readTimeOfDay(text, timeAt) : null;
  if (time === null) return { meaning: { kind: 'set', timex: read.timex }, end: read.end };
  const { part, hour, minute } = time.time;
  const clock =
    hour === null ? (part === null ? '' : `T${partCode(part)}`) : `T${pad(hour)}:${pad(minute ?? 0)}`;
  const days = read.timex === 'P1D' ? 'XXXX-XX-XX' : read.timex;
  return { meaning: { kind: 'set', timex: days + clock }, end: time.end };
};

interface SetUnit {
  readonly timex: string;
  readonly takesTime: boolean;
  readonly end: number;
}

/** What stands behind 每. */
function unitAt(text: string, at: number): SetUnit | null {
  const weekName = endOfWeekName(text, at);
  if (weekName !== -1) {
    const day = weekdayAt(text, weekName);
    if (day !== -1) return { timex: `XXXX-WXX-${day === 0 ? 7 : day}`, takesTime: true, end: weekName + 1 };
    if (text.charAt(weekName) === '末') return { timex: 'XXXX-WXX-WE', takesTime: true, end: weekName + 1 };
    return isOneOf('期岁年', text, weekName) ? null : { timex: 'P1W', takesTime: false, end: weekName };
  }
  const first = text.charAt(at);
  if (first === '年') return yearly(text, at + 1);
  if (first === '月' || text.startsWith('个月', at)) return monthly(text, at + (first === '月' ? 1 : 2));
  if (first === '天' || first === '日') return { timex: 'P1D', takesTime: true, end: at + 1 };
  for (const [word, timex] of units)
    if (text.startsWith(word, at)) return { timex, takesTime: false, end: at + word.length };
  const length = readLength(text, at);
  return length === null ? null : { timex: length.length.timex, takesTime: false, end: length.end };
}

const units: readonly (readonly [string, string])[] = [
  ['个星期', 'P1W'],
  ['个季度', 'P3M'],
  ['季度', 'P3M'],
  ['小时', 'PT1H'],
  ['个小时', 'PT1H'],
  ['分钟', 'PT1M'],
  ['秒钟', 'PT1S'],
  ['晚', 'XXXX-XX-XXTEV'],
  ['周末', 'XXXX-WXX-WE'],
];

/** 每年, 每年5月, 每年5月12日. */
function yearly(text: string, at: number): SetUnit {
  const month = readNumberWithUnit(text, skipSpace(text, at), '月', 12);
  if (month === null || month.value < 1 || month.value > 12)
    return { timex: 'P1Y', takesTime: false, end: at };
  const day = dayAt(text, month.end);
  if (day === null) return { timex: `XXXX-${pad(month.value)}`, takesTime: false, end: month.end };
  return { timex: `XXXX-${pad(month.value)}-${pad(day.value)}`, takesTime: true, end: day.end };
}

/** 每月, 每月10日. */
function monthly(text: string, at: number): SetUnit {
  const day = dayAt(text, at);
  if (day === null) return { timex: 'P1M', takesTime: false, end: at };
  return { timex: `XXXX-XX-${pad(day.value)}`, takesTime: true, end: day.end };
}

function dayAt(text: string, at: number): { readonly value: number; readonly end: number } | null {
  const day = readNumberWithUnit(text, skipSpace(text, at), '日号', 31);
  return day === null || day.value < 1 || day.value > 31 ? null : day;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
