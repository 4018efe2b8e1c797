import type { DateMention } from '../../server/src/reading/reading';
import type { Span } from '../../server/src/text/span';

/** A text with the dates that are in it. */
export interface DateLine {
  readonly id: string;
  readonly text: string;
  /** The day from which the text speaks, `2031-05-18`; null where it is not told. */
  readonly day: string | null;
  readonly expected: readonly ExpectedDate[];
  /** True where whatever else is found is one too many. */
  readonly isExhaustive: boolean;
}

export interface ExpectedDate extends Span {
  readonly text: string;
  /** As its source calls it: `date`, `daterange`, `duration`. */
  readonly type: string;
  /** Every admissible first and last day, both ends included; empty where the value is not scored. */
  readonly accept: readonly DayRange[];
  /** False where the source has no span of its own and the whole text stands for it. */
  readonly hasSpan: boolean;
}

/** First and last day, `2031-05-18`; null where an end is not told. */
export type DayRange = readonly [from: string | null, to: string | null];

export interface DateFile {
  readonly name: string;
  readonly lines: readonly DateLine[];
}

/** What the measure looks at of a date that was found. */
export type FoundDate = Pick<DateMention, 'span' | 'text' | 'type' | 'timex' | 'start' | 'end'>;

/** The dates that are found in a text, where its day is known or null; spans count from its start. */
export type DateReader = (text: string, day: string | null) => readonly FoundDate[];
