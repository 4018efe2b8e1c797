import { describe, expect, it } from 'vitest';
import { firstEndingBehind, firstIndex, overlapsOne } from '../../server/src/text/sorted';

const spans = [
  { start: 2, end: 4 },
  { start: 4, end: 7 },
  { start: 9, end: 10 },
];

describe('firstIndex', () => {
  it.each([
    [0, 0],
    [3, 3],
    [4, 4],
    [9, 4],
  ])('of four numbers, the first from %i on is at %i', (least, index) => {
    expect(firstIndex(4, (at) => at >= least)).toBe(index);
  });

  it('asks nothing of nothing', () => {
    expect(
      firstIndex(0, () => {
        throw new Error('asked');
      }),
    ).toBe(0);
  });
});

describe('firstEndingBehind', () => {
  it.each([
    [0, 0],
    [3, 0],
    [4, 1],
    [7, 2],
    [10, 3],
  ])('at offset %i it is span %i', (offset, index) => {
    expect(firstEndingBehind(spans, offset)).toBe(index);
  });
});

describe('overlapsOne', () => {
  it.each([
    [{ start: 0, end: 2 }, false],
    [{ start: 0, end: 3 }, true],
    [{ start: 7, end: 9 }, false],
    [{ start: 6, end: 7 }, true],
    [{ start: 0, end: 20 }, true],
    [{ start: 10, end: 12 }, false],
  ])('%o: %s', (span, overlaps) => {
    expect(overlapsOne(spans, span)).toBe(overlaps);
  });
});
