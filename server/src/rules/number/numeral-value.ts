/**
 * Value of the Chinese numerals of a date: `七` 7, `二十一` 21, `三十` 30, and digit by digit `二〇三一` 2031.
 * NaN for anything else. Zeros may be any of those that are seen in copy.
 */
export function numeralValue(text: string): number {
  const ten = text.indexOf('十');
  if (ten < 0) return rowValue(text);
  const tens = ten === 0 ? 1 : rowValue(text.slice(0, ten));
  const ones = ten === text.length - 1 ? 0 : rowValue(text.slice(ten + 1));
  return ten > 1 || text.length - ten > 2 ? NaN : tens * 10 + ones;
}

/** Characters that stand for nought in a row of Chinese numerals, rightly or not. */
export const zeros = '〇零○◯0０OoＯｏ';

function rowValue(text: string): number {
  let value = 0;
  for (const character of text) {
    const digit = zeros.includes(character) ? 0 : digits.indexOf(character) + 1;
    if (digit === 0 && !zeros.includes(character)) return NaN;
    value = value * 10 + digit;
  }
  return text === '' ? NaN : value;
}

const digits = '一二三四五六七八九';
