import { festivals } from '../calendar/festivals';
import { partOf } from './calendar-date';
import type { FestivalDay, LunarDate, Part } from './date-expression';
import { dateOnly, type DateRead, type WordReader } from './date-read';
import { readFestivalBehindYear } from './festival-words';
import { isOneOf } from './is-one-of';
import { isNumeral, readNumber, skipSpace } from './read-number';
import { readYear } from './read-year';
import type { WordEntry } from '../word-list';

/** 农历五月廿二, 正月初五, 腊月, 大年初一, 庚子年: words for the list of all words. */
export function lunarWords(): WordEntry<WordReader>[] {
  return [
    ...['农历', '阴历', '旧历', '夏历'].map((word) => ({ word, meaning: behindLunarName })),
    ...['正月', '冬月', '腊月', '闰'].map((word) => ({ word, meaning: fromMonthName })),
    { word: '大年初', meaning: newYearDay },
    ...Array.from(stems, (word) => ({ word, meaning: stemBranchYear, notAfter: notBeforeStem })),
  ];
}

export interface LunarRead {
  readonly date: LunarDate;
  readonly end: number;
}

/**
 * A lunar month, with its day where one is told: 五月廿二, 闰四月初八, 正月. Null for what may as well be a civil date
 * (五月十二) unless `certain`: the calendar is named before it.
 */
export function readLunarMonthDay(text: string, at: number, certain: boolean): LunarRead | null {
  const isLeap = text.charAt(at) === '闰';
  const month = lunarMonthAt(text, isLeap ? at + 1 : at);
  if (month === null) return null;
  const day = lunarDayAt(text, skipSpace(text, month.end), certain || month.isLunar);
  const date = { kind: 'lunar', year: null, month: month.value, isLeap, day: day?.value ?? null } as const;
  if (day === null) return certain || month.isLunar || isLeap ? { date, end: month.end } : null;
  const isSure = certain || month.isLunar || isLeap || day.isLunar || isLunarFeast(month.value, day.value);
  return isSure ? { date, end: day.end } : null;
}

/** 五月廿二 and 八月十五, which start with a number. */
export function readLunarFromNumber(text: string, at: number): DateRead | null {
  if (!isNumeral(text.charCodeAt(at))) return null;
  const read = readLunarMonthDay(text, at, false);
  return read === null ? null : dateOnly(read.date, read.end);
}

/** Behind a year of our own count: 2015年农历正月初一, 后年九月廿二, 2020年正月初五. */
export function readLunarBehindYear(text: string, at: number, year: Part): DateRead | null {
  const named = lunarNameAt(text, at);
  const read = readLunarMonthDay(text, named === -1 ? at : skipSpace(text, named), named !== -1);
  if (read === null) return null;
  // 二〇〇四年八月十五 is set as a civil date is, with the 日 forgotten.
  const isSure = named !== -1 || isOneOf('正冬腊闰', text, at) || isOneOf('初廿卅', text, read.end - 2);
  return isSure ? dateOnly({ ...read.date, year }, read.end) : null;
}

const behindLunarName: WordReader = (text, _at, end) => {
  const at = skipSpace(text, end);
  const year = readYear(text, at);
  if (year !== null) {
    const read = readLunarMonthDay(text, skipSpace(text, year.end), true);
    return read === null ? null : dateOnly({ ...read.date, year: year.part }, read.end);
  }
  if (stems.includes(text.charAt(at))) return stemBranchYear(text, at, at + 1);
  const read = readLunarMonthDay(text, at, true) ?? lunarDayAlone(text, at);
  return read === null ? null : dateOnly(read.date, read.end);
};

/** 农历廿二, 农历初五: a day of the lunar month at hand. */
function lunarDayAlone(text: string, at: number): LunarRead | null {
  const day = isOneOf('初廿卅', text, at) ? lunarDayAt(text, at, true) : null;
  if (day === null) return null;
  return { date: { kind: 'lunar', year: null, month: null, isLeap: false, day: day.value }, end: day.end };
}

const fromMonthName: WordReader = (text, at) => {
  const read = readLunarMonthDay(text, at, false);
  return read === null ? null : dateOnly(read.date, read.end);
};

const newYearDay: WordReader = (text, _at, end) => {
  const day = readNumber(text, end);
  return day === null || day.value < 1 || day.value > 10
    ? null
    : dateOnly({ kind: 'lunar', year: null, month: 1, isLeap: false, day: day.value }, day.end);
};

