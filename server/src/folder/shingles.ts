import { isHan } from '../text/characters';

/** Han characters of a shingle: as many in a row are the same by chance hardly ever. */
export const shingleSize = 8;

/**
 * Rolling hashes of all shingles of a text, over Han characters alone: marks, digits and spaces are what editors change.
 * Hashes are whole numbers of 32 bits, which need no memory of their own.
 */
export function eachShingle(text: string, tell: (hash: number, start: number) => void): void {
  let hash = 0;
  let count = 0;
  let start = nextHan(text, 0);
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!isHan(unit)) continue;
    hash = (Math.imul(hash, base) + unit) | 0;
    if (count < shingleSize) count++;
    else {
      hash = (hash - Math.imul(text.charCodeAt(start), leaving)) | 0;
      start = nextHan(text, start + 1);
    }
    if (count === shingleSize) tell(hash, start);
  }
}

function nextHan(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isHan(text.charCodeAt(at))) at++;
  return at;
}

const base = 16_777_619;
/** The weight that a character has by the time it leaves. */
const leaving = Array.from({ length: shingleSize }).reduce<number>((weight) => Math.imul(weight, base), 1);
