import type { Anchor, Part } from './date-expression';
import { isOneOf } from './is-one-of';
import { readNumber, skipSpace } from './read-number';
import { readNumberWithUnit } from './read-number-with-unit';
import { wordList } from '../word-list';

export interface YearRead {
  readonly part: Part;
  readonly end: number;
  /** 98年 and 20年 are years only with a month or a part of the year behind them. */
  readonly needsMore: boolean;
  /** 2031年 is a date by itself; 当年 only before a month. */
  readonly standsAlone: boolean;
}

/** 2031年, 二〇三一年, 98年, 今年, 公元前221年; null where no year starts at `at`. */
export function readYear(text: string, at: number): YearRead | null {
  const word = relativeYears.at(text, at);
  // 至今年均增长 has 至今; 至今年底 a year.
  if (word !== null && text.charAt(at) === '今' && text.charAt(at - 1) === '至' && !isTold(text, word.end))
    return null;
  if (word !== null) return readRelativeYear(text, word.meaning, word.end);
  const number = readNumberWithUnit(text, at, '年', 9999);
  if (number === null) return null;
  const { value, length, style, end } = number;
  const isFourDigit = length === 4 && style !== 'counted' && value >= 1000 && value <= 2199;
  if (isFourDigit) {
    // 2031年度 is the year; 2031年度假 is not.
    if (text.charAt(end) === '度' && !isOneOf('假过数量日', text, end + 1))
      return { part: { kind: 'number', value }, end: end + 1, needsMore: false, standsAlone: true };
    const counts =
      (countsYears(text, end) && !isBirthYear(text, value, end)) ||
      (value < 1800 && !isOneOf('于在自从到至（(', text, at - 1));
    return { part: { kind: 'number', value }, end, needsMore: false, standsAlone: !counts };
  }
  if (style === 'counted' ? value < 1000 || value > 2199 : length > 3 || length < 2) return null;
  // 98年5月12日 and 08年5月12日 mean the century in which they were printed; three digits are a year of antiquity.
  const full = style === 'counted' || length === 3 ? value : value + (value > 60 ? 1900 : 2000);
  const part = { kind: 'number', value: full } as const;
  // 789年 is a year only where it says so.
  if (length === 3)
    return { part, end, needsMore: false, standsAlone: style === 'row' || isOneOf('在于', text, at - 1) };
  if (style === 'counted') return { part, end, needsMore: false, standsAlone: !countsYears(text, end) };
  // 07年 and 九七年 can only be years, 97年 may be a length as well.
  const isYear =
    length === 2 && (style === 'row' ? value > 60 || value < 30 : value < 10) && !countsYears(text, end);
  return { part, end, needsMore: !isYear, standsAlone: isYear };
}

/** 公元前221年 is the year −220, 公元789年 that of its number: behind the word. */
export function readYearOfEra(text: string, at: number, isBefore: boolean): YearRead | null {
  const number = readNumber(text, skipSpace(text, at));
  if (number === null || number.value === 0) return null;
  const unitAt = skipSpace(text, number.end);
  if (text.charAt(unitAt) !== '年') return null;
  const value = isBefore ? 1 - number.value : number.value;
  return { part: { kind: 'number', value }, end: unitAt + 1, needsMore: false, standsAlone: true };
}

function readRelativeYear(text: string, { by, from }: YearShift, end: number): YearRead {
  const standsAlone =
    from === 'issue' ||
    text.startsWith('同年', end - 2) ||
    text.startsWith('次年', end - 2) ||
    text.startsWith('翌年', end - 2);
  return { part: { kind: 'shift', by, from }, end, needsMore: false, standsAlone };
}

function countsYears(text: string, at: number): boolean {
  if (text.startsWith('期间', at)) return false;
  return notAYear.some((follower) => text.startsWith(follower, at)) || isOneOf('级生制', text, at);
}

/** True where behind 今年 a part of the year goes on, or nothing does. */
function isTold(text: string, at: number): boolean {
  return (
    at === text.length ||
    /^(?:[\d，。、；）底初末上下前第春夏秋冬]|年[底初末]|[一二三四五六七八九十]{1,2}月)/u.test(
      text.slice(at, at + 3),
    )
  );
}

/** 1980年生 and 1980年生于星洲 tell a birth; 1000年生的古树 is old, and 98年生 may be either. */
function isBirthYear(text: string, year: number, end: number): boolean {
  return (
    text.charAt(end) === '生' &&
    (year % 1000 !== 0 || end + 1 === text.length || isOneOf('于，。、；）)人', text, end + 1))
  );
}

/** 2000年来 counts years. */
const notAYear = ['来', '间', '历史', '的历史', '之久', '期', '级', '以上'];

interface YearShift {
  readonly by: number;
  readonly from: Anchor;
}

const relativeYears = wordList<YearShift>([
  { word: '今年', meaning: { by: 0, from: 'issue' }, notAfter: '如而当现', notBefore: '轻 龄 来 纪' },
  { word: '本年', meaning: { by: 0, from: 'issue' }, notAfter: '日这那几', notBefore: '鉴 级' },
  { word: '本年度', meaning: { by: 0, from: 'issue' } },
  { word: '去年', meaning: { by: -1, from: 'issue' }, notAfter: '过除逝离失', notBefore: '费 味' },
  {
    word: '上年',
    meaning: { by: -1, from: 'issue' },
    notAfter: '以加身迈网线晚',
    notBefore: '纪 级 龄 轻 货 味',
  },
  { word: '前年', meaning: { by: -2, from: 'issue' }, notAfter: '目之以年此个', notBefore: '度 均' },
  { word: '大前年', meaning: { by: -3, from: 'issue' } },
  { word: '明年', meaning: { by: 1, from: 'issue' }, notAfter: '说声证表清文', notBefore: '龄 间' },
  { word: '后年', meaning: { by: 2, from: 'issue' }, notAfter: '今之以此最先前', notBefore: '度 均' },
  { word: '同年', meaning: { by: 0, from: 'told' }, notAfter: '不相', notBefore: '级 龄 代 份 段 届' },
  { word: '当年', meaning: { by: 0, from: 'told' } },
  {
    word: '次年',
    meaning: { by: 1, from: 'told' },
    // 一次年会 and 第三次年检 are no years.
    notAfter: '每首多本此两历几上下该这那再屡初数一二三四五六七八九十百千0123456789',
    notBefore: '会 检 审 货 度 夜',
  },
  { word: '翌年', meaning: { by: 1, from: 'told' } },
]);

export const yearWords = relativeYears.words;
