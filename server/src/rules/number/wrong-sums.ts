import { findNumbers } from '../../lexis/numbers/find-numbers';
import type { NumberPhrase } from '../../lexis/numbers/number-phrase';
import { arabicDigit, chineseDigit, powerOf } from '../../lexis/numbers/numerals';
import { firstIndex } from '../../text/sorted';
import type { Span } from '../../text/span';
import { excludeEachOther, leaveNothingOut } from './part-labels';
import { roundedAmount, type RoundedAmount } from './rounded-amount';

/** A total that its parts do not add up to. */
export interface WrongSum {
  readonly total: Span;
  readonly parts: readonly Span[];
  /** What the parts add up to, with the unit of the total. */
  readonly sum: string;
}

/**
 * Looks in one sentence for `共10人，其中男6人、女5人` and `男6人、女5人，共10人`. Behind 其中 the parts may be some of many,
 * or overlap, so only such are added that exclude each other, and they may be less than the total unless they leave
 * nothing out.
 */
export function findWrongSums(sentence: string): WrongSum[] {
  let known: readonly NumberPhrase[] | undefined;
  const numbers = (): readonly NumberPhrase[] => (known ??= findNumbers(sentence));
  const wrong: WrongSum[] = [];
  for (let at = sentence.indexOf('其中'); at >= 0; at = sentence.indexOf('其中', at + 2)) {
    if (!mayLeadToParts(sentence, at)) continue;
    const found = partsBehind(sentence, numbers(), at);
    if (found !== null) wrong.push(found);
  }
  for (const { index, 0: mark } of sentence.matchAll(sumMark)) {
    const found = partsBefore(sentence, numbers(), index, index + mark.length);
    if (found !== null) wrong.push(found);
  }
  return wrong;
}

const sumMark = /[，、](?:一共|总共|共计|合计|总计|共)[^，、\d]{0,3}?(?=\d)/gu;

interface Part {
  readonly segment: Span;
  readonly amount: RoundedAmount;
  /** The words of the segment without its number. */
  readonly label: string;
  /** Those behind the number. */
  readonly noun: string;
}

/** True where the two segments behind 其中 have numerals: else the sentence need not be read for numbers. */
function mayLeadToParts(sentence: string, at: number): boolean {
  const start = partsStart(sentence, at);
  const end = segmentEnd(sentence, start);
  return hasNumeral(sentence, start, end) && hasNumeral(sentence, end + 1, segmentEnd(sentence, end + 1));
}

function hasNumeral(sentence: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = sentence.charCodeAt(at);
    if (arabicDigit(unit) >= 0 || chineseDigit(unit) >= 0 || powerOf(unit) > 0 || unit === half) return true;
  }
  return false;
}

const half = '半'.charCodeAt(0);

function partsStart(sentence: string, at: number): number {
  const start = at + '其中'.length;
  return '，：'.includes(sentence.charAt(start) || ' ') ? start + 1 : start;
}

function partsBehind(sentence: string, numbers: readonly NumberPhrase[], at: number): WrongSum | null {
  const next = firstIndex(numbers.length, (index) => numbers[index]!.start > at);
  const total = amountOf(sentence, numbers[next - 1]);
  if (total === null || !/^[^，、（：]{0,10}[，（：]?$/u.test(sentence.slice(total.end, at))) return null;
  const parts: Part[] = [];
  let start = partsStart(sentence, at);
  let isWhole = false;
  while (start < sentence.length) {
    const end = segmentEnd(sentence, start);
    const part = partIn(sentence, numbers, start, end, total);
    if (part === null) break;
    parts.push(part);
    isWhole = end >= sentence.length || sentence[end] === '）';
    if (isWhole) break;
    start = end + 1;
  }
  const labels = parts.map(({ label }) => label);
  if (parts.length < 2 || !excludeEachOther(labels) || !countTheSame(sentence, total, parts)) return null;
  return judge(total, parts, isWhole && leaveNothingOut(labels));
}

