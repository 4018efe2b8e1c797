import { findNumbers } from '../lexis/numbers/find-numbers';
import type { RunningText } from '../page/page';
import type { Message } from '../project/level';
import { datesOfArticle } from '../reading/dates';
import { captionPart, partsOf } from '../rules/part';
import { shift, type Span } from '../text/span';
import type { Analysis } from './analyze';
import { describeNumber } from './describe-number';
import { describeUnit } from './describe-unit';
import { partAt } from '../page/part-at';

/** What the number or unit over the character at `offset` means, as Markdown; null where none is, or nothing is to be said. */
export function hoverNumber(
  analysis: Analysis,
  offset: number,
): { readonly span: Span; readonly markdown: Message } | null {
  const found = textAround(analysis, offset);
  if (found === null) return null;
  const { running, start } = found;
  const at = running.map.toRunning(offset - start);
  const from = Math.max(0, at - reach);
  const text = running.text.slice(from, at + reach);
  const number = findNumbers(text).find((phrase) => phrase.start <= at - from && at - from < phrase.end);
  if (number === undefined) return null;
  const isOverUnit = number.unit !== null && number.unit.start <= at - from && at - from < number.unit.end;
  const markdown = isOverUnit
    ? (describeUnit(text, number) ?? describeNumber(text, number))
    : (describeNumber(text, number) ?? describeUnit(text, number));
  return markdown === null ? null : { span: shift(running.map.toRaw(shift(number, from)), start), markdown };
}

/** In characters on either side: no number with its words is longer. */
const reach = 100;
/** In an article of more characters nothing is looked for: a hover that comes late is not read. */
const articleLimit = 300_000;

/** The running text around an offset, and where it starts in the document; null inside a date, which is no amount. */
function textAround(
  { page, reading }: Analysis,
  offset: number,
): { readonly running: RunningText; readonly start: number } | null {
  const { article, caption } = partAt(page, offset);
  if (article === null) {
    if (caption === null) return null;
    return { running: captionPart(caption.value, caption.start).running, start: caption.start };
  }
  const { value, start } = article;
  if (value.raw.length > articleLimit) return null;
  const at = offset - start;
  const isDate = datesOfArticle(value, reading.issueDate).some(
    ({ span, type }) => type !== 'duration' && span.start <= at && at < span.end,
  );
  if (isDate) return null;
  const part = partsOf(value).find(
    (candidate) => candidate.start <= at && at < candidate.start + candidate.running.raw.length,
  );
  return part === undefined ? null : { running: part.running, start: start + part.start };
}
