import { chineseDigit, isAccountNumeral } from './numerals';
import type { End } from './read-counted';

/**
 * True where the numeral at `at` counts something. Arabic digits always do; a Chinese numeral may be part of a word
 * (统一, 十分, 万科), so that it needs a unit, a word of approximation or a length that no word has.
 */
export function isTrustworthy(text: string, at: number, end: End, isApproximate: boolean): boolean {
  const { kind, read, numeral, unit, after } = end;
  if (kind !== 'cardinal' && kind !== 'row') return true;
  if (read === null) return !'上下前大多一'.includes(text.charAt(at - 1) || '　');
  if (numeral.script !== 'chinese') return true;
  const length = read.end - at;
  if (kind === 'row') return length > 2;
  if (read.isBarePower) {
    if (isApproximate || (after !== null && (unit !== null || length > 1))) return true;
    return (
      unit !== null && countedByPower.includes(unit.text) && !'成老家'.includes(text.charAt(at - 1) || '　')
    );
  }
  const isCounted = unit !== null || after !== null || isApproximate;
  // 八 of 三八节 and 一 of 统一 are no numbers.
  if (length === 1 && wordsBefore.includes(text.charAt(at - 1) || '　')) return false;
  if (length === 1 && at > 0 && chineseDigit(text.charCodeAt(at - 1)) >= 0) return false;
  // 十分 is “very” more often than ten points.
  if (unit?.text === '分' && text.charAt(at) === '十' && length === 1) return false;
  if (isCounted) return true;
  // 十四五 without a unit is the plan of that name.
  if (numeral.guess !== null) return false;
  if (isAccountNumeral(text.charCodeAt(at))) return length > 2;
  return (
    length > 2 ||
    (length === 2 && '百千万亿'.includes(text.charAt(at + 1)) && !'一万'.includes(text.charAt(at)))
  );
}

/** What 百, 千 and 万 count without a digit before them; 千家万户 and 万里长城 count nothing. */
const countedByPower = ['人', '名', '元', '件', '户', '亩', '吨', '米', '台', '辆', '只', '头', '份', '册'];

/** 统一, 同一, 周一, 万一, 初三, 礼拜六. */
const wordsBefore = '统唯专单周初万期拜';
