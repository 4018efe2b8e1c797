/** A string that a rule waits for. */
export interface Literal {
  readonly text: string;
  readonly rule: number;
  /** Whether the rule is told where it stands; others only wake up. */
  readonly isTold: boolean;
}

/**
 * Literals by their first two code units. There are thousands of them and most begin with a common character, so that
 * the first alone decides nothing; two decide nearly everything, at the price of one look into a table.
 */
export interface LiteralTable {
  /** The code units that are a literal by themselves, each once. */
  readonly single: readonly number[];
  readonly isEmpty: boolean;
  /** A bit for each place (`placeOf`) that a pair may have: set where longer literals may begin with two code units of that place. */
  readonly places: Int32Array;
  /** Calls `found` for those of two code units or more that stand at `at`, where these two do; the longest of a rule first. */
  readPair(text: string, at: number, first: number, second: number, found: Found): void;
  /** The same for those that are the one code unit there. */
  readUnit(at: number, unit: number, found: Found): void;
}

export type Found = (rule: number, isTold: boolean, start: number, end: number) => void;

export function createLiteralTable(literals: readonly Literal[]): LiteralTable {
  const byUnit = new Map<number, Literal[]>();
  const byPair = new Map<number, Literal[]>();
  for (const literal of literals) {
    const [first, second] = [literal.text.charCodeAt(0), literal.text.charCodeAt(1)];
    if (literal.text.length === 1) put(byUnit, first, literal);
    else put(byPair, keyOf(first, second), literal);
  }
  const places = new Int32Array(pairPlaces / 32);
  for (const key of byPair.keys()) {
    const place = placeOf(key >>> 16, key & 0xffff);
    places[place >>> 5]! |= 1 << (place & 31);
  }
  const { slots, numbers } = packed(byPair);
  return {
    single: [...byUnit.keys()],
    isEmpty: literals.length === 0,
    places,
    readPair: (text, at, first, second, found) => {
      for (let place = slots[slotOf(slots, keyOf(first, second)) + 1]!; numbers[place] !== 0;) {
        const length = numbers[place]!;
        const [rule, isTold] = [numbers[place + 1]!, numbers[place + 2] === 1];
        place += head;
        const isThere = standsAt(text, at + 2, numbers, place, length - 2);
        place += length - 2;
        if (isThere) found(rule, isTold, at, at + length);
      }
    },
    readUnit: (at, unit, found) => {
      for (const { rule, isTold } of byUnit.get(unit)!) found(rule, isTold, at, at + 1);
    },
  };
}

/** Few enough bits to stay where they are quickly read. */
const pairPlaces = 0x20000;

export function placeOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) + second) & (pairPlaces - 1);
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

/** Length, rule and whether it is told stand before the code units of a literal. */
const head = 3;

interface Packed {
  /** Two numbers for each pair: its key, and where its literals start. A pair that is not there starts at the first number, a 0. */
  readonly slots: Int32Array;
  /** The literals one behind the other, without the two code units of the pair; a 0 behind the last of a pair. */
  readonly numbers: Uint16Array;
}

/**
 * The literals as numbers in one piece: a page comes upon hundreds of them at random, and to follow references from a map to a
 * list to a literal to its text, each somewhere in memory, takes longer than all the comparing.
 */
function packed(byPair: ReadonlyMap<number, readonly Literal[]>): Packed {
  const slots = new Int32Array(2 * 2 ** Math.ceil(Math.log2(2 * byPair.size + 2)));
  const numbers = [0];
  for (const [key, list] of byPair) {
    const slot = slotOf(slots, key);
    slots[slot] = key;
    slots[slot + 1] = numbers.length;
    for (const { text, rule, isTold } of list) {
      numbers.push(text.length, rule, isTold ? 1 : 0);
      for (let at = 2; at < text.length; at++) numbers.push(text.charCodeAt(at));
    }
    numbers.push(0);
  }
  return { slots, numbers: Uint16Array.from(numbers) };
}

/** Where the key stands among the slots, or the free slot where it would; at least half of them are free. */
function slotOf(slots: Int32Array, key: number): number {
  const mask = slots.length - 1;
  let slot = (Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> 8) & mask & ~1;
  while (slots[slot + 1] !== 0 && slots[slot] !== key) slot = (slot + 2) & mask;
  return slot;
}

/** True where `count` of the numbers from `from` on are the code units of the text from `at` on. */
function standsAt(text: string, at: number, numbers: Uint16Array, from: number, count: number): boolean {
  if (at + count > text.length) return false;
  for (let next = 0; next < count; next++)
    if (text.charCodeAt(at + next) !== numbers[from + next]) return false;
  return true;
}
