import type { WordKind } from './words';
import {
  checksumOf,
  Header,
  headerLength,
  kinds,
  countBits,
  magic,
  payloadBits,
  prefixOf,
  proofOf,
  rollA,
  rollB,
  seedA,
  seedB,
  slotOf,
  stepOfCount,
  version,
} from './word-table';

export interface WordEntry {
  readonly word: string;
  /** Occurrences in the corpus; at least 1. */
  readonly count: number;
  readonly kind: WordKind;
}

/**
 * The bytes of a compact dictionary. The same entries give the same bytes whatever their order.
 * @throws RangeError where two words cannot be told apart by their hashes, a count is not positive, or a word is empty or
 * longer than 255 code units.
 */
export function packWords(entries: readonly WordEntry[]): Uint8Array {
  const sorted = [...entries].sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0));
  const slotBits = bitsFor(sorted.length * 1.5);
  const prefixBits = bitsFor(sorted.length * 6);
  const slots = new Uint32Array(1 << slotBits);
  const prefixes = new Uint32Array((1 << prefixBits) >> 5);
  let total = 0;
  let longest = 0;
  for (const { word, count, kind } of sorted) {
    if (!(count >= 1)) throw new RangeError(`count of ${word} is ${count}`);
    if (word.length === 0 || word.length > 255) throw new RangeError(`${word} has ${word.length} code units`);
    total += count;
    longest = Math.max(longest, word.length);
    let a = seedA;
    let b = seedB;
    for (let index = 0; index < word.length; index++) {
      if (index > 0) setBit(prefixes, prefixOf(b, prefixBits));
      a = rollA(a, word.charCodeAt(index));
      b = rollB(b, word.charCodeAt(index));
    }
    insert(
      slots,
      slotOf(a, slotBits),
      proofOf(b) | (kinds.indexOf(kind) << countBits) | stepOfCount(count),
      word,
    );
  }

  const file = new Uint32Array(headerLength + slots.length + prefixes.length);
  file.set(slots, headerLength);
  file.set(prefixes, headerLength + slots.length);
  file[Header.Magic] = magic;
  file[Header.Version] = version;
  file[Header.SlotBits] = slotBits;
  file[Header.PrefixBits] = prefixBits;
  file[Header.Entries] = sorted.length;
  file[Header.Total] = total;
  file[Header.Longest] = longest;
  file[Header.Checksum] = checksumOf(file);
  return new Uint8Array(file.buffer);
}

/** The least power of two that is not smaller; the table is never full, and its prefixes fill whole words. */
function bitsFor(size: number): number {
  let bits = 5;
  while (1 << bits < size) bits++;
  return bits;
}

function setBit(bits: Uint32Array, index: number): void {
  bits[index >>> 5]! |= 1 << (index & 31);
}

function insert(slots: Uint32Array, home: number, entry: number, word: string): void {
  const mask = slots.length - 1;
  let slot = home;
  for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
    if (proofIn(slots[slot]!) === proofIn(entry)) throw new RangeError(`${word} cannot be told apart`);
  }
  slots[slot] = entry;
}

function proofIn(entry: number): number {
  return entry >>> payloadBits;
}
