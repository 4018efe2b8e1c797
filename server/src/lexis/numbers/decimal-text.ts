import type { ExactNumber } from './exact-number';

/** A number in digits. `isExact` is false where it had to be rounded. */
export interface DecimalText {
  readonly text: string;
  readonly isExact: boolean;
}

/** With all its decimals where there are at most four, else rounded to three digits that count. Not for numbers below 0. */
export function decimalText({ numerator, denominator }: ExactNumber): DecimalText {
  for (let places = 0n; places <= 4n; places++) {
    const scaled = numerator * 10n ** places;
    if (scaled % denominator === 0n)
      return { text: withPoint(scaled / denominator, Number(places)), isExact: true };
  }
  let places = 0;
  while (places < 12 && (numerator * 10n ** BigInt(places)) / denominator < 100n) places++;
  const rounded = (2n * numerator * 10n ** BigInt(places) + denominator) / (2n * denominator);
  return {
    text: withPoint(rounded, places)
      .replace(/(?<=\..*)0+$/u, '')
      .replace(/\.$/u, ''),
    isExact: false,
  };
}

function withPoint(digits: bigint, places: number): string {
  if (places === 0) return String(digits);
  const padded = String(digits).padStart(places + 1, '0');
  return `${padded.slice(0, -places)}.${padded.slice(-places)}`;
}
