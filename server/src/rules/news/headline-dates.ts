import type { ArticleDate } from '../../reading/dates';
import type { Span } from '../../text/span';
import type { Part, Region } from '../part';
import { bodyRegions, type HeadlineMismatch } from './headline-mismatch';

/**
 * Days of the headline that the body does not have, while it tells one other day of the same thing: `6月12日开赛` above,
 * `6月13日开赛` below. `raw` is the text of the article, in which the spans of dates count.
 */
export function findHeadlineDates(
  raw: string,
  headingParts: readonly Part[],
  parts: readonly Part[],
  dates: readonly ArticleDate[],
): HeadlineMismatch[] {
  const headings = headingParts.map(spanOf);
  const wanted = dates.filter((date) => headings.some((span) => isWithin(date.span, span)) && isDay(date));
  if (wanted.length === 0) return [];
  const bodies = parts.filter(({ region }) => regions.includes(region)).map(spanOf);
  const told = dates.filter((date) => bodies.some((span) => isWithin(date.span, span)));
  return wanted.slice(0, mostWanted).flatMap((date) => {
    const noun = wordsBehind(raw, date).slice(0, 2);
    if (noun.length < 2 || told.some((one) => mayMean(one, date))) return [];
    const others = told.filter((one) => isDay(one) && wordsBehind(raw, one).startsWith(noun));
    const other = others[0];
    if (other === undefined || others.some((one) => one.start !== other.start && !isSameNumber(one, other)))
      return [];
    return [{ span: date.span, written: date.text, body: other.span, bodyWritten: other.text }];
  });
}

/** No headline has more days. */
const mostWanted = 10;

/** A day in figures, alone or behind its month; a year may stand before them. */
const day = /(?<month>\d{1,2}月)?(?<day>\d{1,2})日$/u;

function isDay({ text, type, start, isImpossible }: ArticleDate): boolean {
  return type === 'date' && start !== null && !isImpossible && day.test(text);
}

/** What is written of a day, its month where that is told. */
function writtenDay({ text }: ArticleDate): { readonly month: string | null; readonly day: number } | null {
  const groups = day.exec(text)?.groups;
  return groups === undefined ? null : { month: groups.month ?? null, day: Number(groups.day) };
}

function isSameNumber(a: ArticleDate, b: ArticleDate): boolean {
  const [one, two] = [writtenDay(a), writtenDay(b)];
  return one?.day === two?.day && (one?.month === null || two?.month === null);
}

/** True where the date is the day, has it in it, or is not known well enough to say. */
function mayMean(one: ArticleDate, wanted: ArticleDate): boolean {
  const { start: day, text } = wanted;
  // Which month a day alone belongs to was only worked out: it is compared by its number.
  if (isDay(one) && isSameNumber(one, wanted)) return true;
  if (one.start === null) return one.text.includes(text) || one.type === 'period';
  if (one.start.slice(0, 10) === day) return true;
  if (one.end === null) return false;
  // A month or a year has every day in it and bears none out.
  return one.start <= day! && day! < one.end && one.text.includes('日');
}

const regions: readonly Region[] = bodyRegions;

function spanOf({ running, start }: Part): Span {
  return { start, end: start + running.raw.length };
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The Han characters right behind a date, line ends and spaces left out. */
function wordsBehind(raw: string, { span }: ArticleDate): string {
  const behind = raw.slice(span.end, span.end + 12).replace(/\s+/gu, '');
  return /^[\u4e00-\u9fff]*/u.exec(behind)![0];
}
