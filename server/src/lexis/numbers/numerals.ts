import { isLatin, isSpace } from '../../text/characters';

/** Value of a Chinese numeral below ten, 两 included; -1 for everything else. */
export function chineseDigit(unit: number): number {
  return digits.get(unit) ?? -1;
}

/** 10, 100, 1000, 10 000 or 100 000 000 for 十百千万亿 and their forms of accounts; 0 for everything else. */
export function powerOf(unit: number): number {
  return powers.get(unit) ?? 0;
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
  yield* digits.keys();
  yield* powers.keys();
}

const digits = byUnit({
  ...{ 〇: 0, 零: 0, '○': 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
  ...{ 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9 },
});

const powers = byUnit({
  ...{ 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8, 拾: 10, 佰: 100, 仟: 1000, 萬: 1e4, 億: 1e8 },
});

const accounts = new Set(Array.from('壹贰叁肆伍陆柒捌玖拾佰仟萬億', (numeral) => numeral.charCodeAt(0)));

function byUnit(values: Readonly<Record<string, number>>): Map<number, number> {
  return new Map(Object.entries(values).map(([numeral, value]) => [numeral.charCodeAt(0), value]));
}
