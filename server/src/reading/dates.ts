import { civilDay, parseIsoDay } from '../lexis/calendar/civil-day';
import { type DateContext, onlyIssue } from '../lexis/dates/date-context';
import type { DateExpression } from '../lexis/dates/date-expression';
import { findDates } from '../lexis/dates/find-dates';
import { isOneOf } from '../lexis/dates/is-one-of';
import { resolveDate } from '../lexis/dates/resolve-date';
import type { Article, Caption, Heading, Page, RunningText } from '../page/page';
import { readRunningText } from '../page/running-text';
import { isSpace } from '../text/characters';
import { shift, type Span } from '../text/span';
import type { DateMention, IssueDate } from './reading';

/** A date inside an article; its span counts from the start of the article's slice. */
export type ArticleDate = Omit<DateMention, 'article'>;

/** All dates of a page in document order, those of captions and furniture of no article included. */
export function datesOf(page: Page, issueDate: IssueDate): readonly DateMention[] {
  const known = pageDates.get(page);
  if (known?.issueDate === issueDate.value) return known.dates;
  const dates: DateMention[] = [];
  page.articles.forEach(({ value, start }, article) => {
    for (const date of datesOfArticle(value, issueDate)) dates.push(placed(date, start, article));
  });
  for (const { value, start } of page.captions)
    for (const date of datesOfCaption(value, parseIssue(issueDate))) dates.push(placed(date, start, null));
  for (const { start, end } of page.furniture) {
    for (const date of datesOfText(readRunningText(page.slice(start, end)), issueDate))
      dates.push(placed(date, start, null));
  }
  dates.sort((a, b) => a.span.start - b.span.start);
  pageDates.set(page, { issueDate: issueDate.value, dates });
  return dates;
}

/**
 * The dates of one article, in order of their place. Kept by the identity of the article, so that a keystroke
 * costs the article that it changed.
 */
export function datesOfArticle(article: Article, issueDate: IssueDate): readonly ArticleDate[] {
  const known = articleDates.get(article);
  if (known?.issueDate === issueDate.value) return known.dates;
  const issue = parseIssue(issueDate);
  const context = { ...onlyIssue(issue), dateline: datelineDay(article, issue) };
  const body: Placed[] = article.paragraphs.map(({ value, start }) => ({ text: value, start }));
  const { dateline } = article;
  const dates = datesOfTexts(body, context, dateline);
  for (const text of textsBesideBody(article)) dates.push(...datesOfTexts([text], context, dateline));
  for (const { value, start } of article.captions)
    for (const date of datesOfCaption(value, issue, context.dateline))
      dates.push({ ...date, span: shift(date.span, start) });
  dates.sort((a, b) => a.span.start - b.span.start);
  articleDates.set(article, { issueDate: issueDate.value, dates });
  return dates;
}

/** The dates of a text that belongs to no article (a folio, a caption): it tells nothing but what it says itself. */
export function datesOfText(text: RunningText, issueDate: IssueDate): readonly ArticleDate[] {
  return datesOfTexts([{ text, start: 0 }], onlyIssue(parseIssue(issueDate)));
}

/** The expressions of a text as written, kept by the identity of the text. Spans count in the running text. */
export function expressionsOf(text: RunningText): readonly DateExpression[] {
  let found = expressions.get(text);
  if (found === undefined) {
    found = findDates(text.text);
    expressions.set(text, found);
  }
  return found;
}

const expressions = new WeakMap<RunningText, readonly DateExpression[]>();
const articleDates = new WeakMap<Article, Kept<ArticleDate>>();
const pageDates = new WeakMap<Page, Kept<DateMention>>();

interface Kept<T> {
  readonly issueDate: string | null;
  readonly dates: readonly T[];
}

interface Placed {
  readonly text: RunningText;
  readonly start: number;
}

/**
 * Texts that follow one another: a later one knows the days that an earlier one has told. What stands in the dateline of
 * the article is no later than the paper.
 */
function datesOfTexts(
  texts: readonly Placed[],
  start: DateContext,
  dateline: Span | null = null,
): ArticleDate[] {
  const dates: ArticleDate[] = [];
  // One object for all expressions: only what they tell changes.
  const context = { ...start };
  for (const { text, start: offset } of texts) {
    let previousEnd = 0;
    for (const expression of expressionsOf(text)) {
      if (previousEnd === 0 || endsSentence(text.text, previousEnd, expression.start)) {
        context.toldYear = null;
        context.isWeekly = false;
      }
      previousEnd = expression.end;
      const raw = text.map.toRaw(expression);
      const span = offset === 0 ? raw : shift(raw, offset);
      const isInDateline = dateline !== null && span.start >= dateline.start && span.end <= dateline.end;
      context.latest = isInDateline ? context.issue : null;
      const {
        type,
        timex,
        start: from,
        end,
        basis,
        day,
        year,
        inYear,
        tellsMonth,
        freq,
        isImpossible,
      } = resolveDate(expression, context);
      context.told = day ?? context.told;
      context.toldYear = year ?? narratedYear(text.text, expression, context);
      context.toldInYear = inYear ?? context.toldInYear;
      context.isWeekly ||= type === 'set' && timex?.startsWith('XXXX-WXX-') === true;
      if (tellsMonth) context.toldInMonth = inYear ?? context.toldInMonth;
      dates.push({
        span,
        text: withoutSpaces(text.text.slice(expression.start, expression.end)),
        type,
        timex,
        start: from,
        end,
        basis,
        freq,
        isImpossible,
      });
    }
  }
  return dates;
}

