import type { NumberPhrase } from '../../lexis/numbers/number-phrase';
import type { Span } from '../../text/span';

/** An amount that is stated exactly, or rounded to the last digit that is written. */
export interface RoundedAmount extends Span {
  readonly value: number;
  readonly unit: string;
  /** Half of what its last digit counts where decimals, 万 or 亿 show that it is rounded; else 0. */
  readonly slack: number;
  /** 10 000 or 100 000 000 where it is written in 万 or 亿, else 1. */
  readonly power: number;
}

/**
 * The amount of a phrase of `text`; null for what is approximate, a range, an ordinal or a share, has no unit, or
 * is a length of time: such numbers are not added.
 */
export function roundedAmount(text: string, phrase: NumberPhrase): RoundedAmount | null {
  const { kind, first, last, before, after, unit, start, end } = phrase;
  if ((kind !== 'cardinal' && kind !== 'decimal') || unit === null || unit.kind === 'time') return null;
  if (last !== null || before !== null || after !== null || first.value === null || first.guess !== null)
    return null;
  if (approximate.test(text.slice(end, end + 2))) return null;
  const written = text.slice(first.start, first.end);
  const power = written.endsWith('亿') ? 1e8 : written.endsWith('万') ? 1e4 : 1;
  const decimals = /[.．](\d+)/u.exec(written)?.[1]?.length ?? 0;
  const isRounded = power > 1 || decimals > 0;
  return {
    start,
    end,
    value: Number(first.value.numerator) / Number(first.value.denominator),
    unit: unit.text,
    slack: isRounded ? (power / 10 ** decimals) * 0.5 : 0,
    power,
  };
}

const approximate = /^(?:多|余|左右|以[上下]|上下|不到)/u;
