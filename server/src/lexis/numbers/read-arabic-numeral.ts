import { approximationInside } from './approximations';
import { exact, ofDigits, plus, times, type ExactNumber } from './exact-number';
import type { Approximation } from './number-phrase';
import { arabicDigit, powerOf } from './numerals';
import type { NumeralRead } from './numeral-read';

/** Digits with their groups, decimals and powers, at a digit or at the point of `.46`: 4600万, 3.45亿, 1,234, 3千5百. */
export function readArabicNumeral(text: string, at: number): NumeralRead {
  const first = readDigits(text, at);
  const { hasPoint } = first;
  let { end, value } = first;
  let inside: Approximation | null = null;
  let isMixed = false;
  let total = exact(0);
  for (let least = Infinity; ;) {
    const before = approximationInside(text, end);
    const power = readPowers(text, before?.end ?? end);
    if (power === null || power.value >= least) break;
    if (before !== null) inside = before;
    isMixed = true;
    end = power.end;
    total = plus(total, times(value, exact(power.value)));
    value = exact(0);
    least = power.value;
    // 3亿4500万, 3千5百: the next digits count on where a smaller power follows them.
    if (hasPoint || inside !== null || arabicDigit(text.charCodeAt(end)) < 0) break;
    const next = readDigits(text, end);
    const following = readPowers(text, next.end);
    if (next.hasPoint || following === null || following.value >= least) break;
    ({ end, value } = next);
  }
  return {
    end,
    value: plus(total, value),
    guess: null,
    script: isMixed ? 'mixed' : 'arabic',
    hasPoint,
    inside,
    isRow: false,
    isBarePower: false,
  };
}

interface Digits {
  readonly end: number;
  readonly value: ExactNumber;
  readonly hasPoint: boolean;
}

/** More digits than that are a code, whose value nobody asks for: reading stays linear. */
const longest = 24;

function readDigits(text: string, at: number): Digits {
  let end = digitsEnd(text, at);
  if (end - at <= 3) while (isGroup(text, end)) end = digitsEnd(text, end + 1);
  const wholeEnd = end;
  const hasPoint = isPoint(text.charCodeAt(end)) && arabicDigit(text.charCodeAt(end + 1)) >= 0;
  if (hasPoint) end = digitsEnd(text, end + 1);
  return { end, value: valueOf(text, at, wholeEnd, end), hasPoint };
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (arabicDigit(text.charCodeAt(end)) >= 0) end++;
  return end;
}

/** The value of the digits from `at` to `end`; those behind `wholeEnd` are decimals. */
function valueOf(text: string, at: number, wholeEnd: number, end: number): ExactNumber {
  let value = 0;
  let count = 0;
  let decimals = 0;
  for (let offset = at; offset < end && count < longest; offset++) {
    const digit = arabicDigit(text.charCodeAt(offset));
    if (digit < 0) continue;
    value = value * 10 + digit;
    count++;
    if (offset > wholeEnd) decimals++;
  }
  return count < 16 ? exact(value, 10 ** decimals) : ofDigits(plainDigits(text.slice(at, end)), decimals);
}

/** The first `longest` digits as ASCII, marks left out: for numbers that are too long for plain arithmetic. */
function plainDigits(written: string): string {
  let digits = '';
  for (let at = 0; at < written.length && digits.length < longest; at++) {
    const digit = arabicDigit(written.charCodeAt(at));
    if (digit >= 0) digits += String(digit);
  }
  return digits;
}

/** A comma or a space with exactly three digits behind it. */
function isGroup(text: string, at: number): boolean {
  if (!groupMarks.includes(text.charAt(at)) || at >= text.length) return false;
  for (let next = at + 1; next <= at + 3; next++) if (arabicDigit(text.charCodeAt(next)) < 0) return false;
  return arabicDigit(text.charCodeAt(at + 4)) < 0;
}

const groupMarks = ',\u2009\u202f\u00a0 ';

function isPoint(unit: number): boolean {
  return unit === 0x2e || unit === 0xff0e;
}

/** 万, 千万, 百亿, 万亿 …: one or two powers in a row; null where the next word is a unit (`3千米`). */
export function readPowers(
  text: string,
  at: number,
): { readonly value: number; readonly end: number } | null {
  let value = 1;
  let end = at;
  for (; end - at < 3; end++) {
    const power = powerOf(text.charCodeAt(end));
    if (power === 0 || (end > at && power < 1e4) || opensUnit(text, end)) break;
    value *= power;
  }
  return end === at ? null : { value, end };
}

/** 千米, 千克, 千瓦, 百帕 …: the power is the first half of a unit. */
function opensUnit(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  if (text.charAt(at) === '百') return next === '帕';
  return text.charAt(at) === '千' && next !== '' && '米克瓦帕伏赫焦牛卡欧安字'.includes(next);
}
