import { isoDay, isRealDay, dayNumber, parseIsoDay } from '../lexis/calendar/civil-day';
import type { DateExpression } from '../lexis/dates/date-expression';
import { findDates } from '../lexis/dates/find-dates';
import type { Article, Page, RunningText } from '../page/page';
import { readRunningText } from '../page/running-text';
import { shift, type Span } from '../text/span';
import { expressionsOf } from './dates';
import { datesInPath } from './date-in-path';
import type { IssueDate, IssueDateCandidate, IssueDateSource } from './reading';

/** A day that somebody has set. */
export interface DeclaredDate {
  readonly value: string;
  readonly from: Extract<IssueDateSource, 'option' | 'project' | 'setting'>;
}

/**
 * The day of the paper: what is declared, else the file name or a folder, else a folio or masthead line, else a
 * date with its year in the copy. A declared day that is no real one counts as none: ask `isIsoDate` to report it.
 * `path` may use either separator, or be the path of a file: URI.
 */
export function issueDateOf(page: Page, declared: DeclaredDate | null, path: string | null): IssueDate {
  const candidates = candidatesBesideCopy(page, declared, path);
  // The whole copy is read only where nothing else says the day.
  if (candidates.length === 0) candidates.push(...candidateInCopy(page));
  const [first] = candidates;
  return first === undefined
    ? { value: null, from: 'none', candidates }
    : { value: first.value, from: first.from, candidates };
}

/** Every day that may be that of the paper, the copy's included, the likelier first. */
export function issueDateCandidates(
  page: Page,
  declared: DeclaredDate | null,
  path: string | null,
): readonly IssueDateCandidate[] {
  return [...candidatesBesideCopy(page, declared, path), ...candidateInCopy(page)];
}

/** True for a real day in the form `2031-05-18`. */
export function isIsoDate(value: string): boolean {
  return parseIsoDay(value) !== null;
}

function candidatesBesideCopy(
  page: Page,
  declared: DeclaredDate | null,
  path: string | null,
): IssueDateCandidate[] {
  const outside = { span: null, isCertain: true };
  const candidates: IssueDateCandidate[] = [];
  if (declared !== null && isIsoDate(declared.value)) candidates.push({ ...declared, ...outside });
  if (path !== null) for (const inPath of datesInPath(path)) candidates.push({ ...inPath, ...outside });
  const masthead = mastheadDate(page);
  if (masthead !== null) candidates.push(masthead);
  return candidates;
}

function candidateInCopy(page: Page): IssueDateCandidate[] {
  const day = contentDate(page);
  return day === null ? [] : [{ value: isoDay(day), from: 'content', span: null, isCertain: false }];
}

/** Furniture first: the page reader has found it to be no copy. Then the lines at either end of the text. */
function mastheadDate(page: Page): IssueDateCandidate | null {
  const { furniture } = page;
  const isLong = furniture.length > 2 * mostFurniture;
  const outer = isLong
    ? [...furniture.slice(0, mostFurniture), ...furniture.slice(-mostFurniture)]
    : furniture;
  const found = [
    ...outer.map((line) => dayOfLine(page, line, 'furniture')),
    ...outerLines(page).map((line) => dayOfLine(page, line, 'line')),
  ].filter((folio) => folio !== null);
  const [first] = found;
  if (first === undefined) return null;
  const { day, span, isFolio } = first;
  const isCertain = isFolio && found.every((other) => other.day === day || !other.isFolio);
  return { value: isoDay(day), from: 'masthead', span, isCertain };
}

/** A masthead stands at either end of a file; in the text of many pages nobody looks through the middle. */
const mostFurniture = 40;
const outerLineCount = 8;
/** A longer line is copy: a folio names the day, the weekday, the page and the editors. */
const longestFolio = 60;

/** Up to eight lines that are not blank from the start of the text, then from its end. */
function outerLines({ lines, slice }: Page): Span[] {
  const found: Span[] = [];
  const take = (line: number): number => {
    const start = lines.start(line);
    const end = Math.min(lines.end(line), start + longestFolio + 1);
    if (slice(start, end).trim() === '') return 0;
    found.push({ start, end });
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

interface FolioDay {
  readonly day: number;
  readonly span: Span;
  /** True where something beside the date says that the line is a folio. */
  readonly isFolio: boolean;
}

/** The day of a folio line; null where the line is copy or holds no whole day. */
function dayOfLine(page: Page, line: Span, as: 'furniture' | 'line'): FolioDay | null {
  const raw = page.slice(line.start, line.end);
  if (as === 'line' && raw.trim().length > longestFolio) return null;
  const key = `${as} ${raw}`;
  let known = foliosKept.get(key);
  if (known === undefined) {
    if (foliosKept.size >= mostFoliosKept) foliosKept.clear();
    foliosKept.set(key, (known = readFolio(raw, as)));
  }
  return known === null ? null : { ...known, span: shift(known.span, line.start) };
}

/** By their text: the same few lines are asked for after every keystroke. */
const foliosKept = new Map<string, FolioDay | null>();
const mostFoliosKept = 256;

function readFolio(raw: string, as: 'furniture' | 'line'): FolioDay | null {
  const { text, map } = readRunningText(raw, { keepSpaces: true });
  const written = findDates(text).filter((expression) => writtenDay(expression) !== null);
  const [expression] = written;
  if (expression === undefined || written.length > 1) return null;
  const { start, end } = withoutWeekday(text, expression);
  const before = text.slice(0, start);
  const after = text.slice(end);
  const isFolio = isFolioRest(before, after);
  const isAlone = `${before}${after}`.trim() === '';
  if (as === 'line' && !isFolio && !isAlone) return null;
  return { day: writtenDay(expression)!, span: map.toRaw({ start, end }), isFolio };
}

/** The day alone: its weekday is a sign of a folio, wherever it is taken to belong. */
function withoutWeekday(text: string, { start, end }: Span): Span {
  const weekday = text.slice(start, end).search(/\s*[（(]?(?:星期|礼拜|周)[一二三四五六日天]/u);
  return { start, end: weekday < 0 ? end : start + weekday };
}

/** What stands beside the date in a folio: a weekday, a page, a lunar day, editors, the paper's name. */
function isFolioRest(before: string, after: string): boolean {
  const rest = `${before} ${after}`.trim();
  if (/[。，；！？、“”]/u.test(rest)) return false;
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
