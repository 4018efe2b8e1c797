import { calendarDate } from './calendar-date';
import { centuryWords } from './read-century';
import type { WordReader } from './date-read';
import { dateOnly } from './date-read';
import { eraWords } from './read-era';
import { festivalWords } from './festival-words';
import { lunarWords } from './read-lunar';
import { partOfMonthWords } from './part-of-month-words';
import { partOfYearWords } from './part-of-year-words';
import { readBehindYear } from './read-calendar-date';
import { lengthStarts } from './read-length';
import { lengthOf } from './length';
import { readNumber, skipSpace } from './read-number';
import { readYearOfEra } from './read-year';
import { relativeDayWords } from './relative-day-words';
import { setWords } from './set-words';
import { readFromLength, stretchWords } from './stretch-words';
import { vagueWords } from './vague-words';
import { weekWords } from './week-words';
import { type WordEntry, wordList } from '../word-list';

/** All words that an expression of time can start with, apart from numbers, years and months. */
const entries: readonly WordEntry<WordReader>[] = [
  ...relativeDayWords(),
  // 最近三个月 before 最近.
  ...stretchWords(),
  ...vagueWords(),
  ...weekWords(),
  ...partOfYearWords(),
  ...partOfMonthWords(),
  ...centuryWords(),
  ...eraWords(),
  ...lunarWords(),
  ...festivalWords(),
  ...setWords(),
  // 半年, 几天 and 数小时 are lengths without a number.
  ...lengthStarts.map((word) => ({
    word,
    meaning: (text: string, at: number) => readFromLength(text, at),
  })),
  {
    word: '百日',
    meaning: (_text, _at, end) => ({ meaning: { kind: 'duration', length: lengthOf(100, 'day') }, end }),
    notBefore: '咳 维新 红 菊 行动 攻坚 会战 大战 誓师 宴 草',
  },
  { word: '公元前', meaning: (text, _at, end) => yearOfEra(text, end, true) },
  { word: '公元', meaning: (text, _at, end) => yearOfEra(text, end, false) },
];

export const dateWords = wordList(entries);

function yearOfEra(text: string, end: number, isBefore: boolean): ReturnType<WordReader> {
  const year = readYearOfEra(text, end, isBefore);
  if (year === null) return isBefore ? centuryBefore(text, end) : null;
  const { date, through, end: dateEnd } = readBehindYear(text, year.end, year.part);
  return through === null ? dateOnly(date, dateEnd) : dateOnly(calendarDate(year.part, null, null), year.end);
}

/** 公元前3世纪 has no days in the calendar that we write. */
function centuryBefore(text: string, at: number): ReturnType<WordReader> {
  const number = readNumber(text, skipSpace(text, at));
  if (number === null || !text.startsWith('世纪', skipSpace(text, number.end))) return null;
  const end = skipSpace(text, number.end) + 2;
  return dateOnly({ kind: 'years', century: -number.value, decade: null, lastDecade: null, part: null }, end);
}
