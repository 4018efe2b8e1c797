import { approximationInside } from './approximations';
import { exact, ofDigits, plus, times, type ExactNumber } from './exact-number';
import type { Approximation } from './number-phrase';
import { chineseDigit, isAccountNumeral, powerOf } from './numerals';
import type { NumeralRead } from './numeral-read';
import { readSection, type Section } from './read-section';

/**
 * The Chinese numeral that starts at `at`: 三百二十, 两千零四, 十七八, 二〇三一, 三点五亿, 几十, 数百; null where the
 * characters make no number.
 */
export function readChineseNumeral(text: string, at: number): NumeralRead | null {
  const section = readSection(text, at);
  if (section === null) return null;
  const decimal = section.isLone || section.low === 0 ? readDecimals(text, section) : null;
  const read = decimal ?? readLarge(text, at, section);
  if (read === null || read.end === at) return null;
  // 陆 and 伍 are surnames, 拾 is a verb: one numeral of accounts alone is no number.
  if (
    read.end === at + 1 &&
    isAccountNumeral(text.charCodeAt(at)) &&
    !'元圆'.includes(text.charAt(read.end) || ' ')
  )
    return null;
  return read;
}

/** 三点五, 零点六亿; null for a time of day (三点五十分). */
function readDecimals(text: string, { low, end: at }: Section): NumeralRead | null {
  if (text.charAt(at) !== '点') return null;
  let digits = '';
  let end = at + 1;
  for (; digits.length < 8; end++) {
    const digit = chineseDigit(text.charCodeAt(end));
    if (digit < 0 || text.charAt(end) === '两') break;
    digits += String(digit);
  }
  if (digits === '' || '分钟刻'.includes(text.charAt(end) || ' ')) return null;
  let power = 1;
  while (end - at < 16 && powerOf(text.charCodeAt(end)) >= 1e4) power *= powerOf(text.charCodeAt(end++));
  if (powerOf(text.charCodeAt(end)) > 0) return null;
  const value = times(plus(exact(low), ofDigits(digits, digits.length)), exact(power));
  return {
    end,
    value,
    guess: null,
    script: 'chinese',
    hasPoint: true,
    inside: null,
    isRow: false,
    isBarePower: false,
  };
}

/** What was read, and all that follows it with 万 and 亿. */
function readLarge(text: string, at: number, section: Section): NumeralRead | null {
  let { end, low, high, isVague } = section;
  let inside: Approximation | null = null;
  let isBarePower = section.isBare;
  let lowAbove = 0;
  let highAbove = 0;
  let hasTenThousands = false;
  let hasHundredMillions = false;
  for (;;) {
    const word: Approximation | null = inside === null && end > at ? approximationInside(text, end) : null;
    const power = powerOf(text.charCodeAt(word?.end ?? end));
    if (power === 1e4 ? hasTenThousands : power !== 1e8 || hasHundredMillions) break;
    if (word !== null) inside = word;
    if (end === at) {
      isBarePower = true;
      low = high = 1;
    }
    if (power === 1e8) {
      lowAbove = (lowAbove + low) * power;
      highAbove = (highAbove + high) * power;
      hasHundredMillions = true;
      hasTenThousands = false;
    } else {
      lowAbove += low * power;
      highAbove += high * power;
      hasTenThousands = true;
    }
    end = (word?.end ?? end) + 1;
    const next = readSection(text, end);
    if (next === null || next.isBare || next.isRow) {
      low = high = 0;
      break;
    }
    const step = next.isLone && powerOf(text.charCodeAt(next.end)) === 0 ? power / 10 : 1;
    ({ end } = next);
    low = next.low * step;
    high = next.high * step;
    isVague ||= next.isVague;
  }
  low += lowAbove;
  high += highAbove;
  const value: ExactNumber | null = isVague ? null : exact(low);
  const guess = isVague || high === low ? null : exact(high);
  return {
    end,
    value,
    guess,
    script: 'chinese',
    hasPoint: false,
    inside,
    isRow: section.isRow && lowAbove === 0,
    isBarePower,
  };
}
