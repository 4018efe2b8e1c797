import { clockOf, partCode } from './clock';
import type { Meaning, TimeOfDay } from './date-expression';
import type { DateRead, WordReader } from './date-read';
import { endOfConnector } from './end-of-connector';
import { isOneOf } from './is-one-of';
import { endOfNumber, isNumeral, readNumber, skipSpace } from './read-number';
import { readOccasion, readSameKind, readSetUnit, type SetUnit } from './read-set-unit';
import { readTimeOfDay } from './read-time-of-day';
import { endOfWeekName } from './week-words';
import type { WordEntry } from '../word-list';

/** 每天, 每周一, 每周两次, 每年5月, 每月10日, 每两年, 每逢周末: what comes again, for the list of all words. */
export function setWords(): WordEntry<WordReader>[] {
  return [
    ...['每', '每隔'].map((word) => ({ word, meaning: readerOf(readSetUnit) })),
    ...['每逢', '每到'].map((word) => ({ word, meaning: readerOf(readOccasion) })),
    { word: '逢', meaning: readerOf(readOccasion), notAfter: '每重相欣千萍久恰喜正适又时' },
    {
      word: '逢年过节',
      meaning: (_text, _at, end) => ({ meaning: { kind: 'set', timex: null, freq: null }, end }),
    },
  ];
}

type SetMeaning = Meaning & { kind: 'set' };

/** 周四 in 每周二、周四, 15日 in 每月5日、15日: the next of a list whose first is `first` and ends at `end`. */
export function readNextOfSet(
  text: string,
  { timex }: SetMeaning,
  end: number,
): { readonly start: number; readonly meaning: SetMeaning; readonly end: number } | null {
  const mark = skipSpace(text, end);
  const isMarked = isOneOf('、和与及或', text, mark);
  // 每周五周六 needs no mark.
  if (timex === null || (!isMarked && endOfWeekName(text, mark) === -1)) return null;
  const start = isMarked ? skipSpace(text, mark + 1) : mark;
  const hour = nextHour(text, start, timex);
  if (hour !== null) return hour;
  // Of a period the last day says of which kind the list is.
  const unit = readSameKind(text, start, timex.slice(timex.indexOf('/') + 1).replace(/T.*$/u, ''));
  if (unit === null) return null;
  return { start, ...withRest(text, unit) };
}

/** 14时 behind 每天8时、. */
function nextHour(text: string, start: number, timex: string): ReturnType<typeof readNextOfSet> {
  const days = /^([^/]+)T\d\d:\d\d$/u.exec(timex)?.[1];
  const time = days === undefined ? null : readTimeOfDay(text, start);
  if (days === undefined || typeof time?.time.hour !== 'number') return null;
  return { start, meaning: { kind: 'set', timex: days + codeOf(time.time), freq: null }, end: time.end };
}

function readerOf(readUnit: (text: string, at: number) => SetUnit | null): WordReader {
  return (text, _at, end): DateRead | null => {
    const unit = readUnit(text, skipSpace(text, end));
    return unit === null ? null : withRest(text, unit);
  };
}

/** A unit with what stands behind it: the end of a period (每周一至周五), hours (8时至20时), how often (两次). */
function withRest(text: string, unit: SetUnit): { readonly meaning: SetMeaning; readonly end: number } {
  const otherAt = unit.timex === null ? -1 : endOfConnector(text, unit.end);
  const other = otherAt === -1 ? null : readSameKind(text, otherAt, unit.timex!);
  const days = unit.timex === 'P1D' ? 'XXXX-XX-XX' : unit.timex;
  let { end } = other ?? unit;
  let [from, to] = [unit.timex, other?.timex ?? null];
  const evening = days?.endsWith('TEV') === true ? 'evening' : null;
  const hours = unit.takesTime ? readHours(text, end, evening) : null;
  if (hours !== null && days !== null) {
    const dayOnly = days.replace(/T.*$/u, '');
    from = dayOnly + hours.first;
    to = hours.last === null ? (to === null ? null : to + hours.first) : (to ?? dayOnly) + hours.last;
    ({ end } = hours);
  }
  const count = readCount(text, end);
  const timex = to === null ? from : `${from}/${to}`;
  return { meaning: { kind: 'set', timex, freq: count?.freq ?? null }, end: count?.end ?? end };
}

interface Hours {
  /** TIMEX3 from its T on. */
  readonly first: string;
  readonly last: string | null;
  readonly end: number;
}

/** 上午, 8时, 9:00—17:00 behind the days. */
function readHours(text: string, at: number, part: TimeOfDay['part']): Hours | null {
  const first = readTimeOfDay(text, skipSpace(text, text.charAt(at) === '的' ? at + 1 : at));
  if (first === null) return null;
  const from = { ...first.time, part: first.time.part ?? part };
  const otherAt = from.hour === null ? -1 : endOfConnector(text, first.end);
  const other = otherAt === -1 ? null : readTimeOfDay(text, otherAt);
  if (typeof other?.time.hour !== 'number') return { first: codeOf(from), last: null, end: first.end };
  const to = { ...other.time, part: other.time.part ?? partOfEnd(from, other.time.hour) };
  return { first: codeOf(from), last: codeOf(to), end: other.end };
}

/** 下午2时至4时 ends in the afternoon too, 上午10时至2时 behind noon. */
function partOfEnd(from: TimeOfDay, hour: number): TimeOfDay['part'] {
  return from.part === 'morning' && from.hour !== null && hour < from.hour ? 'afternoon' : from.part;
}

function codeOf(time: TimeOfDay): string {
  const clock = clockOf(time);
  if (clock !== null) return `T${clock.text}`;
  return time.part === null ? '' : `T${partCode(time.part)}`;
}

/** 两次, 3回, 1至2次, 两三趟: how often, as TIMEX3 has it (`2X`); without a value where the number is left open. */
function readCount(text: string, at: number): { readonly freq: string | null; readonly end: number } | null {
  const start = skipSpace(text, at);
  const number = readNumber(text, start);
  let end = number?.end ?? (isNumeral(text.charCodeAt(start)) ? endOfNumber(text, start) : -1);
  if (end === -1 || end - start > 3) return null;
  const second = endOfConnector(text, end);
  const upper = second === -1 ? null : readNumber(text, second);
  if (upper !== null) ({ end } = upper);
  end = skipSpace(text, end);
  if (!isOneOf('次回趟遍', text, end) || isOneOf(notACount, text, end + 1)) return null;
  const isRow = number?.style === 'row' && number.length > 1;
  const isOpen = number === null || upper !== null || isRow;
  return { freq: isOpen ? null : `${number.value}X`, end: end + 1 };
}

/** 一次性, 三次产业, 一回家: the word goes on. */
const notACount = '性产要序等品方日数家到来去放复信应馈收';
