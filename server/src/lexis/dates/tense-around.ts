import type { DateWords, Meaning, Tense } from './date-expression';

/**
 * What the clause around a date without its year says of its direction: 将, 计划 and 预计 look ahead, 已, 曾 and 了
 * back; null where nothing or both do, and for what needs no direction.
 */
export function tenseAround(text: string, start: number, end: number, meaning: Meaning): Tense | null {
  if (!needsDirection(meaning)) return null;
  const clause = clauseAround(text, start, end);
  const isFuture =
    /(?<![小老])将(?!军|士|领|近|信|就)|拟(?!人|态)|计划|预计|预定|定于|即将|有望|力争|届时/u.test(clause);
  const isPast = /已(?!知|婚)|曾(?!祖|孙)|了(?!解|不|如|望)|过后|以来|获悉|了解到|当时/u.test(clause);
  return isFuture === isPast ? null : isFuture ? 'future' : 'past';
}

/** Only what is read for a day without its year. */
function needsDirection(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'point':
    case 'open':
      return isOpen(meaning.point.date);
    case 'period':
      return isOpen(meaning.from.date);
    case 'duration':
    case 'set':
    case 'vague':
      return false;
  }
}

function isOpen(date: DateWords | null): boolean {
  if (date === null) return false;
  if (date.kind === 'calendar')
    return date.year === null && (date.month === null || date.month.kind === 'number');
  if (date.kind === 'lunar' || date.kind === 'festival') return date.year === null;
  return date.kind === 'week' && date.shift === null;
}

/** How far a clause is followed: what is said further off seldom belongs to the date. */
const reach = 24;

function clauseAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && start - from < reach && !'，。；！？：'.includes(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < reach && !'。；！？'.includes(text.charAt(to))) to++;
  return text.slice(from, to);
}
