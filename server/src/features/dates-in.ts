import type { Article, Placed } from '../page/page';
import { datesOfArticle } from '../reading/dates';
import type { DateMention } from '../reading/reading';
import { firstIndex } from '../text/sorted';
import { shift, type Span } from '../text/span';
import type { Analysis } from './analyze';

/** On a longer text the dates of what is shown are looked for, not all of them. */
const pageLimit = 1_000_000;
/** In an article of more characters nothing is looked for. */
const articleLimit = 300_000;

/** The dates that have a character in `span`, in document order; null where the stretch is too long to look for them. */
export function datesIn({ page, reading }: Analysis, span: Span): readonly DateMention[] | null {
  if (page.lines.length <= pageLimit) return within(reading.dates, span);
  if (span.end - span.start > pageLimit) return null;
  const found: DateMention[] = [];
  const from = firstIndex(page.articles.length, (index) => endOf(page.articles[index]!) > span.start);
  for (let index = from; index < page.articles.length; index++) {
    const { value, start } = page.articles[index]!;
    if (start >= span.end) break;
    if (value.raw.length > articleLimit) continue;
    for (const date of datesOfArticle(value, reading.issueDate))
      found.push({ ...date, span: shift(date.span, start), article: index });
  }
  return within(found, span);
}

function endOf({ value, start }: Placed<Article>): number {
  return start + value.raw.length;
}

function within(dates: readonly DateMention[], { start, end }: Span): readonly DateMention[] {
  const from = firstIndex(dates.length, (index) => dates[index]!.span.end > start);
  const to = firstIndex(dates.length, (index) => dates[index]!.span.start >= end);
  return dates.slice(from, to);
}
