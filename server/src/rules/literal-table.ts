/** A string that a rule waits for. */
export interface Literal {
  readonly text: string;
  readonly rule: number;
}

/**
 * Literals by their first two code units. There are thousands of them and most begin with a common character, so that
 * the first alone decides nothing; two decide nearly everything, at the price of one look into a table.
 */
export interface LiteralTable {
  add(literal: Literal): void;
  /** What a literal may begin with, each once. */
  initials(): Iterable<number>;
  /** False where no literal begins with these two code units. `second` is NaN at the end of a text. */
  mayBe(first: number, second: number): boolean;
  /** Those that may stand where these two code units do, the longest first. */
  at(first: number, second: number): readonly Literal[];
}

export function createLiteralTable(): LiteralTable {
  /** By both code units; of a literal that is one long, by the first alone. */
  const byPair = new Map<number, Literal[]>();
  const byFirst = new Map<number, Literal[]>();
  const initials = new Set<number>();
  /** A bit for each `shortOf`: small enough to stay where it is quickly read. */
  const pairs = new Int32Array(0x10000 / 32);
  const alone = new Uint8Array(0x10000);

  return {
    add: (literal) => {
      const [first, second] = [literal.text.charCodeAt(0), literal.text.charCodeAt(1)];
      initials.add(first);
      if (literal.text.length === 1) {
        put(byFirst, first, literal);
        alone[first] = 1;
      } else {
        put(byPair, keyOf(first, second), literal);
        const short = shortOf(first, second);
        pairs[short >>> 5]! |= 1 << (short & 31);
      }
    },
    initials: () => initials,
    mayBe: (first, second) => {
      const short = shortOf(first, second);
      return ((pairs[short >>> 5]! >>> (short & 31)) & 1) === 1 || alone[first] === 1;
    },
    at: (first, second) => {
      const ofPair = byPair.get(keyOf(first, second)) ?? none;
      const ofFirst = byFirst.get(first) ?? none;
      return ofFirst.length === 0 ? ofPair : [...ofPair, ...ofFirst];
    },
  };
}

function put(map: Map<number, Literal[]>, key: number, literal: Literal): void {
  const list = map.get(key);
  if (list === undefined) {
    map.set(key, [literal]);
    return;
  }
  // The longest literal of a place counts; what overlaps it or starts inside it does not.
  let at = list.length;
  list.push(literal);
  for (; at > 0 && list[at - 1]!.text.length < literal.text.length; at--) list[at] = list[at - 1]!;
  list[at] = literal;
}

function keyOf(first: number, second: number): number {
  // As a number of 32 bits it takes no memory of its own.
  return (first << 16) | second;
}

/** Sixteen bits of the two: few pairs of a text that begin no literal look as if they did. */
function shortOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) + second) & 0xffff;
}

const none: readonly Literal[] = [];
