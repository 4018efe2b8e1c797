/** 1 to 99; NaN for what is no counted number. */
export function ordinalValue(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  if (text === '两') return 2;
  const ten = text.indexOf('十');
  const digit = (one: string): number => numerals.indexOf(one) + 1 || NaN;
  if (ten < 0) return text.length === 1 ? digit(text) : NaN;
  if (ten > 1 || text.length - ten > 2) return NaN;
  return (ten === 0 ? 1 : digit(text[0]!)) * 10 + (ten === text.length - 1 ? 0 : digit(text.at(-1)!));
}

/** 1 to 99 in Chinese. */
export function ordinalNumeral(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const head = tens === 0 ? '' : `${tens === 1 ? '' : numerals[tens - 1]!}十`;
  return head + (ones === 0 ? '' : numerals[ones - 1]!);
}

const numerals = '一二三四五六七八九';
