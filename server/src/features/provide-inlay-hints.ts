import type { Message } from '../project/level';
import type { DateMention } from '../reading/reading';
import type { Span } from '../text/span';
import type { Analysis } from './analyze';
import { datesIn } from './dates-in';
import { dayLabel } from './day-label';

export interface InlayHint {
  /** Behind the date. */
  readonly offset: number;
  readonly label: Message;
}

/** The days of a stretch of the document that its words do not tell in full: 昨日, 5月12日, 农历五月廿二. */
export function provideInlayHints(analysis: Analysis, stretch: Span): readonly InlayHint[] {
  const dates = datesIn(analysis, stretch) ?? [];
  return dates.flatMap((date) => {
    if (!isOneDay(date) || saysItsDay(date)) return [];
    // Hours are printed where they are told at all.
    const label = dayLabel({ start: date.start!.slice(0, 10), end: null });
    return label === null ? [] : [{ offset: date.span.end, label }];
  });
}

function isOneDay({ type, start, end }: DateMention): boolean {
  return (type === 'date' || type === 'datetime') && end === null && start !== null && start.length >= 10;
}

/** A day of the lunar calendar is told in full and yet no day that a reader could look up. */
function saysItsDay({ basis, text }: DateMention): boolean {
  return basis === 'explicit' && !/农历|阴历|旧历|正月|冬月|腊月|初|廿/u.test(text);
}