/** 庚子年, 庚子年正月初一, 庚子鼠年. */
const stemBranchYear: WordReader = (text, at) => {
  const name = text.slice(at, at + 2);
  const branch = branches.indexOf(name.charAt(1));
  if (branch === -1 || (stems.indexOf(name.charAt(0)) - branch) % 2 !== 0) return null;
  const unitAt = '鼠牛虎兔龙蛇马羊猴鸡狗猪'.includes(text.charAt(at + 2) || '年') ? at + 3 : at + 2;
  if (text.charAt(unitAt) !== '年') return null;
  const year = { kind: 'stemBranch', name } as const;
  const read = readLunarMonthDay(text, skipSpace(text, unitAt + 1), true);
  if (read !== null) return dateOnly({ ...read.date, year }, read.end);
  const festival = readFestivalBehindYear(text, unitAt + 1, partOf(0));
  if (
    festival !== null &&
    'date' in festival &&
    festival.date?.kind === 'festival' &&
    !endsLunarYear(festival.date)
  )
    return dateOnly({ ...festival.date, year }, festival.end);
  return dateOnly({ kind: 'lunar', year, month: null, isLeap: false, day: null }, unitAt + 1);
};

/** 除夕 and 腊八 of a lunar year lie in the next civil year, or do not: no value is better than a wrong one. */
function endsLunarYear({ name }: FestivalDay): boolean {
  const rule = typeof name === 'string' ? undefined : festivals[name]!.rule;
  return rule?.kind === 'lunar' && (rule.month === 12 || rule.offset < 0);
}

const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';
/** 自己亥年 is no year 己亥. */
const notBeforeStem = '自知克利舍';

function lunarNameAt(text: string, at: number): number {
  for (const name of ['农历', '阴历', '旧历', '夏历', '（农历', '的农历'])
    if (text.startsWith(name, at)) return at + name.length;
  return -1;
}

function lunarMonthAt(
  text: string,
  at: number,
): { readonly value: number; readonly isLunar: boolean; readonly end: number } | null {
  const name = '正冬腊'.indexOf(text.charAt(at) || '-');
  if (name !== -1)
    return text.charAt(at + 1) === '月' ? { value: [1, 11, 12][name]!, isLunar: true, end: at + 2 } : null;
  const number = readNumber(text, at);
  if (number === null || number.style === 'row' || number.value < 1 || number.value > 12) return null;
  const unitAt = skipSpace(text, number.end);
  return text.charAt(unitAt) === '月' ? { value: number.value, isLunar: false, end: unitAt + 1 } : null;
}

/** 初七 and 十五 as the other end of 正月初一至初七, which has told the month. */
export function readLunarDay(
  text: string,
  at: number,
): { readonly value: number; readonly end: number } | null {
  return isOneOf('日号', text, lunarDayAt(text, at, true)?.end ?? -1) ? null : lunarDayAt(text, at, true);
}

interface LunarDayAt {
  readonly value: number;
  /** True for 初五 and 廿二, which no civil date has. */
  readonly isLunar: boolean;
  readonly end: number;
}

function lunarDayAt(text: string, at: number, certain: boolean): LunarDayAt | null {
  const first = text.charAt(at);
  if (first === '初') {
    const number = readNumber(text, at + 1);
    if (number === null || number.value < 1 || number.value > 10 || number.style === 'row') return null;
    return { value: number.value, isLunar: true, end: number.end };
  }
  if (first === '廿' || first === '卅') {
    const base = first === '廿' ? 20 : 30;
    const number = readNumber(text, at + 1);
    const unit = number?.length === 1 && number.value < 10 && base === 20 ? number : null;
    return { value: base + (unit?.value ?? 0), isLunar: true, end: unit?.end ?? at + 1 };
  }
  const number = readNumber(text, at);
  if (number === null || number.value < 1 || number.value > 30 || number.style === 'row') return null;
  const hasUnit = isOneOf('日号', text, number.end);
  // 正月里 has no day, and 五月十二日 is a civil one.
  if (hasUnit) return certain ? { value: number.value, isLunar: false, end: number.end + 1 } : null;
  if (isOneOf('个月年天周点时人名家位次', text, number.end)) return null;
  return { value: number.value, isLunar: false, end: number.end };
}

/** 八月十五, 九月九, 五月五: days that are told without 日 because everybody knows them. */
function isLunarFeast(month: number, day: number): boolean {
  return (month === day && [2, 3, 5, 6, 7, 9].includes(day)) || (day === 15 && (month === 7 || month === 8));
}
