/** How the calendar is packed; `scripts/calendar/` packs it. */
export interface CalendarTable {
  readonly lunar: {
    /** Civil year in which the first lunar year begins. */
    readonly firstYear: number;
    /** Day number of its first day. */
    readonly firstDay: number;
    /**
     * Five hexadecimal digits a year, twenty years a line. Bits 13 and up are the month that a leap month follows, 0
     * without one; bit n says that the n-th month of the year, the leap month counted in its place, has 30 days and
     * not 29.
     */
    readonly years: readonly string[];
  };
  readonly terms: {
    readonly firstYear: number;
    /** The earliest day of its month that each of the 24 terms falls on, two digits a term; 小寒 first. */
    readonly earliest: string;
    /**
     * Twelve hexadecimal digits a year, eight years a line: two terms a digit, two bits each, the earlier one above.
     * They say how many days behind the earliest the term falls in this year.
     */
    readonly years: readonly string[];
  };
  /**
   * A year a line: `2026 n0101x3 … -n0104 …`. A letter names the holiday, month and day are those of its first day
   * off, the number behind `x` is how many days are off; behind a minus stands a day that is worked for it.
   */
  readonly holidays: readonly string[];
}
