import { parseIsoDay } from '../lexis/calendar/civil-day';
import type { Page } from '../page/page';
import type { Message } from '../project/level';
import type { DateMention } from '../reading/reading';
import { escapeMarkdown } from './escape-markdown';

/** Where else a page names the same day, or the same few days: lines, with the headline where it is another article. */
export function describeSameDay(
  date: DateMention,
  { page, dates }: { readonly page: Page; readonly dates: readonly DateMention[] },
): Message | null {
  // 截至6月 and 5月以来 are no days to compare.
  if (isLong(date) || (isPeriod(date) && (date.start === null || date.end === null))) return null;
  const others = dates.filter((other) => other.span.start !== date.span.start && isSame(date, other));
  if (others.length === 0) return null;
  const places = placesOf(others.slice(0, listed), date, page);
  const isMore = others.length > listed;
  const isDay = !isPeriod(date);
  const zh = `另有 ${others.length} 处指${isDay ? '这一天' : '这几天'}：`;
  const en = `${others.length} more of the same ${isDay ? 'day' : 'days'}: `;
  return {
    zh: `${zh}${places.map((place) => place.zh).join('、')}${isMore ? '等' : ''}`,
    en: `${en}${places.map((place) => place.en).join(', ')}${isMore ? ' and so on' : ''}`,
  };
}

/** Places that a hover still shows. */
const listed = 3;
/** In days. Half a page may speak of 今年以来, and nobody looks for the other half. */
const longest = 31;

function isLong({ start, end }: DateMention): boolean {
  const first = start === null ? null : parseIsoDay(start.slice(0, 10));
  const until = end === null ? null : parseIsoDay(end.slice(0, 10));
  return first !== null && until !== null && until - first > longest;
}

function isSame(a: DateMention, b: DateMention): boolean {
  if (a.start === null || b.start === null || b.type === 'vague') return false;
  if (isPeriod(a) || isPeriod(b))
    return a.start === b.start && a.end === b.end && isPeriod(a) === isPeriod(b);
  return a.start.slice(0, 10) === b.start.slice(0, 10);
}

function isPeriod({ type, end }: DateMention): boolean {
  return end !== null || type === 'period';
}

/** The headline stands once, behind the lines of its article. */
function placesOf(others: readonly DateMention[], here: DateMention, page: Page): Message[] {
  return others.map((other, index) => {
    const line = page.lines.lineAt(other.span.start) + 1;
    const isLast = others[index + 1]?.article !== other.article;
    const headline = other.article === null ? undefined : page.articles[other.article]?.value.headline?.text;
    if (!isLast || other.article === here.article || headline === undefined)
      return { zh: `第 ${line} 行`, en: `line ${line}` };
    const title = escapeMarkdown(headline);
    return { zh: `第 ${line} 行（《${title}》）`, en: `line ${line} (“${title}”)` };
  });
}
