import { decimalText } from './decimal-text';
import { exact, over, type ExactNumber } from './exact-number';

/** `46 000 000`: digits in groups of three with thin spaces, four digits and fewer as they are; decimals behind the point. */
export function groupedDigits(value: ExactNumber): string {
  const { text, isExact } = decimalText(value);
  const [whole = '', decimals] = text.split('.');
  const grouped = whole.length < 5 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/gu, '\u2009');
  return (isExact ? '' : '≈ ') + grouped + (decimals === undefined ? '' : `.${decimals}`);
}

/** `4600万`, `3.45亿`: as papers print it; null below 10 000 and where four decimals do not do. */
export function inTenThousands({ numerator, denominator }: ExactNumber): string | null {
  if (denominator !== 1n || numerator < 10_000n) return null;
  const isLarge = numerator >= 100_000_000n;
  const { text, isExact } = decimalText(over(exact(numerator), exact(isLarge ? 100_000_000 : 10_000)));
  return isExact ? text + (isLarge ? '亿' : '万') : null;
}

/** `四千六百万`; null for decimals and from 10 000 亿 on. */
export function chineseNumeral({ numerator, denominator }: ExactNumber): string | null {
  if (denominator !== 1n || numerator < 0n || numerator >= 1_000_000_000_000n) return null;
  if (numerator === 0n) return '零';
  let spelt = '';
  let needsZero = false;
  for (const [size, name] of [
    [100_000_000n, '亿'],
    [10_000n, '万'],
    [1n, ''],
  ] as const) {
    const part = Number((numerator / size) % 10_000n);
    if (part === 0) {
      needsZero = spelt !== '';
      continue;
    }
    if (needsZero || (spelt !== '' && part < 1000)) spelt += '零';
    spelt += belowTenThousand(part) + name;
    needsZero = false;
  }
  // 十五 and 十五万, but 二百一十五.
  return spelt.startsWith('一十') ? spelt.slice(1) : spelt;
}

function belowTenThousand(value: number): string {
  let spelt = '';
  let hasGap = false;
  for (const [size, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / size) % 10;
    if (digit === 0) {
      hasGap = spelt !== '';
      continue;
    }
    spelt += (hasGap ? '零' : '') + '零一二三四五六七八九'.charAt(digit) + name;
    hasGap = false;
  }
  return spelt;
}
