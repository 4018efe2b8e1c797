/**
 * The tags of the recogniser: `O` for what is no name, and for each type of name the begin, inside and end of one
 * of several characters (`B`, `I`, `E`) and the single character (`S`).
 */
export const nameTypes = ['person', 'place', 'organisation'] as const;
export type NameType = (typeof nameTypes)[number];

export const tagCount = 1 + 4 * nameTypes.length;
export const outside = 0;

/** The first of the four tags of a type; I, E and S follow it. */
export function beginOf(type: number): number {
  return 1 + 4 * type;
}

/** What is added to the first tag of a type. */
export const part = { begin: 0, inside: 1, end: 2, single: 3 } as const;

/** Which part of a name a tag that is not `outside` stands for. */
export function partOf(tag: number): number {
  return (tag - 1) & 3;
}

/** The type of name that a tag which is not `outside` belongs to. */
export function typeOf(tag: number): NameType {
  return nameTypes[(tag - 1) >> 2]!;
}

/** After these tags no name is open: O, and E and S of each type. */
export const closedTags: readonly number[] = [
  outside,
  ...nameTypes.flatMap((_, type) => [beginOf(type) + part.end, beginOf(type) + part.single]),
];

/** These tags may follow a closed one, and no other: O, and B and S of each type. */
export const openingTags: readonly number[] = [
  outside,
  ...nameTypes.flatMap((_, type) => [beginOf(type), beginOf(type) + part.single]),
];

/** Every pair of tags that may stand beside each other, `from × tagCount + to`. */
export const transitions: readonly number[] = [
  ...closedTags.flatMap((from) => openingTags.map((to) => from * tagCount + to)),
  ...nameTypes.flatMap((_, type) => {
    const begin = beginOf(type);
    return [begin, begin + part.inside].flatMap((from) =>
      [begin + part.inside, begin + part.end].map((to) => from * tagCount + to),
    );
  }),
];
