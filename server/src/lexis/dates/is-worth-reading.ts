import { isSpace } from '../../text/characters';
import { digitValue, endOfNumber, numberInitials } from './read-number';

/**
 * False where the number at `at` counts something else than time, by what stands behind it: most numbers of a page do,
 * and no reader need look at them.
 */
export function isNumberOfTime(text: string, at: number): boolean {
  let end = endOfNumber(text, at);
  let unit = text.charCodeAt(end);
  if (isSpace(unit)) unit = text.charCodeAt(++end);
  const kind = units[unit];
  if (kind === always) return true;
  if (kind === counted) return '月世季星礼小钟半多昼'.includes(text.charAt(end + 1) || '。');
  // A list or period of numbers, a numeric date, a clock.
  if (kind === mark) return isNumberAt(text, end + 1) || units[text.charCodeAt(end + 1)] === mark;
  // 2 0 3 1年 is set with gaps between its digits.
  return digitValue(unit) < 10;
}

const always = 1;
const counted = 2;
const mark = 3;

const units = unitTable();

function unitTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const unit of '年月日号时点世季周星礼小分秒天昼刻钟多余来几半廿') table[unit.charCodeAt(0)] = always;
  table['个'.charCodeAt(0)] = counted;
  for (const unit of '-–—－~～―ー至到、/／.．:：') table[unit.charCodeAt(0)] = mark;
  return table;
}

const digits = new Set(numberInitials());

function isNumberAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return digits.has(isSpace(unit) ? text.charCodeAt(at + 1) : unit);
}

/**
 * The first two characters of words, as a set that is asked at every place of a page: true for all of them, and for
 * hardly anything else. `open` are words of one character, behind which a number or another length must stand.
 */
export function firstPairs(words: Iterable<string>, openers: string): (text: string, at: number) => boolean {
  const pairs = new Uint8Array(0x10000);
  for (const word of words) {
    if (word.length > 1) pairs[pairOf(word.charCodeAt(0), word.charCodeAt(1))] = 1;
    else {
      for (const unit of digits) pairs[pairOf(word.charCodeAt(0), unit)] = 1;
      for (const opener of openers) pairs[pairOf(word.charCodeAt(0), opener.charCodeAt(0))] = 1;
    }
  }
  return (text, at) => pairs[pairOf(text.charCodeAt(at), text.charCodeAt(at + 1))] === 1;
}

function pairOf(first: number, second: number): number {
  return (first * 0x9e3b + second * 0x5f) & 0xffff;
}
