import type { Page } from '../page/page';
import type { Message } from '../project/level';
import type { DateMention } from '../reading/reading';
import { escapeMarkdown } from './escape-markdown';

/** Where else a page names the same day, or the same period: lines, with the headline where it is another article. */
export function describeSameDay(
  date: DateMention,
  { page, dates }: { readonly page: Page; readonly dates: readonly DateMention[] },
): Message | null {
  const others = dates.filter((other) => other.span.start !== date.span.start && isSame(date, other));
  if (others.length === 0) return null;
  const places = others.slice(0, listed).map((other) => placeOf(other, date, page));
  const isMore = others.length > listed;
  const what = date.end === null ? '这一天' : '这段时间';
  return {
    zh: `另有 ${others.length} 处指${what}：${places.map(({ zh }) => zh).join('、')}${isMore ? '等' : ''}`,
    en: `${others.length} more of the same ${date.end === null ? 'day' : 'days'}: ${places.map(({ en }) => en).join(', ')}${isMore ? ' and so on' : ''}`,
  };
}

/** Places that a hover still shows. */
const listed = 3;

function isSame(a: DateMention, b: DateMention): boolean {
  if (a.start === null || b.start === null || b.type === 'vague') return false;
  if (a.end === null || b.end === null)
    return a.end === b.end && a.start.slice(0, 10) === b.start.slice(0, 10);
  return a.start === b.start && a.end === b.end;
}

function placeOf(other: DateMention, here: DateMention, page: Page): Message {
  const line = page.lines.lineAt(other.span.start) + 1;
  const headline = other.article === null ? undefined : page.articles[other.article]?.value.headline?.text;
  if (other.article === here.article || headline === undefined)
    return { zh: `第 ${line} 行`, en: `line ${line}` };
  const title = escapeMarkdown(headline);
  return { zh: `第 ${line} 行（《${title}》）`, en: `line ${line} (“${title}”)` };
}
