import { isSpace } from '../../text/characters';

/** A number at some place of a text: up to four digits, or Chinese numerals up to 9999. */
export interface NumberRead {
  readonly value: number;
  readonly end: number;
  /** Digits or numerals written, spaces not counted. */
  readonly length: number;
  /** Arabic digits (also full-width), numerals in a row (二〇三一), or numerals with 十, 百, 千 (三十一). */
  readonly style: 'arabic' | 'row' | 'counted';
  /** True where a space stands between its digits: running text keeps `1 2` of a letter-spaced line. */
  readonly spaced: boolean;
}

/** The number that starts at `at`, whole, without spaces; null where there is none or it is too long to be part of a date. */
export function readNumber(text: string, at: number): NumberRead | null {
  return digitValue(text.charCodeAt(at)) < 10 ? readDigits(text, at, 4) : readNumerals(text, at);
}

/** Like `readNumber` for digits of which some stand apart by one space: `2 0 3 1`. At most `most` digits. */
export function readSpacedDigits(text: string, at: number, most: number): NumberRead | null {
  let value = 0;
  let length = 0;
  let end = at;
  let spaced = false;
  for (let next = at; length <= most; next = skipSpace(text, end)) {
    const digit = digitValue(text.charCodeAt(next));
    if (digit > 9) break;
    if (length > 0 && next > end) spaced = true;
    value = value * 10 + digit;
    length++;
    end = next + 1;
  }
  return length === 0 || length > most ? null : { value, end, length, style: 'arabic', spaced };
}

/** Behind the whole run of digits or numerals at `at`: where to go on after a number that is no date. */
export function endOfNumber(text: string, at: number): number {
  let end = at;
  if (digitValue(text.charCodeAt(end)) < 10) while (digitValue(text.charCodeAt(end)) < 10) end++;
  else while (isNumeral(text.charCodeAt(end))) end++;
  return end;
}

/** Behind one space, where there is one. */
export function skipSpace(text: string, at: number): number {
  return isSpace(text.charCodeAt(at)) ? at + 1 : at;
}

/** Value of an ASCII or full-width digit; 99 for everything else. */
export function digitValue(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  return unit >= 0xff10 && unit <= 0xff19 ? unit - 0xff10 : 99;
}

/** True for the Chinese numerals of dates, ○ and its look-alikes included. */
export function isNumeral(unit: number): boolean {
  return numerals.has(unit);
}

/** All that a number can start with. */
export function* numberInitials(): Iterable<number> {
  for (let digit = 0; digit < 10; digit++) yield* [0x30 + digit, 0xff10 + digit];
  yield* numerals.keys();
}

const TEN = 10;
const HUNDRED = 100;
const THOUSAND = 1000;

/** Values of the numerals; 10 and more are multipliers. */
const numerals = new Map<number, number>(
  Object.entries({
    〇: 0,
    零: 0,
    '○': 0,
    一: 1,
    二: 2,
    两: 2,
    三: 3,
    四: 4,
    五: 5,
    六: 6,
    七: 7,
    八: 8,
    九: 9,
    十: TEN,
    百: HUNDRED,
    千: THOUSAND,
  }).map(([numeral, value]) => [numeral.charCodeAt(0), value]),
);

function readDigits(text: string, at: number, most: number): NumberRead | null {
  let value = 0;
  let end = at;
  for (; end - at <= most; end++) {
    const digit = digitValue(text.charCodeAt(end));
    if (digit > 9) break;
    value = value * 10 + digit;
  }
  const length = end - at;
  return length === 0 || length > most ? null : { value, end, length, style: 'arabic', spaced: false };
}

/** 二〇三一, 三十一, 两千零四. No numeral of a date is longer than 七 characters (一千九百九十九). */
function readNumerals(text: string, at: number): NumberRead | null {
  let row = 0;
  let sum = 0;
  let pending = -1;
  let counted = false;
  let inRow = 0;
  let end = at;
  for (; end - at <= 8; end++) {
    const value = numerals.get(text.charCodeAt(end));
    if (value === undefined) break;
    if (value < TEN) {
      row = row * 10 + value;
      // 十五六 is a guess; in 两千零四 the zero only says that a place is empty.
      if (counted && pending > 0) return null;
      pending = value;
      if (!counted || value > 0) inRow++;
    } else {
      // 二三十 is a guess, 千百 no number.
      if (inRow > 1 || (pending < 0 && (value !== TEN || sum > 0))) return null;
      sum += (pending > 0 ? pending : 1) * value;
      counted = true;
      pending = -1;
      inRow = 0;
    }
  }
  const length = end - at;
  if (length === 0 || length > 8) return null;
  if (counted) return { value: sum + Math.max(0, pending), end, length, style: 'counted', spaced: false };
  return length > 4
    ? null
    : { value: row, end, length, style: length === 1 ? 'counted' : 'row', spaced: false };
}
