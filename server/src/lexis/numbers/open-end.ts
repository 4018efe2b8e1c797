import { exact, plus, type ExactNumber } from './exact-number';
import type { NumberPhrase } from './number-phrase';

/**
 * What 余, 多 or 几 leaves open: 30余 is less than 40, 350多 less than 360, 30余万 less than 400 000. Null for a number
 * without such a word, and for one without value.
 */
export function openEnd(text: string, { first, last, after }: NumberPhrase): ExactNumber | null {
  if (after === null || last !== null || first.value === null || first.guess !== null) return null;
  if (!'余多几'.includes(text.charAt(after.start))) return null;
  return plus(first.value, lastPlace(first.value, powerOfOpening(text, after.end, first.end)));
}

/** 万 or 亿 behind the word: the digits before it are what is left open. */
function powerOfOpening(text: string, from: number, end: number): bigint {
  const power = text.slice(from, Math.max(from, end));
  return power.startsWith('万亿')
    ? 10n ** 12n
    : power.startsWith('亿')
      ? 10n ** 8n
      : power.startsWith('万')
        ? 10n ** 4n
        : 1n;
}

/** The size of the last digit that is no zero, at least `least`: 10 for 350, 1/10 for 3.5. */
function lastPlace({ numerator, denominator }: ExactNumber, least: bigint): ExactNumber {
  if (denominator !== 1n) {
    for (let places = 1n; places <= 4n; places++)
      if ((numerator * 10n ** places) % denominator === 0n) return exact(1n, 10n ** places);
    return exact(1);
  }
  let place = least;
  while (numerator > 0n && numerator % (place * 10n) === 0n) place *= 10n;
  return exact(place);
}
