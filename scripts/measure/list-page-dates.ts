import { isoDay, parseIsoDay } from '../../server/src/lexis/calendar/civil-day';
import type { Words } from '../../server/src/lexis/words/words';
import { readPage } from '../../server/src/page/read-page';
import { datesOf } from '../../server/src/reading/dates';
import { issueDateOf } from '../../server/src/reading/issue-date';
import type { DateMention } from '../../server/src/reading/reading';
import { table } from './table';

/**
 * Every date of a page in the order of the text, with its line and the days that it means, so that an editor can see at one
 * glance that each is right and none is missing: a page has no answer to compare with. `day` is the day of the issue; null
 * where the path or the page tells it.
 */
export function listPageDates(text: string, words: Words, path: string, day: string | null): string {
  const page = readPage(text, words);
  const issueDate = issueDateOf(page, day === null ? null : { value: day, from: 'option' }, path);
  const dates = datesOf(page, issueDate);
  const kinds = dates.map(kindOf);
  const counts = [...new Set(kinds)].map(
    (kind) => `${kinds.filter((other) => other === kind).length} ${kind}`,
  );
  return [
    `${path}  issue ${issueDate.value ?? 'unknown'} (${issueDate.from})`,
    table([
      ['line', 'date', 'kind', 'days', 'basis', 'timex'],
      ...dates.map((date, index) => [
        `L${page.lines.lineAt(date.span.start) + 1}`,
        date.text,
        kinds[index]!,
        daysOf(date),
        date.basis,
        date.timex ?? '—',
      ]),
    ]),
    `${dates.length} dates: ${counts.join(', ')}`,
    '',
  ].join('\n');
}

/** A month-day is told by month and day without a year: the year is what can go wrong. */
function kindOf({ text, type, isImpossible }: DateMention): string {
  if (isImpossible) return 'impossible';
  if (type === 'vague') return 'vague';
  return /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d|[一二三四五六七八九十])/u.test(text)
    ? 'month-day'
    : type;
}

/** First and last day, both included; an end that is left open is blank. */
function daysOf({ type, start, end }: DateMention): string {
  if (start === null && end === null) return '—';
  if (end === null) return type === 'period' ? `${start} –` : start!;
  const after = end.length > 10 ? null : parseIsoDay(end);
  return `${start ?? ''} – ${after === null ? end : isoDay(after - 1)}`.trim();
}
