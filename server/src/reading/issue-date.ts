import { isoDay, isRealDay, dayNumber, parseIsoDay } from '../lexis/calendar/civil-day';
import type { DateExpression } from '../lexis/dates/date-expression';
import { findDates } from '../lexis/dates/find-dates';
import type { Article, Page, RunningText } from '../page/page';
import { readRunningText } from '../page/running-text';
import { expressionsOf } from './dates';
import { dateInPath } from './date-in-path';
import type { IssueDate } from './reading';

/**
 * The day of the paper: the option, else the file name or a folder, else a folio or masthead line, else a
 * date with its year in the copy. An option that is no real day counts as none: ask `isIsoDate` to report it.
 * `path` may use either separator, or be the path of a file: URI.
 */
export function issueDateOf(page: Page, option: string | null, path: string | null): IssueDate {
  if (option !== null && isIsoDate(option)) return { value: option, from: 'option' };
  const inPath = path === null ? null : dateInPath(path);
  if (inPath !== null) return inPath;
  const masthead = mastheadDate(page);
  if (masthead !== null) return { value: isoDay(masthead), from: 'masthead' };
  const content = contentDate(page);
  return content === null ? { value: null, from: 'none' } : { value: isoDay(content), from: 'content' };
}

/** True for a real day in the form `2031-05-18`. */
export function isIsoDate(value: string): boolean {
  return parseIsoDay(value) !== null;
}

/** Furniture first: the page reader has found it to be no copy. Then the lines at either end of the text. */
function mastheadDate(page: Page): number | null {
  for (const { start, end } of page.furniture) {
    const day = dayOfLine(page.slice(start, end), 'furniture');
    if (day !== null) return day;
  }
  for (const line of outerLines(page)) {
    const day = dayOfLine(line, 'line');
    if (day !== null) return day;
  }
  return null;
}

const outerLineCount = 8;
/** A longer line is copy: a folio names the day, the weekday, the page and the editors. */
const longestFolio = 60;

/** Up to eight lines that are not blank from the start of the text, then from its end. */
function outerLines({ lines, slice }: Page): string[] {
  const found: string[] = [];
  const take = (line: number): number => {
    const content = slice(
      lines.start(line),
      Math.min(lines.end(line), lines.start(line) + longestFolio + 1),
    ).trim();
    if (content === '') return 0;
    found.push(content);
    return 1;
  };
  // Blank lines without end must not be walked one by one on each side.
  const most = 40;
  let line = 0;
  for (let taken = 0; line < Math.min(lines.count, most) && taken < outerLineCount; line++)
    taken += take(line);
  let last = lines.count - 1;
  for (let taken = 0; last >= Math.max(line, lines.count - most) && taken < outerLineCount; last--)
    taken += take(last);
  return found;
}

/** The day of a folio line; null where the line is copy or holds no whole day. */
function dayOfLine(line: string, as: 'furniture' | 'line'): number | null {
  if (line.length > longestFolio && as === 'line') return null;
  const { text } = readRunningText(line, { keepSpaces: true });
  const written = findDates(text).filter((expression) => writtenDay(expression) !== null);
  const [expression] = written;
  if (expression === undefined || written.length > 1) return null;
  if (as === 'line' && !isFolio(text.slice(0, expression.start), text.slice(expression.end))) return null;
  return writtenDay(expression);
}

/** What stands beside the date in a folio: nothing, or a weekday, a page, a lunar day, editors, the paper's name. */
function isFolio(before: string, after: string): boolean {
  const rest = `${before} ${after}`.trim();
  if (/[。，；！？、“”]/u.test(rest)) return false;
  if (rest === '') return true;
  return (
    /^\s*[（(]?(?:星期|周)[一二三四五六日天]/u.test(after) ||
    /(?:农历|第?\s*[A-D]?\d{1,3}\s*版|[一二三四五六七八九十]\s*版|责编|编辑|版式|校对|总第|日报|晚报|早报|商报|都市报|周刊)/u.test(
      rest,
    )
  );
}

/**
 * The latest day with a written year that the copy tells as past. A paper appears on or after the last day it
 * reports, so the latest is the nearest; days that the copy looks forward to (自…起施行, 将于…) lie behind the
 * issue date and are left out. A dateline with its year is the surest: its day is never far from the paper's.
 */
function contentDate(page: Page): number | null {
  let inDateline: number | null = null;
  let inCopy: number | null = null;
  for (const { value } of page.articles) {
    const days = contentDays(value);
    inDateline = later(inDateline, days.dateline);
    inCopy = later(inCopy, days.copy);
  }
  return inDateline ?? inCopy;
}

interface ContentDays {
  readonly dateline: number | null;
  readonly copy: number | null;
}

/** Kept by the identity of the article, as it is asked again after every keystroke. */
const contentDaysKept = new WeakMap<Article, ContentDays>();

function contentDays(article: Article): ContentDays {
  let days = contentDaysKept.get(article);
  if (days === undefined) {
    let copy: number | null = null;
    for (const { value } of article.paragraphs) copy = later(copy, latestPastDay(value));
    const dateline =
      article.dateline === null ? null : (findDates(article.dateline.text).map(writtenDay)[0] ?? null);
    days = { dateline, copy };
    contentDaysKept.set(article, days);
  }
  return days;
}

function latestPastDay(text: RunningText): number | null {
  let latest: number | null = null;
  for (const expression of expressionsOf(text)) {
    const day = writtenDay(expression);
    if (day !== null && !looksForward(text.text, expression)) latest = later(latest, day);
  }
  return latest;
}

function looksForward(text: string, { start, end }: DateExpression): boolean {
  return (
    /(?:将|拟|计划|预计|预定|定于|截止|截至|至|到|力争|确保|不迟于|有效期)[^。；]{0,6}$/u.test(
      text.slice(Math.max(0, start - 10), start),
    ) || /^(?:起|前|之前|以前|止|截止|开始施行|正式实施|施行|实施|届满)/u.test(text.slice(end, end + 4))
  );
}

function later(a: number | null, b: number | null): number | null {
  return a === null || (b !== null && b > a) ? b : a;
}

/** Day number of a single day written with its year; null for all else. */
function writtenDay({ meaning }: DateExpression): number | null {
  if (meaning.kind !== 'point') return null;
  const { date } = meaning.point;
  if (date?.kind !== 'calendar' || date.year?.kind !== 'number' || date.month?.kind !== 'number') return null;
  if (date.day === null || !isRealDay(date.year.value, date.month.value, date.day)) return null;
  return dayNumber(date.year.value, date.month.value, date.day);
}
