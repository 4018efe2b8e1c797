import { parseIsoDay } from '../../lexis/calendar/civil-day';
import type { IssueDate } from '../../reading/reading';

/**
 * Day number of the issue where somebody has told it; null where it was only guessed from the copy, since a rule
 * that compares the copy with such a day would compare it with itself.
 */
export function trustedIssueDay({ value, from }: IssueDate): number | null {
  return value === null || from === 'content' ? null : parseIsoDay(value);
}
