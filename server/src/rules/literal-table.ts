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
  /** The code units that are a literal by themselves, each once. */
  readonly single: readonly number[];
  readonly isEmpty: boolean;
  /**
   * Non-zero where longer literals may begin with these two code units: a number, so that the reader of a text
   * branches once.
   */
  mayStart(first: number, second: number): number;
  /** Those of two code units or more that begin with these two, the longest first. */
  ofPair(first: number, second: number): readonly Literal[];
  /** Those that are this code unit alone. */
  ofUnit(unit: number): readonly Literal[];
}

export function createLiteralTable(literals: readonly Literal[]): LiteralTable {
  const byUnit = new Map<number, Literal[]>();
  const byPair = new Map<number, Literal[]>();
  for (const literal of literals) {
    const [first, second] = [literal.text.charCodeAt(0), literal.text.charCodeAt(1)];
    if (literal.text.length === 1) put(byUnit, first, literal);
    else put(byPair, keyOf(first, second), literal);
  }
  /** A bit for each place that a pair may have: small enough to stay where it is quickly read. */
  const taken = new Int32Array(places / 32);
  for (const key of byPair.keys()) {
    const place = placeOf(key >>> 16, key & 0xffff);
    taken[place >>> 5]! |= 1 << (place & 31);
  }
  return {
    single: [...byUnit.keys()],
    isEmpty: literals.length === 0,
    mayStart: (first, second) => {
      const place = placeOf(first, second);
      return (taken[place >>> 5]! >>> (place & 31)) & 1;
    },
    ofPair: (first, second) => byPair.get(keyOf(first, second)) ?? none,
    ofUnit: (unit) => byUnit.get(unit) ?? none,
  };
}

const places = 0x20000;

function placeOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) + second) & (places - 1);
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

const none: readonly Literal[] = [];
