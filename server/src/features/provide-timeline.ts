import type { Message } from '../project/level';
import { sentenceOf } from '../page/sentence-of';
import type { DateMention } from '../reading/reading';
import type { Span } from '../text/span';
import type { Analysis } from './analyze';
import { dayLabel } from './day-label';

export interface TimelineEntry {
  /** The day and hour that it starts with, ISO 8601; null where the page does not tell it. */
  readonly day: string | null;
  readonly label: Message;
  /** The date as it stands there, without stray spaces and line breaks. */
  readonly text: string;
  readonly sentence: string;
  readonly span: Span;
}

/** The dates of a page by their days, then by their place; those without a day at the end. */
export function provideTimeline({ page, reading }: Analysis): readonly TimelineEntry[] {
  return orderOfTime(reading.dates).map((index) => {
    const date = reading.dates[index]!;
    return {
      day: date.start,
      label: dayLabel(date) ?? (date.isImpossible ? impossible : date.type === 'set' ? again : unknown),
      text: date.text,
      sentence: sentenceOf(page, date.span),
      span: date.span,
    };
  });
}

/** The indexes of dates by their days, then by their place; those without a day at the end, lengths of time left out. */
export function orderOfTime(dates: readonly DateMention[]): readonly number[] {
  return [...dates.keys()]
    .filter((index) => hasItsTime(dates[index]!))
    .sort((a, b) => compare(dates[a]!.start, dates[b]!.start) || a - b);
}

const unknown: Message = { zh: '日子不定', en: 'no day told' };
const again: Message = { zh: '定期', en: 'again and again' };
const impossible: Message = { zh: '没有这一天', en: 'no such day' };

/** 三天, 两小时 lie nowhere on a line of time. */
function hasItsTime({ type, start }: DateMention): boolean {
  return type !== 'duration' || start !== null;
}

/** Earlier first; a day before its hours, what has no day last. */
function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
