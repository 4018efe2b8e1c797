import { civilDay, parseIsoDay } from '../../lexis/calendar/civil-day';
import type { ArticleDate } from '../../reading/dates';
import type { Span } from '../../text/span';
import type { Part } from '../part';
import { defineRule, type Fault } from '../rule';
import { datesIn, placeDate } from './dates-of-part';
import { hasFutureWord, saysFuture, saysPast } from './says-tense';
import { trustedIssueDay } from './trusted-issue-day';

export const tenseDateMismatch = defineRule({
  code: 'tense-date-mismatch',
  group: 'number',
  title: { zh: '时态与日期不符', en: 'Past told as future, or future as past' },
  level: 'warning',
  fix: 'no',
  errorCount: { weight: 1 },
  source: { standard: { zh: '新闻编辑惯例', en: 'Newspaper practice' }, verified: false },
  unit: 'article',
  triggers: {
    literals: [
      '将',
      '拟',
      '预计',
      '定于',
      '明天',
      '明日',
      '后天',
      '已',
      '昨天',
      '昨日',
      '前天',
      '记者',
      '截至',
      '电',
    ],
  },
  needs: ['dates', 'issueDate'],
  check: ({ article, parts }, { dates, issueDate, report }) => {
    const issue = trustedIssueDay(issueDate);
    if (issue === null || !mayDisagree(parts, dates, issueDate.value!)) return;
    const { dateline } = article;
    const inDateline = ({ span }: ArticleDate): boolean =>
      dateline !== null && span.start >= dateline.start && span.end <= dateline.end;
    const written = dateline === null ? undefined : dates.find(inDateline);
    const reference = (written === undefined ? null : firstDay(written)) ?? issue;
    // What an article has told before decides whether it looks back.
    const told: Told = { earliest: Infinity, issueYear: civilDay(issue).year, hasOtherYear: false };
    for (const part of parts) {
      if (part.region !== 'body') continue;
      const { text, map } = part.running;
      const tell = (span: Span, message: Fault['message']): void => {
        const { start, end } = map.toRaw(span);
        report({ span: { start: start + part.start, end: end + part.start }, message });
      };
      for (const date of datesIn(part, dates)) {
        const first = firstDay(date);
        const last = lastDay(date, first);
        const opensNews = inDateline(date);
        if (first !== null && last !== null && isNear(date, first, issue)) {
          if (opensNews) {
            if (first > issue && isSure(date)) {
              const span = placeDate(part, date);
              tell(span, messages.dateline(span.written));
            }
          } else if (!told.hasOtherYear) {
            const mayBeFuture =
              last < Math.min(reference, issue) && told.earliest > last && hasFutureWord(text);
            if ((mayBeFuture || first > issue) && isSure(date)) {
              const span = placeDate(part, date);
              if (mayBeFuture && saysFuture(text, span)) tell(span, messages.future(span.written));
              else if (first > issue && saysPast(text, span)) tell(span, messages.past(span.written));
            }
          }
        }
        if (!opensNews) remember(told, date, first, last, issue);
      }
    }
  },
});

/** Days as they are written tell first: no day behind the issue, and none that a paragraph may tell as still to come. */
function mayDisagree(parts: readonly Part[], dates: readonly ArticleDate[], issue: string): boolean {
  if (dates.length === 0) return false;
  return (
    dates.some(({ start, end }) => (start ?? end ?? '') > issue) ||
    parts.some(({ region, running }) => region === 'body' && hasFutureWord(running.text))
  );
}

interface Told {
  /** Day number of the earliest day so far. */
  earliest: number;
  readonly issueYear: number;
  /** True where a year other than that of the issue was told. */
  hasOtherYear: boolean;
}

function remember(
  told: Told,
  { basis, start, timex }: ArticleDate,
  first: number | null,
  last: number | null,
  issue: number,
): void {
  // 今年 goes on, and tells nothing of what came before.
  if (first !== null && last !== null && last < issue) told.earliest = Math.min(told.earliest, first);
  if (basis === 'issueDate' || told.hasOtherYear) return;
  const year = first === null ? Number(timex?.slice(0, 4)) : yearOf(start, first);
  // A year that nobody can tell may be any.
  if (year !== told.issueYear && !Number.isNaN(year)) told.hasOtherYear = true;
}

/** A start that is a day says its year; the day before an exclusive end has to be counted out. */
function yearOf(start: string | null, day: number): number {
  return start === null ? civilDay(day).year : Number(start.slice(0, 4));
}

/** A year that is written tells for a year, a day without one for two months. */
function isNear({ basis }: ArticleDate, day: number, issue: number): boolean {
  return Math.abs(day - issue) <= (basis === 'explicit' ? 366 : 60);
}

/** With its month at least, and with a year that is written or follows from the issue alone. */
function isSure({ type, basis, text, isImpossible }: ArticleDate): boolean {
  return (
    !isImpossible &&
    (basis === 'explicit' || basis === 'issueDate') &&
    (type === 'date' || type === 'datetime' || type === 'period') &&
    /月.*[日号]/u.test(text)
  );
}

/** The day itself where only the end of a period is told: 截至5月27日. */
function firstDay(date: ArticleDate): number | null {
  if (date.start !== null) return parseIsoDay(date.start.slice(0, 10));
  return date.end === null ? null : dayOfEnd(date.end);
}

function lastDay({ type, end }: ArticleDate, first: number | null): number | null {
  return type !== 'period' || end === null ? first : dayOfEnd(end);
}

/** The end of a period is exclusive where it is a day. */
function dayOfEnd(end: string): number | null {
  const day = parseIsoDay(end.slice(0, 10));
  return day === null || end.length > 10 ? day : day - 1;
}

const messages = {
  future: (date: string): Fault['message'] => ({
    zh: {
      what: `“${date}”已经过去，文中却说是将来的事`,
      why: '这一天早于见报日期，读者会以为还能赶上',
      todo: '请核对日期，或者改成已经发生的说法',
    },
    en: {
      what: `“${date}” is over, yet told as still to come`,
      why: 'the day lies before the issue',
      todo: 'Check the date or tell it as past',
    },
  }),
  past: (date: string): Fault['message'] => ({
    zh: {
      what: `“${date}”还没有到，文中却说是过去的事`,
      why: '这一天晚于见报日期',
      todo: '请核对日期，或者改成将要发生的说法',
    },
    en: {
      what: `“${date}” is still to come, yet told as past`,
      why: 'the day lies behind the issue',
      todo: 'Check the date or tell it as future',
    },
  }),
  dateline: (date: string): Fault['message'] => ({
    zh: {
      what: `电头日期“${date}”晚于见报日期`,
      why: '稿子不会在发出之前见报',
      todo: '请核对电头',
    },
    en: {
      what: `The dateline's “${date}” lies behind the issue`,
      why: 'nothing is printed before it was sent',
      todo: 'Check the dateline',
    },
  }),
};
