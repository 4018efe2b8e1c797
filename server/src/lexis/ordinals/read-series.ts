import type { Ordinal, OrdinalKind } from './find-ordinals';

/** The items of one enumeration, in order. They start with the first; one may be missing, and kinds may differ. */
export type OrdinalSeries = readonly Ordinal[];

/**
 * Puts the markers of a text together: an item goes on with the innermost enumeration that waits for it, first one of
 * its own kind (so that 一、 and 二、 find each other around （一） and （二）), then one of a kind that is easily
 * taken for its own (一要 … 四是).
 */
export function readSeries(ordinals: readonly Ordinal[]): OrdinalSeries[] {
  const all: Ordinal[][] = [];
  let open: Ordinal[][] = [];
  for (const ordinal of ordinals) {
    open = open.filter((series) => ordinal.start - series.at(-1)!.end <= farthest);
    if (ordinal.value === 1) {
      const series = [ordinal];
      all.push(series);
      open.push(series);
      // Deep nesting is no enumeration that somebody wrote.
      if (open.length > deepest) open.shift();
      continue;
    }
    const at = [
      open.findLastIndex((series) => follows(series, ordinal) && hasKind(series, ordinal.kind)),
      open.findLastIndex((series) => follows(series, ordinal) && mayMix(series.at(-1)!.kind, ordinal.kind)),
      open.findLastIndex((series) => skipsTo(series, ordinal) && hasKind(series, ordinal.kind)),
    ].find((index) => index >= 0);
    if (at === undefined) continue;
    open[at]!.push(ordinal);
    // What was open inside it is over.
    open.length = at + 1;
  }
  return all.filter((series) => series.length > 1);
}

/** Code units from an item to the next. */
const farthest = 2000;
const deepest = 6;

function follows(series: readonly Ordinal[], { value }: Ordinal): boolean {
  return series.at(-1)!.value + 1 === value;
}

/** One or two items are missing. */
function skipsTo(series: readonly Ordinal[], { value }: Ordinal): boolean {
  const by = value - series.at(-1)!.value;
  return by === 2 || by === 3;
}

function hasKind(series: readonly Ordinal[], kind: OrdinalKind): boolean {
  return series.some((item) => item.kind === kind);
}

/** Kinds that stand for each other in a hurry. Good papers print 首先, 其次, 第三, so these two go together. */
function mayMix(one: OrdinalKind, other: OrdinalKind): boolean {
  return families.some((family) => family.includes(one) && family.includes(other));
}

const verbs: readonly OrdinalKind[] = ['是', '要', '靠', '看', '抓', '来', '则'];

const families: readonly (readonly OrdinalKind[])[] = [
  [...verbs, '第', '其'],
  [...verbs, '首'],
  ['一、', '1、'],
  ['1、', '1.', '1．'],
  ['一、', '一.', '一．'],
  ['（一）', '(1)'],
];
