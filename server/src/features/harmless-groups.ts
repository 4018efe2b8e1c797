import { firstIndex } from '../text/sorted';
import type { Span } from '../text/span';

/** Changes that are made together or not at all, and the stretch that they are about. */
export interface SeenGroup {
  /** Counted in characters that are seen, so that it is the same before and after. */
  readonly seen: Span;
}

/**
 * Of ordered groups as many as can be had without harm: all of them, else all but those near the places where harm shows,
 * else half by half what does none.
 * @param harmOf Places where some of the groups, made together, do harm.
 * @param most How often it is asked.
 */
export function harmlessOf<G extends SeenGroup>(
  groups: readonly G[],
  harmOf: (some: readonly G[]) => readonly number[],
  most: number,
): readonly G[] {
  if (groups.length === 0) return groups;
  let asked = 0;
  const ask = (some: readonly G[]): readonly number[] => {
    asked++;
    return harmOf(some);
  };
  return withoutNearest(groups, ask) ?? halfByHalf(groups, (some) => asked < most && ask(some).length === 0);
}

const mostSteps = 5;

function withoutNearest<G extends SeenGroup>(
  groups: readonly G[],
  harmOf: (some: readonly G[]) => readonly number[],
): readonly G[] | null {
  const left = new Set<G>();
  const kept = (): G[] => groups.filter((group) => !left.has(group));
  let harm = harmOf(groups);
  for (let step = 0; harm.length > 0; step++) {
    const before = left.size;
    for (const group of groupsAt(groups, harm)) left.add(group);
    if (left.size === before || step === mostSteps) return null;
    harm = harmOf(kept());
  }
  // Of two neighbours that look like one it is enough to leave one.
  for (const parity of [0, 1]) {
    const back = [...left].filter((_, index) => index % 2 === parity);
    for (const group of back) left.delete(group);
    if (back.length > 0 && harmOf(kept()).length > 0) for (const group of back) left.add(group);
  }
  return kept();
}

/** Groups that have one of the places in them or at their edge. */
function groupsAt<G extends SeenGroup>(groups: readonly G[], places: readonly number[]): G[] {
  return places.flatMap((place) => {
    const first = firstIndex(groups.length, (index) => groups[index]!.seen.end >= place);
    const after = firstIndex(groups.length, (index) => groups[index]!.seen.start > place);
    return groups.slice(first, Math.max(first, after));
  });
}

function halfByHalf<G>(groups: readonly G[], isHarmless: (some: readonly G[]) => boolean): readonly G[] {
  let kept: readonly G[] = [];
  const half = groups.length >> 1;
  const waiting = groups.length > 1 ? [groups.slice(0, half), groups.slice(half)] : [];
  for (let some = waiting.shift(); some !== undefined; some = waiting.shift()) {
    const middle = some.length >> 1;
    if (isHarmless([...kept, ...some])) kept = [...kept, ...some];
    else if (middle > 0) waiting.unshift(some.slice(0, middle), some.slice(middle));
  }
  return kept;
}
