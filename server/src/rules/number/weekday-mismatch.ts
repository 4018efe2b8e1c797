import { civilDay, dayNumber, isRealDay, parseIsoDay, weekday } from '../../lexis/calendar/civil-day';
import type { ArticleDate } from '../../reading/dates';
import { firstIndex } from '../../text/sorted';
import type { Span } from '../../text/span';
import { defineRule } from '../rule';
import { copyRegions } from '../copy-regions';
import { datesOfPart, type PlacedDate } from './dates-of-part';

export const weekdayMismatch = defineRule({
  code: 'weekday-mismatch',
  group: 'number',
  title: { zh: '星期与日期不符', en: 'Weekday does not match the date' },
  level: 'warning',
  fix: 'no',
  errorCount: { weight: 1 },
  source: { standard: { zh: '公历', en: 'The calendar' }, verified: true },
  unit: 'paragraph',
  regions: [...copyRegions, 'dateline', 'furniture'],
  triggers: { literals: ['星期', '周一', '周二', '周三', '周四', '周五', '周六', '周日', '周天', '礼拜'] },
  needs: ['dates', 'issueDate'],
  check: (part, { hits, dates, issueDate, report }) => {
    const { text } = part.running;
    let known: readonly PlacedDate[] | undefined;
    const placed = (): readonly PlacedDate[] => (known ??= datesOfPart(part, dates));
    for (const { start } of hits) {
      weekdayAt.lastIndex = start;
      const match = weekdayAt.exec(text);
      if (match === null) continue;
      const end = start + match[0].length;
      const named = nameOf(match[0].at(-1)!);
      const beside = besideWeekday(text, start, end, placed);
      if (beside === null) continue;
      const { day, date, written } = beside;
      const real = weekday(day);
      if (real === named || isOfAnotherYear(date, day, named, issueDate.value)) continue;
      const { year, month, day: ofMonth } = civilDay(day);
      const shown = `${year}年${month}月${ofMonth}日`;
      const counted = date.basis === 'explicit' ? null : `“${written}”按见报日期算是${year}年`;
      const right = match[0].slice(0, -1) + names[real]!;
      report({
        span: withBracket(text, Math.min(start, beside.span.start), Math.max(end, beside.span.end)),
        message: {
          zh: {
            what: `“${written}”不是${match[0]}`,
            why: `${counted === null ? '' : `${counted}，`}${shown}是星期${names[real]!}`,
            todo: `日期没错就改为“${right}”，否则改日期`,
          },
          en: {
            what: `“${written}” is not ${match[0]}`,
            why: `${counted === null ? '' : `counted from the issue it lies in ${year}, and `}${shown} is a ${english[real]!}`,
            todo: `Write “${right}” if the date is right, else mend the date`,
          },
        },
      });
    }
  },
});

/** A bare 周X may be the start of a name (周一鸣), so something that can follow a weekday must stand behind it. */
const weekdayAt =
  /(?:星期|礼拜)[一二三四五六日天]|周[一二三四五六日](?=$|[\s，。、；：（(）)”！？\d]|[上下中][午班]|[早晚]|凌晨|的|举行|召开)/uy;

interface Beside {
  readonly day: number;
  readonly date: ArticleDate;
  /** Without the weekday. */
  readonly written: string;
  /** Of the date, in the running text. */
  readonly span: Span;
}

/** The day that a weekday belongs to: the date right before it, or in brackets right behind it. */
function besideWeekday(
  text: string,
  start: number,
  end: number,
  placed: () => readonly PlacedDate[],
): Beside | null {
  // 星期一至星期五 and 周六、周日 are no name of one day.
  if (
    /^\s?(?:[、和及或与至到—－～-]|起至|、)+\s?(?:星期|周|礼拜)?[一二三四五六日天](?![月日\d])/u.test(
      text.slice(end, end + 7),
    )
  )
    return null;
  const before = joint.exec(text.slice(Math.max(0, start - longestJoint), start))?.[0];
  if (before !== undefined) return dateBefore(text, start - before.length + 1, placed());
  if (!/^\s?[（(]\s?/u.test(text.slice(end, end + 3))) return null;
  if (/[每逢各、至到和\d—-]$/u.test(text.slice(Math.max(0, start - 1), start))) return null;
  const from = end + /^\s?[（(]\s?/u.exec(text.slice(end, end + 3))![0].length;
  const all = placed();
  const found = all[firstIndex(all.length, (at) => all[at]!.start >= from)];
  if (found?.start !== from) return null;
  const { date } = found;
  if ((date.type !== 'date' && date.type !== 'datetime') || date.start === null) return null;
  return { day: parseIsoDay(date.start.slice(0, 10))!, date, written: found.written, span: found };
}

/** What may stand between a day and its weekday, with the last character of the day. */
const joint =
  /[日号\d](?:\s?[（(]\s?(?:农历[^（）()。，]{2,8}[，,、]?\s?)?|\s?[，,、]?\s?|[，,]?是|[，,]?为|[，,]?(?:恰逢|适逢|正值|正逢))$/u;
const longestJoint = 16;

/** The date of which the last day ends at `at`. */
function dateBefore(text: string, at: number, placed: readonly PlacedDate[]): Beside | null {
  const index = firstIndex(placed.length, (next) => placed[next]!.end >= at);
  const found = placed[index];
  if (found === undefined || found.start >= at) return null;
  const { date } = found;
  if (date.isImpossible || date.basis === 'none' || !isDay(date)) return null;
  const written = text.slice(found.start, at);
  const isLast = /[至到—－～、-]/u.test(written.replaceAll(/\d{4}-\d\d?-\d\d?/gu, ''));
  const day = date.type === 'period' && (isLast || date.start === null) ? lastDay(date) : firstDay(date);
  return day === null ? null : { day, date, written, span: { start: found.start, end: at } };
}

function isDay({ type, text }: ArticleDate): boolean {
  return type === 'date' || type === 'datetime' || (type === 'period' && /[日号]/u.test(text));
}

function firstDay({ start }: ArticleDate): number | null {
  return start === null ? null : parseIsoDay(start.slice(0, 10));
}

/** The end of a period is exclusive where it is a day, and a moment of its last day where it has a time. */
function lastDay({ end }: ArticleDate): number | null {
  if (end === null) return null;
  const day = parseIsoDay(end.slice(0, 10));
  return day === null || end.length > 10 ? day : day - 1;
}

/**
 * A day without its year may be one of another year. Near the issue it is not; farther off a weekday that is
 * right in the year before or after is taken for right.
 */
function isOfAnotherYear(
  { basis }: ArticleDate,
  day: number,
  named: number,
  issueDate: string | null,
): boolean {
  if (basis === 'explicit') return false;
  const issue = issueDate === null ? null : parseIsoDay(issueDate);
  if (issue !== null && Math.abs(day - issue) <= 60) return false;
  const { year, month, day: ofMonth } = civilDay(day);
  return [year - 1, year + 1].some(
    (other) => isRealDay(other, month, ofMonth) && weekday(dayNumber(other, month, ofMonth)) === named,
  );
}

/** With the bracket that closes the weekday or the day. */
function withBracket(text: string, start: number, end: number): Span {
  return { start, end: /^[）)]/u.test(text.slice(end, end + 1)) ? end + 1 : end };
}

function nameOf(character: string): number {
  return character === '天' ? 0 : names.indexOf(character);
}

const names = '日一二三四五六';
const english = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
