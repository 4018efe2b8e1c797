/** `3` 三, `10` 十, `120` 一百二十, `1005` 一千零五; 100 and 1000 alone keep their 一. For integers from 0 to 9999. */
export function chineseNumeral(value: number): string {
  if (value === 0) return '零';
  let text = '';
  let gap = false;
  for (const [power, name] of powers) {
    const digit = Math.floor(value / power) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    text += (gap ? '零' : '') + digits[digit - 1]! + name;
    gap = false;
  }
  return value < 20 && value >= 10 ? text.slice(1) : text;
}

const digits = '一二三四五六七八九';

const powers = [
  [1000, '千'],
  [100, '百'],
  [10, '十'],
  [1, ''],
] as const;
