import { checksum } from '../../text/checksum';
import type { WordKind } from './words';

/**
 * The layout of the compact dictionary, shared by the one who packs it and the one who reads it.
 *
 *   header   16 × uint32, see `Header`
 *   slots    2^slotBits × uint32, a hash table with open addressing (linear probing); 0 is an empty slot
 *   prefixes 2^prefixBits bits as uint32: the bit of a hash is set where a longer word begins with it
 *
 * A slot keeps no word, only 23 bits of a hash of its own beside the one that chose the slot: of a million
 * lookups of what is no word less than one finds some. The numbers are little-endian; a machine of the other
 * order meets a wrong magic and says so.
 */
export const magic = 0x44524f57; // "WORD"
export const version = 2;
export const headerLength = 16;

export const enum Header {
  Magic,
  Version,
  SlotBits,
  PrefixBits,
  Entries,
  /** Sum of all counts. */
  Total,
  /** Code units of the longest word. */
  Longest,
  /** Of all that follows the header. */
  Checksum,
}

/** One slot: 23 bits of hash, 2 bits of kind, 7 bits of count (1 to 127, so that no used slot is 0). */
export const countBits = 7;
export const kindBits = 2;
export const payloadBits = countBits + kindBits;

export const kinds: readonly WordKind[] = ['thing', 'person', 'place', 'other'];

/** Counts grow by the same factor from step to step; the last step is a count of about two million. */
const growth = Math.log(2_000_000) / ((1 << countBits) - 2);

export function countOfStep(step: number): number {
  return Math.round(Math.exp((step - 1) * growth));
}

export function stepOfCount(count: number): number {
  return Math.max(1, Math.min((1 << countBits) - 1, 1 + Math.round(Math.log(count) / growth)));
}

/** Two hashes roll over the code units of a word side by side: one chooses the slot, one proves the word. */
export const seedA = 0x2f6e2b1d;
export const seedB = 0x51ab3c97;

export function rollA(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x9e3779b1);
}

export function rollB(hash: number, unit: number): number {
  return Math.imul(hash + unit, 0x85ebca6b) ^ (hash >>> 15);
}

/** Index of the first slot to look at. */
export function slotOf(hashA: number, slotBits: number): number {
  return Math.imul(hashA ^ (hashA >>> 15), 0x2c1b3c6d) >>> (32 - slotBits);
}

/** The 23 bits that prove the word, in their place in the slot. */
export function proofOf(hashB: number): number {
  return Math.imul(hashB ^ (hashB >>> 16), 0x7feb352d) & -(1 << payloadBits);
}

/** Index of the bit of a prefix. */
export function prefixOf(hashB: number, prefixBits: number): number {
  return Math.imul(hashB ^ (hashB >>> 13), 0xc2b2ae35) >>> (32 - prefixBits);
}

/** Of every sixteenth value behind the header. Read as signed numbers, which are quick before the loop is compiled. */
export function checksumOf(values: Uint32Array): number {
  const signed = new Int32Array(values.buffer, values.byteOffset, values.length);
  return checksum(signed, headerLength, 16) >>> 0;
}
