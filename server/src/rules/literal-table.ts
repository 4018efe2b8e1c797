/** A string that a rule waits for. */
export interface Literal {
  readonly text: string;
  readonly rule: number;
}

/**
 * Literals by their first two code units. There are thousands of them and most begin with a common character, so that
 * the first alone decides nothing; two decide nearly everything, at the price of two looks into tables.
 */
export interface LiteralTable {
  add(literal: Literal): void;
  /** What a literal may begin with, each once. */
  initials(): Iterable<number>;
  /** Those that may stand where these two code units do, the longest first. `second` is NaN at the end of a text. */
  at(first: number, second: number): readonly Literal[];
}

export function createLiteralTable(): LiteralTable {
  /** By both code units; of a literal that is one long, by the first alone. */
  const byPair = new Map<number, Literal[]>();
  const byFirst = new Map<number, Literal[]>();
  const initials = new Set<number>();
  const seconds = new Uint8Array(0x10000);

  function put(map: Map<number, Literal[]>, key: number, literal: Literal): void {
    const list = map.get(key) ?? [];
    list.push(literal);
    // The longest literal of a place counts; what overlaps it or starts inside it does not.
    list.sort((a, b) => b.text.length - a.text.length);
    map.set(key, list);
  }

  return {
    add: (literal) => {
      const [first, second] = [literal.text.charCodeAt(0), literal.text.charCodeAt(1)];
      initials.add(first);
      if (literal.text.length === 1) put(byFirst, first, literal);
      else {
        put(byPair, keyOf(first, second), literal);
        seconds[second] = 1;
      }
    },
    initials: () => initials,
    at: (first, second) => {
      const ofPair = seconds[second] === 1 ? byPair.get(keyOf(first, second)) : undefined;
      const alone = byFirst.size === 0 ? undefined : byFirst.get(first);
      if (ofPair === undefined) return alone ?? none;
      return alone === undefined ? ofPair : [...ofPair, ...alone];
    },
  };
}

function keyOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

const none: readonly Literal[] = [];
