import { exact } from './exact-number';
import type { NumberPhrase, Numeral } from './number-phrase';
import { arabicDigit } from './numerals';

/** 1/3 and 3∶1, of up to three digits each, at the first digit; null for what goes on (24/7/365) and for dates. A time of day is a code. */
export function readRatio(text: string, at: number): NumberPhrase | null {
  const firstEnd = endOfDigits(text, at);
  const mark = text.charAt(firstEnd);
  const isFraction = mark === '/' || mark === '／';
  if (!isFraction && !(mark !== '' && ':：∶'.includes(mark))) return null;
  const start = firstEnd + 1;
  const end = endOfDigits(text, start);
  const next = text.charAt(end);
  if (firstEnd === at || end === start || (next !== '' && ':：∶/／.-'.includes(next))) return null;
  const first = valueOf(text, at, firstEnd);
  const last = valueOf(text, start, end);
  if (isFraction) {
    if (first >= last || first === 0) return null;
    const numeral: Numeral = { start: at, end, value: exact(first, last), guess: null, script: 'arabic' };
    return phrase('fraction', numeral, null);
  }
  // 15:30 is a time of day.
  if (mark !== '∶' && end - start === 2 && first < 25 && last < 60) {
    return phrase('code', { start: at, end, value: null, guess: null, script: 'arabic' }, null);
  }
  return phrase('ratio', whole(at, firstEnd, first), whole(start, end, last));
}

export function phrase(kind: NumberPhrase['kind'], first: Numeral, last: Numeral | null): NumberPhrase {
  const end = last?.end ?? first.end;
  return { start: first.start, end, kind, first, last, before: null, after: null, unit: null };
}

function whole(start: number, end: number, value: number): Numeral {
  return { start, end, value: exact(value), guess: null, script: 'arabic' };
}

/** Behind one to three digits; `at` itself where there are more or none. */
function endOfDigits(text: string, at: number): number {
  let end = at;
  while (end - at < 4 && arabicDigit(text.charCodeAt(end)) >= 0) end++;
  return end - at > 3 ? at : end;
}

/** Of digits of either width. */
function valueOf(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + arabicDigit(text.charCodeAt(at));
  return value;
}
