import type { CalendarDate, Ordinal } from './date-expression';
import { dateOnly, type DateRead } from './date-read';
import { readNumber, skipSpace } from './read-number';
import { endOfWeekName, weekdayAt } from './week-words';

/** Behind a year or month: 的第一周, 第三个月, 的最后一个星期一, 的前2周, 前10天. */
export function readOrdinal(text: string, at: number, of: CalendarDate): DateRead | null {
  const start = skipSpace(text, text.charAt(at) === '的' ? at + 1 : at);
  for (const { word, sign, isCount } of starts) {
    if (!text.startsWith(word, start)) continue;
    const read = behind(text, start + word.length, of, sign, isCount);
    if (read !== null) return read;
  }
  return null;
}

const starts = [
  { word: '最后', sign: -1, isCount: false },
  { word: '第', sign: 1, isCount: false },
  { word: '头', sign: 1, isCount: true },
  { word: '前', sign: 1, isCount: true },
] as const;

function behind(text: string, at: number, of: CalendarDate, sign: -1 | 1, isCount: boolean): DateRead | null {
  const number = readNumber(text, skipSpace(text, at));
  if (number === null || number.value < 1 || number.value > 366) return null;
  let unitAt = skipSpace(text, number.end);
  if (text.charAt(unitAt) === '个') unitAt++;
  const unit = unitOf(text, unitAt);
  if (unit === null || (isCount && typeof unit.unit === 'object')) return null;
  const first = isCount ? 1 : sign * number.value;
  return dateOnly(
    { kind: 'ordinal', of, unit: unit.unit, first, count: isCount ? number.value : 1 },
    unit.end,
  );
}

function unitOf(text: string, at: number): { readonly unit: Ordinal['unit']; readonly end: number } | null {
  const first = text.charAt(at);
  if (first === '天') return { unit: 'day', end: at + 1 };
  if (first === '月') return { unit: 'month', end: at + 1 };
  const name = endOfWeekName(text, at);
  if (name === -1) return null;
  const day = weekdayAt(text, name);
  if (day !== -1) return { unit: { weekday: day }, end: name + 1 };
  if (text.charAt(name) === '末') return { unit: 'weekend', end: name + 1 };
  return { unit: 'week', end: name };
}
