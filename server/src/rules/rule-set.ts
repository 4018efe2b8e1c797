/** Rules by their index among those in use, one bit each: a paragraph wakes a few of many. */
export type RuleSet = Int32Array;

export function emptySet(rules: number): RuleSet {
  return new Int32Array((rules + 31) >>> 5);
}

export function setOf(rules: number, members: Iterable<number>): RuleSet {
  const set = emptySet(rules);
  for (const member of members) addRule(set, member);
  return set;
}

export function addRule(set: RuleSet, rule: number): void {
  set[rule >>> 5]! |= 1 << (rule & 31);
}

export function hasRule(set: RuleSet, rule: number): boolean {
  return ((set[rule >>> 5]! >>> (rule & 31)) & 1) === 1;
}

/** Adds what both `some` and `others` have; without `others`, all of `some`. */
export function addCommon(set: RuleSet, some: RuleSet, others: RuleSet = some): void {
  for (let word = 0; word < set.length; word++) set[word]! |= some[word]! & others[word]!;
}

/** The first rule from `from` on that both sets have, -1 where there is none. */
export function nextCommon(set: RuleSet, other: RuleSet, from: number): number {
  let word = from >>> 5;
  if (word >= set.length) return -1;
  let bits = set[word]! & other[word]! & (-1 << (from & 31));
  while (bits === 0) {
    if (++word >= set.length) return -1;
    bits = set[word]! & other[word]!;
  }
  // The lowest bit alone, counted from above.
  return (word << 5) + 31 - Math.clz32(bits & -bits);
}
