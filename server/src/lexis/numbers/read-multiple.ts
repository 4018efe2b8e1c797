import { exact } from './exact-number';
import type { NumberPhrase } from './number-phrase';
import { arabicDigit, chineseDigit } from './numerals';

/** 翻番, 翻一番, 翻了两番, at 翻: twice, twice and four times as much; null where nothing is doubled. */
export function readDoubling(text: string, at: number): NumberPhrase | null {
  let end = at + 1;
  if (text.charAt(end) === '了') end++;
  const unit = text.charCodeAt(end);
  const digit = Math.max(arabicDigit(unit), chineseDigit(unit));
  if (digit > 0) end++;
  if (text.charAt(end) !== '番') return null;
  end++;
  const value = exact(2 ** Math.max(1, digit));
  const script = arabicDigit(unit) >= 0 ? 'arabic' : 'chinese';
  const first = { start: at, end, value, guess: null, script } as const;
  return { start: at, end, kind: 'multiple', first, last: null, before: null, after: null, unit: null };
}
