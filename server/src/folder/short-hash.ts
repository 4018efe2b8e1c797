/** A hash as five characters, 30 bits of it: what is kept of a text where nothing but its sameness counts. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return writeHash(mixed(hash) >>> 2);
}

/** Every bit of the answer rests on every bit of the hash. */
export function mixed(hash: number): number {
  let bits = hash;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** 30 bits as five characters. */
export function writeHash(hash: number): string {
  return (
    digits[(hash >>> 24) & 63]! +
    digits[(hash >>> 18) & 63]! +
    digits[(hash >>> 12) & 63]! +
    digits[(hash >>> 6) & 63]! +
    digits[hash & 63]!
  );
}

/** The hash whose five characters start at `at`. */
export function readHash(text: string, at: number): number {
  let hash = 0;
  for (let index = at; index < at + hashLength; index++)
    hash = (hash << 6) | values[text.charCodeAt(index) & 127]!;
  return hash;
}

export const hashLength = 5;

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = new Uint8Array(128);
for (let value = 0; value < digits.length; value++) values[digits.charCodeAt(value)] = value;
