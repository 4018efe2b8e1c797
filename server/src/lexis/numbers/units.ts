import list from './units.tsv';
import { exact, type ExactNumber } from './exact-number';

/**
 * A unit of measurement as it may be printed. `factor` is its size in the base unit of its dimension (metre, square
 * metre, litre, kilogram, watt …); only units of one dimension can be converted.
 */
export interface Unit {
  /** Chinese names, all of them right where the unit is legal. */
  readonly names: readonly [string, ...string[]];
  /** International symbol; null where there is none. */
  readonly symbol: string | null;
  /**
   * `customary`: not of the legal system, but accepted in its field (亩, 克拉). `nonLegal`: old Chinese units and
   * names that were dropped. `foreign`: British and American units.
   */
  readonly status: 'legal' | 'customary' | 'nonLegal' | 'foreign';
  readonly dimension: string;
  readonly factor: ExactNumber;
  /** Name of the legal unit that amounts are best given in; null for a legal unit. */
  readonly legalName: string | null;
}

/** The unit of a Chinese name or a symbol, undefined where there is none. */
export function unitNamed(name: string): Unit | undefined {
  return (table ??= unitTable()).get(name);
}

/** All Chinese names of units. */
export function unitNames(): string[] {
  return [...new Set((table ??= unitTable()).values())].flatMap((unit) => unit.names);
}

// The list is read when the first number is looked for: not every process asks for units.
let table: Map<string, Unit> | undefined;

function unitTable(): Map<string, Unit> {
  const units = new Map<string, Unit>();
  for (const line of list.trimEnd().split('\n')) {
    const [names, symbol, status, dimension, numerator, denominator, legalName] = line.split('\t') as [
      string,
      string,
      Unit['status'],
      string,
      string,
      string,
      string?,
    ];
    const unit: Unit = {
      names: names.split('|') as [string, ...string[]],
      symbol: symbol === '' ? null : symbol,
      status,
      dimension,
      factor: exact(BigInt(numerator), BigInt(denominator)),
      legalName: legalName ?? null,
    };
    for (const name of unit.names) units.set(name, unit);
    if (unit.symbol !== null) units.set(unit.symbol, unit);
  }
  return units;
}