/**
 * The year that a sentence goes on to narrate behind an expression without year and month together. A bare year opens a
 * chronology where it stands before all else (2019年，公司成立，3月8日投产), and moves one that is under way; in
 * 2019年成立的公司 it is no more than an attribute. Words that count from the paper (今年, 昨日) end what was told.
 */
function narratedYear(
  text: string,
  { start, end, meaning }: DateExpression,
  context: DateContext,
): number | null {
  const { toldYear, issue } = context;
  const date = meaning.kind === 'point' ? meaning.point.date : null;
  if (date?.kind === 'relativeDay') return date.from === 'issue' ? null : toldYear;
  if (date?.kind !== 'calendar' || date.year === null || date.month !== null) return toldYear;
  if (date.year.kind === 'shift') return date.year.from === 'issue' ? null : toldYear;
  const { value } = date.year;
  if (toldYear !== null) return value;
  const opens = isSentenceEnd(lastBefore(text, start)) && isOneOf('，,', text, end);
  return opens && issue !== null && value < civilDay(issue).year ? value : null;
}

/** The character before `at`, a space passed over; empty at the start. */
function lastBefore(text: string, at: number): string {
  return text.charAt(isSpace(text.charCodeAt(at - 1)) ? at - 2 : at - 1);
}

function isSentenceEnd(character: string): boolean {
  return '。！？；'.includes(character);
}

/** Few expressions have a space inside. */
function withoutSpaces(text: string): string {
  for (let at = 0; at < text.length; at++) if (isSpace(text.charCodeAt(at))) return text.replace(/\s/gu, '');
  return text;
}

/** The same date from `by` characters further back; every field by name, as copies of objects are slow. */
function placed(date: ArticleDate, by: number, article: number | null): DateMention {
  const { span, text, type, timex, start, end, basis, freq, isImpossible } = date;
  return { span: shift(span, by), text, type, timex, start, end, basis, freq, isImpossible, article };
}

function endsSentence(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ('。！？'.includes(text.charAt(at))) return true;
  return false;
}

/** Headline, kicker, subhead, 小标题, notes and the dateline, where they are no part of a paragraph. */
function textsBesideBody(article: Article): Placed[] {
  const spans: Span[] = [article.headline, article.kicker, article.subhead].flatMap((heading) =>
    heading === null ? [] : linesOf(article, heading),
  );
  spans.push(...article.sections, ...article.notes);
  if (article.dateline !== null) spans.push(article.dateline);
  return outside(spans, article).map((span) => ({
    text: readRunningText(article.raw.slice(span.start, span.end), { keepSpaces: true }),
    start: span.start,
  }));
}

/** The spans that share nothing with a paragraph, in order. */
function outside(spans: readonly Span[], { paragraphs }: Article): Span[] {
  let next = 0;
  return [...spans]
    .sort((a, b) => a.start - b.start)
    .filter((span) => {
      while (next < paragraphs.length && endOf(paragraphs[next]!) <= span.start) next++;
      return next === paragraphs.length || paragraphs[next]!.start >= span.end;
    });
}

function endOf({ value, start }: Article['paragraphs'][number]): number {
  return start + value.raw.length;
}

/** A heading is read whole, unless other text stands between its lines. */
function linesOf(article: Article, heading: Heading): readonly Span[] {
  const isWhole = heading.lines.every(
    (line, index) =>
      index === 0 || article.raw.slice(heading.lines[index - 1]!.end, line.start).trim() === '',
  );
  return isWhole ? [heading] : heading.lines;
}

/** A caption stands for itself: 当日 in it is the day that it tells. Spans count from its own slice. */
function datesOfCaption(
  caption: Caption,
  issue: number | null,
  dateline: number | null = null,
): ArticleDate[] {
  let text = captionTexts.get(caption);
  if (text === undefined) {
    text = readRunningText(caption.raw);
    captionTexts.set(caption, text);
  }
  return datesOfTexts([{ text, start: 0 }], { ...onlyIssue(issue), dateline });
}

const captionTexts = new WeakMap<Caption, RunningText>();

/** The day in `新华社北京7月12日电` and `本报5月18日讯`. */
function datelineDay(article: Article, issue: number | null): number | null {
  if (article.dateline === null) return null;
  for (const expression of findDates(article.dateline.text)) {
    const { day } = resolveDate(expression, { ...onlyIssue(issue), latest: issue });
    if (day !== null) return day;
  }
  return null;
}

function parseIssue({ value }: IssueDate): number | null {
  return value === null ? null : parseIsoDay(value);
}
