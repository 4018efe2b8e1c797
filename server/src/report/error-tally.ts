import type { CountedError } from '../rules/counted-errors';

/**
 * Errors added up under the ceilings of an issue: the same fault in the same words counts three times at the most, and
 * the style of numerals one error in all. Pages may be added one by one, in any order.
 */
export interface ErrorTally {
  /** By the key of an error. */
  readonly repeated: Map<string, Repeated>;
}

interface Repeated {
  readonly cap: CountedError['cap'];
  /** Tenths, the heaviest first, as many as may count. */
  readonly sure: number[];
  readonly possible: number[];
}

const mostTimes = 3;
const mostTenthsOfNumerals = 10;

export function noErrors(): ErrorTally {
  return { repeated: new Map() };
}

/** Adds to the tally and returns it. */
export function addErrors(tally: ErrorTally, errors: readonly CountedError[]): ErrorTally {
  for (const { key, tenths, cap, isSure } of errors) {
    let repeated = tally.repeated.get(key);
    if (repeated === undefined) tally.repeated.set(key, (repeated = { cap, sure: [], possible: [] }));
    const times = isSure ? repeated.sure : repeated.possible;
    times.push(tenths);
    times.sort((a, b) => b - a);
    if (times.length > mostTimes) times.pop();
  }
  return tally;
}

/** What is sure fills a ceiling before what is possible. */
export function totalOf({ repeated }: ErrorTally): { readonly errors: number; readonly possible: number } {
  let sure = 0;
  let possible = 0;
  let sureNumerals = 0;
  let possibleNumerals = 0;
  for (const { cap, sure: certain, possible: others } of repeated.values()) {
    const left = others.slice(0, mostTimes - certain.length);
    if (cap === 'numerals') {
      sureNumerals += sum(certain);
      possibleNumerals += sum(left);
    } else {
      sure += sum(certain);
      possible += sum(left);
    }
  }
  const ofNumerals = Math.min(sureNumerals, mostTenthsOfNumerals);
  return {
    errors: (sure + ofNumerals) / 10,
    possible: (possible + Math.min(possibleNumerals, mostTenthsOfNumerals - ofNumerals)) / 10,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
