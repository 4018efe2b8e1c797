import { arabicDigit } from '../../lexis/numbers/numerals';

/**
 * Behind the digits (with point and grouping) or the Chinese numerals that start at `at`; `at` where there are none
 * or more than any amount has.
 */
export function amountEnd(text: string, at: number): number {
  let end = at;
  if (arabicDigit(text.charCodeAt(at)) < 0) {
    while (isNumeral(text, end) && end - at <= longest) end++;
  } else {
    while (isDigitAt(text, end) || (marks.includes(text.charAt(end)) && isDigitAt(text, end + 1))) {
      if (++end - at > longest) break;
    }
  }
  return end - at > longest ? at : end;
}

/** True for a numeral of an amount, 十 to 亿 included. */
export function isNumeral(text: string, at: number): boolean {
  return isNumeralUnit[text.charCodeAt(at)] === 1;
}

/** True for an Arabic digit of either width. */
export function isDigitAt(text: string, at: number): boolean {
  return arabicDigit(text.charCodeAt(at)) >= 0;
}

const longest = 18;
/** By code unit: every word that may precede an amount asks. */
const isNumeralUnit = new Uint8Array(0x10000);
for (const numeral of '一二两三四五六七八九十百千万亿〇零') isNumeralUnit[numeral.charCodeAt(0)] = 1;
const marks = '.．,';
