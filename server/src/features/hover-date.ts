import type { Message } from '../project/level';
import { datesOfArticle } from '../reading/dates';
import type { DateMention } from '../reading/reading';
import { shift, type Span } from '../text/span';
import type { Analysis } from './analyze';
import { describeDate } from './describe-date';
import { partAt } from '../page/part-at';

/** What the date over the character at `offset` means, as Markdown; null where none is, or nothing is to be said. */
export function hoverDate(
  analysis: Analysis,
  offset: number,
): { readonly span: Span; readonly markdown: Message } | null {
  const dates = datesAround(analysis, offset);
  const date = dates.find(({ span }) => span.start <= offset && offset < span.end);
  if (date === undefined) return null;
  const { page, reading } = analysis;
  const markdown = describeDate(date, { issueDate: reading.issueDate, page, dates });
  return markdown === null ? null : { span: date.span, markdown };
}

/** On a longer text (a week in one file) the article alone is asked: its pages are of other days. */
const pageLimit = 100_000;
/** In an article of more characters no date is looked for: a hover that comes late is not read. */
const articleLimit = 300_000;

function datesAround({ page, reading }: Analysis, offset: number): readonly DateMention[] {
  const { article } = partAt(page, offset);
  if (article === null) return reading.dates;
  const { value, start } = article;
  if (value.raw.length > articleLimit) return [];
  if (page.lines.length <= pageLimit) return reading.dates;
  const index = page.articles.indexOf(article);
  return datesOfArticle(value, reading.issueDate).map((date) => ({
    ...date,
    span: shift(date.span, start),
    article: index,
  }));
}
