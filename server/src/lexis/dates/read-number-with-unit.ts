import { isSpace } from '../../text/characters';
import { isOneOf } from './is-one-of';
import { type NumberRead, readNumber, readSpacedDigits, skipSpace } from './read-number';

/**
 * The number at `at` with one of the units behind it; `end` is behind the unit. Digits that stand apart by one space are one number
 * where the unit follows and the number is at most `most`: running text keeps such spaces. A year (`most`
 * above 999) then needs all its four digits.
 */
export function readNumberWithUnit(text: string, at: number, units: string, most: number): NumberRead | null {
  const plain = readNumber(text, at);
  const plainEnd = plain === null ? -1 : endOfUnit(text, plain.end, units);
  if (plain !== null && plainEnd !== -1) return { ...plain, end: plainEnd };
  // Most numbers end here, without the price of a second reading.
  if (plain !== null && !isSpace(text.charCodeAt(plain.end))) return null;
  const digits = most > 999 ? 4 : 2;
  const spaced = readSpacedDigits(text, at, digits);
  if (spaced?.spaced !== true || spaced.value > most || (digits === 4 && spaced.length !== 4)) return null;
  // The number of a picture and a date behind it are two things.
  if (isOneOf('图表第', text, at - 1)) return null;
  const end = endOfUnit(text, spaced.end, units);
  return end === -1 ? null : { ...spaced, end };
}

/** Behind one of the units, one space before it allowed; -1 where none stands there. */
export function endOfUnit(text: string, at: number, units: string): number {
  const unitAt = skipSpace(text, at);
  return isOneOf(units, text, unitAt) ? unitAt + 1 : -1;
}
