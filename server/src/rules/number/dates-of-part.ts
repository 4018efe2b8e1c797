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
export function datesOfPart({ running, start }: Part, dates: readonly ArticleDate[]): PlacedDate[] {
  const end = start + running.raw.length;
  const placed: PlacedDate[] = [];
  for (
    let index = firstIndex(dates.length, (at) => dates[at]!.span.start >= start);
    index < dates.length && dates[index]!.span.start < end;
    index++
  ) {
    const date = dates[index]!;
    if (date.span.end > end) break;
    const from = running.map.toRunning(date.span.start - start);
    const text = running.text.slice(from, running.map.toRunning(date.span.end - start));
    const opening = opens.exec(text)?.[0].length ?? 0;
    const written = text.slice(opening).replace(closes, '');
    placed.push({ date, written, start: from + opening, end: from + opening + written.length });
  }
  return placed;
}

const opens = /^(?:截至|截止到?|自从|自|从|直到|至|到)\s?/u;
const closes = /\s?(?:起|以来|之前|以前|前|之后|以后|后|为止|止)$/u;
