import type { Span } from '../../text/span';
import type { ExactNumber } from './exact-number';
import type { Unit } from './units';

/**
 * A number in running text with what belongs to it: `约30余万元`. The span covers the words of approximation,
 * both ends of a range and the unit.
 */
export interface NumberPhrase extends Span {
  readonly kind: NumberKind;
  /** The only numeral, or the lower end of a range. For a code it covers the whole code. */
  readonly first: Numeral;
  /** The upper end of a range or of a ratio: `16亿` of `9亿～16亿元`, `1` of `3比1`. */
  readonly last: Numeral | null;
  /** 约, 近, 超过 … before the number. */
  readonly before: Approximation | null;
  /** 余, 多, 左右 … inside or behind the number; 余 may stand before 万 (`30余万`) or behind the unit (`3公里多`). */
  readonly after: Approximation | null;
  readonly unit: UnitMention | null;
}

/**
 * `ordinal`: 第三, 5号. `fraction`: 三分之一, 1/3, 三成. `multiple`: 3倍, 翻一番 (the value is how many times as
 * much: 2). `ratio`: 3比1. `decimal`: a cardinal with a decimal point. `code`: what is no quantity (telephone
 * numbers, document numbers, versions, models); it has no value.
 */
export type NumberKind =
  'cardinal' | 'decimal' | 'ordinal' | 'percent' | 'permille' | 'fraction' | 'multiple' | 'ratio' | 'code';

export type NumberScript = 'arabic' | 'chinese' | 'mixed';

/** One numeral with its powers (`3.45亿`), without unit, percent sign and words of approximation. */
export interface Numeral extends Span {
  /** Of 三五 and 十七八 the lower guess; null where none can be told: 几十, 数百, codes. A percentage is not divided by 100. */
  readonly value: ExactNumber | null;
  /** The upper guess of 三五 and 十七八; null elsewhere. */
  readonly guess: ExactNumber | null;
  /** `mixed`: 4600万, 3亿4500万. */
  readonly script: NumberScript;
}

/** `over`: 超, 逾, 余, 多. `under`: 近, 不足. `about`: 约, 左右. */
export interface Approximation extends Span {
  readonly sense: 'about' | 'over' | 'under';
}

export interface UnitMention extends Span {
  /** As it is written, without spaces. */
  readonly text: string;
  /** `time`: 小时, 天, 年. `counter`: 个, 名, 家. `measure` has an entry in `units.ts`. */
  readonly kind: 'measure' | 'currency' | 'time' | 'counter';
  readonly unit: Unit | null;
}
