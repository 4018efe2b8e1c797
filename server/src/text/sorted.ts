import type { Span } from './span';

/** The first of `count` indexes for which `holds`, as it does for all that follow; `count` where it holds for none. */
export function firstIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first span that does not end at or before `offset`. `sorted` are in order, without overlaps. */
export function firstEndingBehind(sorted: readonly Span[], offset: number): number {
  return firstIndex(sorted.length, (index) => sorted[index]!.end > offset);
}

/** True where the span has a character of one of `sorted`, which are in order, without overlaps. */
export function overlapsOne(sorted: readonly Span[], { start, end }: Span): boolean {
  const next = sorted[firstEndingBehind(sorted, start)];
  return next !== undefined && next.start < end;
}
