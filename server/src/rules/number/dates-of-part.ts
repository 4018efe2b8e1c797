import type { DateMention } from '../../reading/reading';
import { firstIndex } from '../../text/sorted';
import type { Span } from '../../text/span';
import type { Part } from '../part';

/** A date that stands in a part; its span counts in the running text of the part. */
export interface PlacedDate extends Span {
  readonly date: DateMention;
}

/** The dates of a part, in order. `dates` are those of the slice that the part was taken from, in order. */
export function datesOfPart({ running, start }: Part, dates: readonly DateMention[]): PlacedDate[] {
  const end = start + running.raw.length;
  const placed: PlacedDate[] = [];
  for (
    let index = firstIndex(dates.length, (at) => dates[at]!.span.start >= start);
    index < dates.length && dates[index]!.span.start < end;
    index++
  ) {
    const date = dates[index]!;
    if (date.span.end > end) break;
    placed.push({
      date,
      start: running.map.toRunning(date.span.start - start),
      end: running.map.toRunning(date.span.end - start),
    });
  }
  return placed;
}
