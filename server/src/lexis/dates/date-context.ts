/** What is known where an expression stands. All days are day numbers (`calendar/civil-day`). */
export interface DateContext {
  /** The day that the paper appears. */
  readonly issue: number | null;
  /** The day of the dateline: 今天 in `新华社北京7月12日电` is the 12th. */
  readonly dateline: number | null;
  /** The last day told before: 当天 and 次日 count from it. */
  readonly told: number | null;
  /** Some day of the month that was told last, alone or with a day: 当月 and 次月 count from it. */
  readonly toldInMonth: number | null;
  /** Some day of the year that was told last, with a month or without: 同年 and 次年 count from it. */
  readonly toldInYear: number | null;
  /** The year that the sentence narrates: of a date with its month, or set before all of it (2019年，公司成立). */
  readonly toldYear: number | null;
  /** True where the sentence has told days that come every week: behind 每周二开放 周一 comes every week, too. */
  readonly isWeekly: boolean;
  /** In a dateline the day of the paper, which no report is later than; null elsewhere. */
  readonly latest: number | null;
}

/** Where nothing is known but the day of the paper. */
export function onlyIssue(issue: number | null): DateContext {
  return {
    issue,
    dateline: null,
    told: null,
    toldInMonth: null,
    toldInYear: null,
    toldYear: null,
    isWeekly: false,
    latest: null,
  };
}

/** What the missing parts of a date were taken from. */
export type Basis = 'explicit' | 'issueDate' | 'dateline' | 'earlier' | 'none';
