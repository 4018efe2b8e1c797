import type { NumberPhrase } from './number-phrase';
import { phrase, readRatio } from './read-ratio';
import { arabicDigit, isLetter, numeralInitials } from './numerals';
import { readAmount } from './read-amount';
import { endOfDocumentNumber, readCode } from './read-code';
import { readDoubling } from './read-multiple';

/**
 * All numbers in running text, in order, none inside another; what is written like one and counts nothing (telephone
 * numbers, versions, models) is found as a `code`. Numbers of dates are found as well where they look like amounts:
 * whoever knows the dates leaves them out. Takes time in proportion to the text.
 */
export function findNumbers(text: string): NumberPhrase[] {
  const found: NumberPhrase[] = [];
  /** Behind the last number: the words before the next one reach no further back. */
  let from = 0;
  let at = 0;
  while (at < text.length) {
    const start = starts[text.charCodeAt(at)];
    if (start === nothing) {
      at++;
      continue;
    }
    const read = readAt(text, at, from, start!);
    if (read !== null) {
      found.push(read);
      from = at = Math.max(read.end, at + 1);
    } else if (start === digit) while (arabicDigit(text.charCodeAt(++at)) >= 0);
    else at++;
  }
  return found;
}

const nothing = 0;
const digit = 1;
const numeral = 2;
const bracket = 3;
const doubling = 4;
const point = 5;

/** What a code unit can start; a table, because nearly every character of a page starts nothing. */
const starts = startTable();

function startTable(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(nothing);
  for (const unit of numeralInitials()) table[unit] = arabicDigit(unit) >= 0 ? digit : numeral;
  for (const character of '第几数半') table[character.charCodeAt(0)] = numeral;
  for (const character of '〔[［(（') table[character.charCodeAt(0)] = bracket;
  table['.'.charCodeAt(0)] = point;
  table['翻'.charCodeAt(0)] = doubling;
  return table;
}

function readAt(text: string, at: number, from: number, start: number): NumberPhrase | null {
  if (start === numeral) return readAmount(text, at, from);
  if (start === doubling) return readDoubling(text, at);
  if (start === bracket) {
    const end = endOfDocumentNumber(text, at);
    return end === -1 ? null : codePhrase(at, end);
  }
  if (start === point) return isLeadingPoint(text, at) ? readAmount(text, at, from) : null;
  const ratio = readRatio(text, at);
  if (ratio !== null) return ratio;
  const code = readCode(text, at);
  // 1.5 of 0.1.5 and the like start inside what was read already.
  return code === null ? readAmount(text, at, from) : codePhrase(Math.max(code.start, from), code.end);
}

/** The point of .46, with no digit, letter or other point before it. */
function isLeadingPoint(text: string, at: number): boolean {
  if (arabicDigit(text.charCodeAt(at + 1)) < 0) return false;
  const before = text.charCodeAt(at - 1);
  return at === 0 || !(arabicDigit(before) >= 0 || isLetter(before) || before === 0x2e);
}

function codePhrase(start: number, end: number): NumberPhrase {
  return phrase('code', { start, end, value: null, guess: null, script: 'arabic' }, null);
}
