import { arabicDigit, isLetter, powerOf } from './numerals';
import { readUnit } from './read-unit';
import type { Span } from '../../text/span';

/**
 * The code that the digits at `at` belong to: telephone numbers, versions, models, standards, plates; null where they
 * are a quantity. The span takes in the letters before the digits.
 */
export function readCode(text: string, at: number): Span | null {
  const chain = readChain(text, at);
  if (isModel(text, at, chain)) return { start: startOfModel(text, at), end: endOfModel(text, chain.end) };
  const { end } = chain;
  const isLong = chain.firstLength >= 12 || /^1[3-9]\d{9}$/u.test(text.slice(at, end));
  const isZeroed = text.charAt(at) === '0' && chain.firstLength > 1;
  const isChained = chain.hyphens > 1 || chain.points > 1 || (chain.hyphens === 1 && chain.lastLength >= 7);
  if (isLong || isZeroed || isChained || isNamedCode(text, at, end)) return { start: at, end };
  return chain.hyphens === 0 && opensWord(text, at, end) ? { start: at, end: endOfModel(text, end) } : null;
}

/** The document number at a bracket: 〔2031〕5号; -1 where none stands there. */
export function endOfDocumentNumber(text: string, at: number): number {
  documentNumber.lastIndex = at;
  return documentNumber.test(text) ? documentNumber.lastIndex : -1;
}

const documentNumber = /[〔[［(（]\d{4}[〕\]］)）] ?(?:第 ?)?\d{1,5} ?号/uy;

interface Chain {
  readonly end: number;
  readonly points: number;
  readonly hyphens: number;
  readonly firstLength: number;
  readonly lastLength: number;
}

/** Digits joined by points and hyphens: 3.5, 2.1.3, 0555-2031518. */
function readChain(text: string, at: number): Chain {
  let end = at;
  let points = 0;
  let hyphens = 0;
  let firstLength = 0;
  let lastLength: number;
  for (;;) {
    const start = end;
    while (arabicDigit(text.charCodeAt(end)) >= 0) end++;
    lastLength = end - start;
    if (start === at) firstLength = lastLength;
    const mark = text.charAt(end);
    if (arabicDigit(text.charCodeAt(end + 1)) < 0) break;
    if (mark === '.' || mark === '．') points++;
    else if (mark === '-' || mark === '—' || mark === '–') hyphens++;
    else break;
    end++;
  }
  return { end, points: Math.max(0, points - (hyphens > 0 ? 1 : 0)), hyphens, firstLength, lastLength };
}

/** Letters before the digits, next to them (V1.2, G2031, 云A·12345) or one space away (CN 11-2031). */
function isModel(text: string, at: number, { end, points }: Chain): boolean {
  let before = at - 1;
  if (before < 0) return false;
  const mark = text.charAt(before);
  const isJoined = '-·—/.'.includes(mark) && before > 0 && isLetter(text.charCodeAt(before - 1));
  const isSpaced = mark === ' ' && before > 0 && isLetter(text.charCodeAt(before - 1));
  if (isJoined || isSpaced) before--;
  const letter = text.charCodeAt(before);
  if (!isLetter(letter)) return false;
  if (!isSpaced && (before === 0 || !isLetter(text.charCodeAt(before - 1)))) return true;
  // GDP增长 is often set as GDP3.5%: what has a unit is an amount.
  return points > 1 || !isAmount(text, at, end);
}

function isAmount(text: string, at: number, end: number): boolean {
  const next = text.charAt(end) === ' ' ? end + 1 : end;
  return (
    '%％‰'.includes(text.charAt(next) || ' ') ||
    powerOf(text.charCodeAt(next)) > 0 ||
    readUnit(text, at, next) !== null
  );
}

/** Words that a code stands behind, with a colon or 为 between. */
function isNamedCode(text: string, at: number, end: number): boolean {
  if (end - at < 3) return false;
  let before = at;
  while (before > 0 && before > at - 3 && '：: 为是'.includes(text.charAt(before - 1))) before--;
  return codeNames.test(text.slice(Math.max(0, before - 4), before));
}

const codeNames =
  /(?:电话|热线|手机|邮编|邮政编码|号码|证号|账号|帐号|编号|书号|刊号|代码|代号|车牌|传真|微信|QQ|拨打|股票)$/u;

/** Letters behind the digits that are no unit: 3D, 5G, 4K, 2B铅笔. */
function opensWord(text: string, at: number, end: number): boolean {
  return isLetter(text.charCodeAt(end)) && readUnit(text, at, end) === null;
}

/** Letters, digits and marks that one code is made of; no code is longer. */
const longest = 16;

function startOfModel(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < longest && isModelUnit(text, start - 1)) start--;
  return text.charAt(start) === ' ' ? start + 1 : start;
}

function endOfModel(text: string, from: number): number {
  let end = from;
  while (end < text.length && isAlphanumeric(text, end)) end++;
  return end;
}

function isModelUnit(text: string, at: number): boolean {
  return isAlphanumeric(text, at) || '-·/ '.includes(text.charAt(at));
}

function isAlphanumeric(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return isLetter(unit) || arabicDigit(unit) >= 0;
}
