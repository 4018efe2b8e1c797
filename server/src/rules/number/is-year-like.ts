import { toHalfWidth } from './arabic-digits';

/** True for 1900 to 2099: a number that is more often a year than the end of a range. */
export function isYearLike(number: string): boolean {
  return /^(?:19|20)\d\d$/u.test(toHalfWidth(number));
}
