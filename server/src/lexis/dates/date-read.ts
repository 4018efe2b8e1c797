import type { DateWords, Meaning, TimeOfDay } from './date-expression';

/** What stands at some place of a text, and where it ends: a date to read on from, or a meaning that is complete. */
export type DateRead =
  | { readonly date: DateWords | null; readonly time: TimeOfDay | null; readonly end: number }
  | { readonly meaning: Meaning; readonly end: number };

/** Reads on behind a word of a list that stands at `at` and ends at `end`; null where it is part of something else. */
export type WordReader = (text: string, at: number, end: number) => DateRead | null;

export function dateOnly(date: DateWords, end: number): DateRead {
  return { date, time: null, end };
}
