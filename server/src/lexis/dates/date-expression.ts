import type { Span } from '../../text/span';
import type { Length } from './length';

/**
 * What an expression of time says by its words alone, before anybody asks which day it means: the parts as
 * written. `resolve-date.ts` gives them a value.
 */
export interface DateExpression extends Span {
  readonly meaning: Meaning;
  /** What the words around a date without its year say: 将 and 计划 look ahead, 已 and 了 back. */
  readonly tense: Tense | null;
}

export type Tense = 'past' | 'future';

export type Meaning =
  | { readonly kind: 'point'; readonly point: Point }
  /** Both ends as written; the last one belongs to the period unless it is told as 之前. */
  | { readonly kind: 'period'; readonly from: Point; readonly to: Point; readonly isBefore?: boolean }
  /** 5月1日起 (`from`), 5月1日以后 (`after`), 5月1日前 (`before`), 截至5月1日 (`until`), 今年以来 and 2019年至今 (`since`). */
  | { readonly kind: 'open'; readonly side: OpenSide; readonly point: Point }
  | { readonly kind: 'duration'; readonly length: Length }
  /**
   * 每周一, 每年5月, 每周一至周五 (both ends, a slash between them): TIMEX3 says it all, or nothing (逢年过节). `freq` is how often it
   * comes in each of them: `2X` for 每周两次.
   */
  | { readonly kind: 'set'; readonly timex: string | null; readonly freq: string | null }
  /** 近日, 日前: a time that is not told. */
  | { readonly kind: 'vague'; readonly direction: Direction };

export type OpenSide = 'from' | 'after' | 'before' | 'until' | 'since';

export type Direction = 'past' | 'present' | 'future';

export interface Point {
  /** Null for a time alone (20时许), whose day is told elsewhere. */
  readonly date: DateWords | null;
  readonly time: TimeOfDay | null;
}

/** All the ways to name a stretch of the calendar. */
export type DateWords =
  | CalendarDate
  | RelativeDay
  | WeekWords
  | LunarDate
  | FestivalDay
  | PartOfYear
  | QuarterWords
  | YearsOfCentury
  | Ordinal
  | Offset
  | Stretch;

/** A year, month or day by the calendar. A part that is not there is null; at least one is there. */
export interface CalendarDate {
  readonly kind: 'calendar';
  readonly year: Part | null;
  readonly month: Part | null;
  readonly day: number | null;
  /** 7月上旬, 7月底. */
  readonly monthPart: MonthPart | null;
  /** True where year or month were written with an earlier date of the same list or range. */
  readonly inherited: boolean;
}

/** A year or month: its number, or how far it lies from that of another day (今年, 去年, 本月, 同年). */
export type Part =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'shift'; readonly by: number; readonly from: Anchor };

/** What relative words count from: the day of the paper (今天), or the last day told (次日). */
export type Anchor = 'issue' | 'told';

export type MonthPart =
  'beginning' | 'firstTen' | 'firstHalf' | 'middle' | 'secondTen' | 'secondHalf' | 'lastTen' | 'end';

export interface RelativeDay {
  readonly kind: 'relativeDay';
  readonly days: number;
  readonly from: Anchor;
}

/** 本周, 下周三, 周末, 星期一. */
export interface WeekWords {
  readonly kind: 'week';
  /** Weeks from that of the paper; null where none is named (周三). */
  readonly shift: number | null;
  /** 0 for Sunday; null for the whole week. */
  readonly day: number | 'weekend' | null;
}

/** A day, month or year of the lunar calendar. */
export interface LunarDate {
  readonly kind: 'lunar';
  /** The civil year in which the lunar year begins, or its name in stems and branches (庚子). */
  readonly year: Part | { readonly kind: 'stemBranch'; readonly name: string } | null;
  readonly month: number | null;
  readonly isLeap: boolean;
  readonly day: number | null;
}

/** 国庆节, 中秋, 冬至, 国庆假期. */
export interface FestivalDay {
  readonly kind: 'festival';
  readonly year: LunarDate['year'];
  /** Index in `festivals`, or the name of a solar term. */
  readonly name: number | string;
  /** 春节假期: the days off by statute. */
  readonly isHoliday: boolean;
}

/** 上半年, 三季度, 年初, 今年夏天: months of a year, both included. */
export interface PartOfYear {
  readonly kind: 'partOfYear';
  readonly year: Part | null;
  readonly part: YearPart;
}

export interface YearPart {
  readonly first: number;
  /** Above 12 where it goes on into the next year (冬天). */
  readonly last: number;
  /** TIMEX3 behind the year: `Q1`, `H2`, `SU`; empty where it has none. */
  readonly code: string;
  /** True for 年初 and 夏天, whose limits nobody has fixed. */
  readonly isVague: boolean;
}

/** 本季度, 上季度: quarters from that of the paper. */
export interface QuarterWords {
  readonly kind: 'quarter';
  readonly shift: number;
}

/** 20世纪, 上世纪80年代, 80年代初, 2020年代, 八九十年代. */
export interface YearsOfCentury {
  readonly kind: 'years';
  /** 20 for the twentieth; null where only the decade is told. */
  readonly century: number | { readonly by: number } | null;
  /** 80; null for the whole century. */
  readonly decade: number | null;
  /** 90 in 八九十年代; null for one decade. */
  readonly lastDecade: number | null;
  readonly part: 'early' | 'middle' | 'late' | null;
}

/** 10月的第一周, 4月的最后一个星期一, 2021年第三个月, 去年前10天. */
export interface Ordinal {
  readonly kind: 'ordinal';
  readonly of: CalendarDate;
  readonly unit: 'day' | 'week' | 'weekend' | 'month' | { readonly weekday: number };
  /** Counts from the end where it is below 0. */
  readonly first: number;
  /** Several from the start: 前2周. */
  readonly count: number;
}

/** 3天前, 两年后, 两年前的今天. */
export interface Offset {
  readonly kind: 'offset';
  readonly length: Length;
  readonly direction: -1 | 1;
  /** True for 两年前的今天, which is a day and not a year. */
  readonly isDay: boolean;
}

/** 近三年, 未来两天, 60日内. */
export interface Stretch {
  readonly kind: 'stretch';
  readonly length: Length;
  readonly direction: -1 | 1;
  /** 60日内 holds the day that it counts from. */
  readonly withAnchor: boolean;
}

export interface TimeOfDay {
  readonly part: PartOfDay | null;
  /** As written: 下午3时 has 3. Null where no hour is told. */
  readonly hour: number | null;
  readonly minute: number | null;
  /** 20时许, 8时左右. */
  readonly approximate: boolean;
}

/** In the order of the day: 凌晨, 早晨 and 上午, 中午, 下午, 傍晚 and 晚上, 深夜. */
export type PartOfDay = 'beforeDawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';
