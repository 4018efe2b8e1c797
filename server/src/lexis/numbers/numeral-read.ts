import type { ExactNumber } from './exact-number';
import type { Approximation, NumberScript } from './number-phrase';

/** A numeral as one of the readers found it. */
export interface NumeralRead {
  readonly end: number;
  readonly value: ExactNumber | null;
  readonly guess: ExactNumber | null;
  readonly script: NumberScript;
  readonly hasPoint: boolean;
  /** 余 or 多 before 万 or 亿: `30余万`. */
  readonly inside: Approximation | null;
  /** Digits in a row without powers (`二〇三一`): a year, a number of a room, seldom an amount. */
  readonly isRow: boolean;
  /** Powers without a digit before them: 百余人, 千人大会. */
  readonly isBarePower: boolean;
}
