import { isLatin, isSpace } from '../../text/characters';

/** Value of a Chinese numeral below ten, 两 included; -1 for everything else. */
export function chineseDigit(unit: number): number {
  return (digits[unit] ?? 0) - 1;
}

/** 10, 100, 1000, 10 000 or 100 000 000 for 十百千万亿 and their forms of accounts; 0 for everything else. */
export function powerOf(unit: number): number {
  return powers[unit] ?? 0;
}

/** Value of an ASCII or full-width digit; -1 for everything else. */
export function arabicDigit(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  return unit >= 0xff10 && unit <= 0xff19 ? unit - 0xff10 : -1;
}

/** A letter as codes and symbols have it: neither accents nor the multiplication sign. */
export function isLetter(unit: number): boolean {
  return (unit < 0x80 || unit >= 0xff21) && isLatin(unit);
}

/** Behind one space, where there is one: running text keeps it between a number and its unit. */
export function skipSpace(text: string, at: number): number {
  return isSpace(text.charCodeAt(at)) ? at + 1 : at;
}

/** True for 壹 贰 … 拾 佰 仟: numerals of accounts, which are words of their own as well (陆, 伍, 拾). */
export function isAccountNumeral(unit: number): boolean {
  return accounts.has(unit);
}

/** All that a numeral may start with. */
export function* numeralInitials(): Iterable<number> {
  for (let digit = 0; digit < 10; digit++) yield* [0x30 + digit, 0xff10 + digit];
  for (let unit = 0x3000; unit < 0xa000; unit++) if (digits[unit]! > 0 || powers[unit]! > 0) yield unit;
  yield '○'.charCodeAt(0);
}

/** By code unit, one more than the value: tables, because every number asks several times. */
const digits = new Uint8Array(0x10000);
for (const row of ['〇一二三四五六七八九', '零壹贰叁肆伍陆柒捌玖', '○_两'])
  Array.from(row).forEach((numeral, value) => (digits[numeral.charCodeAt(0)] = value + 1));
digits['_'.charCodeAt(0)] = 0;

const powers = new Uint32Array(0x10000);
for (const row of ['十百千万亿', '拾佰仟萬億'])
  Array.from(row).forEach(
    (numeral, index) => (powers[numeral.charCodeAt(0)] = [10, 100, 1000, 1e4, 1e8][index]!),
  );

const accounts = new Set(Array.from('壹贰叁肆伍陆柒捌玖拾佰仟萬億', (numeral) => numeral.charCodeAt(0)));
