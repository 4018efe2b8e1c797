/** What is known where an expression stands. All days are day numbers (`calendar/civil-day`). */
export interface DateContext {
  /** The day that the paper appears. */
  readonly issue: number | null;
  /** The day of the dateline: 今天 in `新华社北京7月12日电` is the 12th. */
  readonly dateline: number | null;
  /** The last day told before: 当天 and 次日 count from it. */
  readonly told: number | null;
  /** The year of a date with its month earlier in the same sentence. */
  readonly toldYear: number | null;
}

/** What the missing parts of a date were taken from. */
export type Basis = 'explicit' | 'issueDate' | 'dateline' | 'earlier' | 'none';
