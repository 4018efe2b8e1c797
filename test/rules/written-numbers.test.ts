import { describe, expect, it } from 'vitest';
import { amountEnd } from '../../server/src/rules/number/amount-end';
import { chineseNumeral } from '../../server/src/rules/number/chinese-numeral';
import { amountOf, amountText } from '../../server/src/rules/number/decimal-amount';
import { measureWordEnd } from '../../server/src/rules/number/measure-word-end';

describe('what the rules of written numbers share', () => {
  it.each([
    [0, '零'],
    [7, '七'],
    [10, '十'],
    [16, '十六'],
    [20, '二十'],
    [105, '一百零五'],
    [110, '一百一十'],
    [1005, '一千零五'],
    [1050, '一千零五十'],
    [2031, '二千零三十一'],
  ])('writes %i in Chinese numerals', (value, text) => {
    expect(chineseNumeral(value)).toBe(text);
  });

  it.each([
    ['345000000', 100_000_000n, '3.45'],
    ['12340000', 10_000n, '1234'],
    ['1350005000', 100_000_000n, '13.50005'],
    ['1.5', 1n, '1.5'],
    ['100000000', 100_000_000n, '1'],
    ['5', 100_000_000n, '0.00000005'],
  ])('gives %s in units of %i', (digits, power, text) => {
    expect(amountText(amountOf(digits), power)).toBe(text);
  });

  it.each([
    ['3.45亿元', 4],
    ['1,200元', 5],
    ['30,约', 2],
    ['三百二十人', 4],
    ['人', 0],
    ['1'.repeat(40), 0],
  ])('finds the end of the amount in %s', (text, end) => {
    expect(amountEnd(text, 0)).toBe(end);
  });

  it.each([
    ['个百分点', 4],
    ['个项目', 1],
    ['平方米', 3],
    ['项目', 1],
    ['', 0],
    ['的', 0],
  ])('finds the end of the measure word in “%s”', (text, end) => {
    expect(measureWordEnd(text, 0)).toBe(end);
  });
});
