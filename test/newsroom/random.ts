import { seededRandom } from '../harness/seeded-random';

/** Choices that come out the same for the same seed. */
export interface Random {
  /** A whole number, both ends included. */
  int(from: number, to: number): number;
  /** True in so many of 100 cases. */
  percent(share: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** The items in another order. */
  shuffled<T>(items: readonly T[]): T[];
}

export function randomOf(seed: number): Random {
  const below = seededRandom(seed);
  // The first numbers of neighbouring seeds are neighbours too.
  for (let skipped = 0; skipped < 4; skipped++) below(2);
  const int = (from: number, to: number): number => from + below(to - from + 1);
  return {
    int,
    percent: (share) => below(100) < share,
    pick: (items) => items[below(items.length)]!,
    shuffled: (items) => {
      const left = [...items];
      for (let index = left.length - 1; index > 0; index--) {
        const other = below(index + 1);
        [left[index], left[other]] = [left[other]!, left[index]!];
      }
      return left;
    },
  };
}
