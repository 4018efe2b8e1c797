import type { Span } from '../../text/span';

/**
 * What an expression of time says by its words alone, before anybody asks which day it means: the parts as
 * written. `resolve-date.ts` gives them a value.
 */
export interface DateExpression extends Span {
  readonly meaning: Meaning;
}

export type Meaning =
  | { readonly kind: 'point'; readonly point: Point }
  /** Both ends as written; the last one belongs to the period. */
  | { readonly kind: 'period'; readonly from: Point; readonly to: Point }
  /** 近日, 日前: a time that is not told. */
  | { readonly kind: 'vague'; readonly direction: Direction };

export type Direction = 'past' | 'present';

export interface Point {
  readonly date: CalendarDate | RelativeDay;
  readonly time: TimeOfDay | null;
}

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

export type MonthPart = 'beginning' | 'firstTen' | 'secondTen' | 'lastTen' | 'end';

export interface RelativeDay {
  readonly kind: 'relativeDay';
  readonly days: number;
  readonly from: Anchor;
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
