import { describe, expect, it } from 'vitest';
import { harmlessOf } from '../../server/src/features/harmless-groups';

const groups = Array.from({ length: 16 }, (_, index) => ({
  index,
  seen: { start: index * 10, end: index * 10 + 10 },
}));

/** Asks with a harm that shows where one of the `bad` groups is among those made. */
function kept(harmOf: (some: readonly (typeof groups)[number][]) => readonly number[]): {
  left: number[];
  asked: number;
} {
  let asked = 0;
  const some = harmlessOf(
    groups,
    (those) => {
      asked++;
      return harmOf(those);
    },
    40,
  );
  return { left: groups.filter((group) => !some.includes(group)).map(({ index }) => index), asked };
}

describe('harmlessOf', () => {
  it('takes all where all do no harm, asking once', () => {
    expect(kept(() => [])).toEqual({ left: [], asked: 1 });
  });

  it('leaves those where harm shows', () => {
    const bad = [3, 9];
    const { left, asked } = kept((some) =>
      some.filter(({ index }) => bad.includes(index)).map(({ seen }) => seen.start + 5),
    );
    expect(left).toEqual(bad);
    expect(asked).toBeLessThanOrEqual(4);
  });

  it('leaves one of two neighbours that do harm together, at their common edge', () => {
    const { left } = kept((some) => {
      const made = some.map(({ index }) => index);
      return made.includes(5) && made.includes(6) ? [60] : [];
    });
    expect(left).toHaveLength(1);
    expect([5, 6]).toContain(left[0]);
  });

  it('finds what does harm far from where it shows', () => {
    expect(kept((some) => (some.some(({ index }) => index === 12) ? [0] : [])).left).toEqual([12]);
  });

  it('takes nothing where everything does harm, and stops asking', () => {
    const { left, asked } = kept((some) => (some.length > 0 ? [1000] : []));
    expect(left).toHaveLength(16);
    expect(asked).toBeLessThanOrEqual(40);
  });
});
