import type { ArticleDate } from '../../reading/dates';
import { firstIndex } from '../../text/sorted';
import type { Span } from '../../text/span';
import type { Part } from '../part';

/**
 * A date that stands in a part. Its span counts in the running text of the part and leaves out the words that
 * make a period of it: 5月27日 of 截至5月27日, 3月1日 of 3月1日起.
 */
export interface PlacedDate extends Span {
  readonly date: ArticleDate;
  /** What the span covers. */
  readonly written: string;
}

/** The dates of a part, in order. `dates` are those of the slice that the part was taken from, in order. */
export function datesOfPart(part: Part, dates: readonly ArticleDate[]): PlacedDate[] {
  return datesIn(part, dates).map((date) => placeDate(part, date));
}

/** The same where they stand in the slice: few of them need be placed in running text. */
export function datesIn({ running, start }: Part, dates: readonly ArticleDate[]): readonly ArticleDate[] {
  const end = start + running.raw.length;
  const first = firstIndex(dates.length, (at) => dates[at]!.span.start >= start);
  let last = first;
  while (last < dates.length && dates[last]!.span.end <= end) last++;
  return dates.slice(first, last);
}

export function placeDate({ running, start }: Part, date: ArticleDate): PlacedDate {
  const from = running.map.toRunning(date.span.start - start);
  const text = running.text.slice(from, running.map.toRunning(date.span.end - start));
  const opening = opens.exec(text)?.[0].length ?? 0;
  const written = text.slice(opening).replace(closes, '');
  return { date, written, start: from + opening, end: from + opening + written.length };
}

const opens = /^(?:截至|截止到?|自从|自|从|直到|至|到)\s?/u;
const closes = /\s?(?:起|以来|之前|以前|前|之后|以后|后|为止|止)$/u;
