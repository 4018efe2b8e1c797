/** A number without rounding: 4600万, 3.45亿, a third. In lowest terms, `denominator` above 0. */
export interface ExactNumber {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** `denominator` may be anything but 0. */
export function exact(numerator: bigint | number, denominator: bigint | number = 1n): ExactNumber {
  if (typeof numerator === 'number' && typeof denominator === 'number' && numerator >= 0 && denominator > 0) {
    const common = commonDivisor(numerator, denominator);
    const below = denominator / common;
    return below === 1
      ? whole(numerator / common)
      : { numerator: BigInt(numerator / common), denominator: BigInt(below) };
  }
  if (denominator === 1n && typeof numerator === 'number') return whole(numerator);
  const above = BigInt(numerator);
  const below = BigInt(denominator);
  if (below === 1n) return { numerator: above, denominator: 1n };
  const divisor = below < 0n ? -greatestDivisor(above, below) : greatestDivisor(above, below);
  return { numerator: above / divisor, denominator: below / divisor };
}

function whole(value: number): ExactNumber {
  if (value < 0 || value > 1000) return { numerator: BigInt(value), denominator: 1n };
  return (small[value] ??= { numerator: BigInt(value), denominator: 1n });
}

/** Most numbers of a page are small, and each is made once. */
const small: (ExactNumber | undefined)[] = new Array<ExactNumber | undefined>(1001);

/** The value of ASCII digits, of which `decimals` stand behind the point. */
export function ofDigits(digits: string, decimals = 0): ExactNumber {
  if (decimals === 0) return exact(digits.length < 16 ? Number(digits) : BigInt(digits));
  return exact(BigInt(digits), 10n ** BigInt(decimals));
}

export function times(a: ExactNumber, b: ExactNumber): ExactNumber {
  return exact(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** `b` must not be 0. */
export function over(a: ExactNumber, b: ExactNumber): ExactNumber {
  return exact(a.numerator * b.denominator, a.denominator * b.numerator);
}

export function plus(a: ExactNumber, b: ExactNumber): ExactNumber {
  if (a.numerator === 0n) return b;
  return exact(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** Below 0 where `a` is less than `b`, 0 where they are the same number, else above 0. */
export function compareExact(a: ExactNumber, b: ExactNumber): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The same for plain numbers, which are far faster. */
function commonDivisor(a: number, b: number): number {
  let [large, small] = [a, b];
  while (small !== 0) [large, small] = [small, large % small];
  return large;
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [large, small] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (small !== 0n) [large, small] = [small, large % small];
  return large;
}
