import { decimalText, type DecimalText } from './decimal-text';
import { compareExact, exact, over, plus, times, type ExactNumber } from './exact-number';
import type { NumberPhrase, Numeral } from './number-phrase';
import { unitNamed, type Unit } from './units';

/** An amount in its legal unit, as it may be printed: `1.5公里` for `3华里`, `15万千克` for `30万斤`. */
export interface ConvertedAmount {
  readonly text: string;
  /** False where it had to be rounded. */
  readonly isExact: boolean;
}

/**
 * The amount of a phrase in the legal unit; null where its unit is legal or has no size, and where the number is
 * open (几十斤, 30余斤, 三五斤): what is left open in one unit is something else in another. Of a range both ends are
 * converted, and the mark between them stays. `more` is what a second phrase adds, in the base unit (二两 of 三斤二两).
 */
export function convertAmount(
  text: string,
  number: NumberPhrase,
  more: ExactNumber = exact(0),
): ConvertedAmount | null {
  const { first, last, unit } = number;
  const from = unit?.unit;
  if (!from?.legalName || isOpen(text, number)) return null;
  const least = plus(times(first.value!, from.factor), more);
  const name = legalName(from, least);
  const to = unitNamed(name)!;
  const low = written(over(least, to.factor), powerBehind(text, first));
  if (last === null) return { text: low.text + name, isExact: low.isExact };
  const high = written(over(times(last.value!, from.factor), to.factor), powerBehind(text, last));
  const mark = text.slice(first.end, last.start).replace(unit!.text, '');
  // 9～16万斤: the first end is in the power of the last one only where it says so itself.
  return { text: low.text + mark + high.text + name, isExact: low.isExact && high.isExact };
}

function isOpen(text: string, { kind, first, last, after, unit }: NumberPhrase): boolean {
  if (kind !== 'cardinal' && kind !== 'decimal') return true;
  if (first.value === null || first.guess !== null) return true;
  if (last !== null && (last.value === null || last.guess !== null)) return true;
  return (
    (after !== null && '余多来几'.includes(text.charAt(after.start))) ||
    '半多余'.includes(text.charAt(unit!.end) || ' ')
  );
}

/** 克 for less than half a kilogram and 厘米 for less than a metre, else what the table says. */
function legalName(from: Unit, least: ExactNumber): string {
  if (from.dimension === 'mass' && compareExact(least, exact(1, 2)) < 0) return '克';
  if (from.legalName === '米' && compareExact(least, exact(1)) < 0) return '厘米';
  return from.legalName!;
}

/** 万 or 亿 at the end of a numeral: it stays, for a paper prints no row of zeros. */
function powerBehind(text: string, { start, end }: Numeral): '' | '万' | '亿' {
  const last = text.charAt(end - 1);
  return end - start > 1 && (last === '万' || last === '亿') ? last : '';
}

function written(value: ExactNumber, power: '' | '万' | '亿'): DecimalText {
  const size = power === '' ? 1 : power === '万' ? 1e4 : 1e8;
  const { text, isExact } = decimalText(over(value, exact(size)));
  return { text: text + power, isExact };
}
