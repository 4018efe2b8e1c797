import { checksum } from '../../text/checksum';
import { tagCount } from './tag-set';

/**
 * The layout of the trained weights, shared by the one who packs them and the one who reads them. All numbers are
 * 32 bits, little-endian; a machine of the other order meets a wrong magic and says so.
 *
 *   header       8 numbers, see `Header`
 *   transitions  tagCount × tagCount, from × tagCount + to; in steps
 *   rows         2^rowBits × 4, a hash table with open addressing (linear probing); a row of zeros is empty
 *   hopeless     hashes of the words that never stand in a name, up to the end
 *
 * A row is one feature: the 24 low bits of its hash, then a byte for each tag, its weight in steps plus 128. The
 * highest bits of the hash choose the first row to look at.
 */
export const magic = 0x454d414e; // "NAME"
export const version = 1;
export const headerLength = 8;
export const rowLength = 4;
export const tableStart = headerLength + tagCount * tagCount;

export const enum Header {
  Magic,
  Version,
  RowBits,
  /** Rows that are used. */
  Rows,
  /** Steps to a weight of 1. */
  Scale,
  /** Features of a character that the weights were trained with. */
  Features,
  /** Words that never stand in a name. */
  Hopeless,
  /** Of all that follows the header. */
  Checksum,
}

export const proofMask = 0xffffff;

/** The greatest weight that a byte holds, in steps. */
export const mostSteps = 127;
export const bias = 128;

/** Of all that follows the header. */
export function checksumOf(values: Int32Array): number {
  return checksum(values, headerLength);
}