function segmentEnd(sentence: string, start: number): number {
  let end = start;
  while (end < sentence.length && !'，、）'.includes(sentence[end]!)) end++;
  return end;
}

function partsBefore(
  sentence: string,
  numbers: readonly NumberPhrase[],
  end: number,
  behind: number,
): WrongSum | null {
  const next = firstIndex(numbers.length, (index) => numbers[index]!.end > behind);
  const total = amountOf(sentence, numbers[next]);
  if (total === null || numbers[next]!.start > behind) return null;
  const parts: Part[] = [];
  for (let to = end; to > 0;) {
    const start = segmentStart(sentence, to);
    const part = partIn(sentence, numbers, start, to, total);
    if (part === null) break;
    parts.unshift(part);
    // A total of some of the parts before it is right as well.
    if (parts.length > 1 && isNear(total, parts)) return null;
    if (sentence[start - 1] !== '、') break;
    to = start - 1;
  }
  if (parts.length < 2 || !countTheSame(sentence, total, parts)) return null;
  const { start } = parts[0]!.segment;
  // What stands further back may belong to the sum.
  if (numbers.some((number) => number.end <= start && number.unit?.text === total.unit)) return null;
  if (parts.some(({ label }) => /其中|每|[一二三四五六七八九十\d]/u.test(label))) return null;
  return judge(total, parts, true);
}

/** False for 3个县、5个乡，共20个村: what has the same measure word is not the same thing. */
function countTheSame(sentence: string, { end, unit }: RoundedAmount, parts: readonly Part[]): boolean {
  return unit === '人' || parts.every(({ noun }) => noun === '' || sentence.startsWith(noun, end));
}

function segmentStart(sentence: string, end: number): number {
  let start = end;
  while (start > 0 && !'，、（：'.includes(sentence[start - 1]!)) start--;
  return start;
}

/** The segment as a part: one number with the unit of the total, and words that say what it counts. */
function partIn(
  sentence: string,
  numbers: readonly NumberPhrase[],
  start: number,
  end: number,
  total: RoundedAmount,
): Part | null {
  const first = firstIndex(numbers.length, (at) => numbers[at]!.start >= start);
  const [number, next] = numbers.slice(first, first + 2);
  if (number === undefined) return null;
  if (number.end > end || (next?.start ?? end) < end) return null;
  const amount = amountOf(sentence, number);
  if (amount?.unit !== total.unit) return null;
  const noun = sentence.slice(number.end, end);
  const label = sentence.slice(start, number.start) + noun;
  if (label === '' || label.length > 14 || notPart.test(label)) return null;
  return { segment: { start, end }, amount, label, noun };
}

/** What makes of a number one that is compared, or one for each. */
const notPart = /其中|同比|环比|[比较占]|均|每|还|另|以[上下]|新增|约|近|超/u;

function amountOf(sentence: string, number: NumberPhrase | undefined): RoundedAmount | null {
  return number === undefined ? null : roundedAmount(sentence, number);
}

function judge(total: RoundedAmount, parts: readonly Part[], isAll: boolean): WrongSum | null {
  const sum = sumOf(parts);
  if (isNear(total, parts) || (!isAll && sum < total.value)) return null;
  return {
    total: { start: total.start, end: total.end },
    parts: parts.map(({ segment }) => segment),
    sum: written(sum, total),
  };
}

function sumOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { amount }) => sum + amount.value, 0);
}

/** True where the parts add up to the total, each taken for as exact as it is written. */
function isNear(total: RoundedAmount, parts: readonly Part[]): boolean {
  const slack = parts.reduce((sum, { amount }) => sum + amount.slack, total.slack);
  return Math.abs(sumOf(parts) - total.value) <= slack * 1.000001 + total.value * 1e-12;
}

/** In the words of the total: 1.2亿元 where that is written in 亿. */
function written(sum: number, { power, unit }: RoundedAmount): string {
  const digits = Number((sum / power).toFixed(4));
  return `${digits}${power === 1e8 ? '亿' : power === 1e4 ? '万' : ''}${unit}`;
}
