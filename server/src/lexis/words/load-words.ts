import { isDigit, isHan, isHighSurrogate, isLatin, isLowSurrogate } from '../../text/characters';
import { createLattice } from './word-lattice';
import type { Words } from './words';
import {
  checksumOf,
  countBits,
  countOfStep,
  Header,
  headerLength,
  kinds,
  kindBits,
  magic,
  payloadBits,
  proofOf,
  rollA,
  rollB,
  seedA,
  seedB,
  slotOf,
  version,
} from './word-table';

/**
 * The dictionary in `bytes`, as `packWords` writes it. Nothing is copied where the bytes are aligned; they must
 * not change afterwards.
 * @throws RangeError where the bytes are no dictionary, of another version, cut short or damaged.
 */
export function loadWords(bytes: Uint8Array): Words {
  const file = read(bytes);
  const total = file[Header.Total]!;
  const longest = file[Header.Longest]!;
  const slotBits = file[Header.SlotBits]!;
  const prefixBits = file[Header.PrefixBits]!;
  const slots = file.subarray(headerLength, headerLength + 2 ** slotBits);
  const prefixes = file.subarray(headerLength + 2 ** slotBits);
  const slotMask = slots.length - 1;
  const countMask = (1 << countBits) - 1;
  const counts = Float64Array.from({ length: 1 << countBits }, (_, step) =>
    step === 0 ? 0 : countOfStep(step),
  );
  // What is in no dictionary weighs like a word seen once.
  const logTotal = Math.log(total + 1);
  const scores = counts.map((count) => (count === 0 ? 0 : Math.log(count) - logTotal));

  /** Kind and count of the word with these hashes, or 0. */
  function payload(a: number, b: number): number {
    const proof = proofOf(b);
    for (let slot = slotOf(a, slotBits); ; slot = (slot + 1) & slotMask) {
      const entry = slots[slot]!;
      if (entry === 0) return 0;
      if ((entry ^ proof) >>> payloadBits === 0) return entry & ((1 << payloadBits) - 1);
    }
  }

  function find(text: string, start: number, end: number): number {
    if (end <= start || end - start > longest) return 0;
    let a = seedA;
    let b = seedB;
    for (let index = start; index < end; index++) {
      const unit = text.charCodeAt(index);
      a = rollA(a, unit);
      b = rollB(b, unit);
    }
    return payload(a, b);
  }

  function count(text: string, start: number, end: number): number {
    return counts[find(text, start, end) & countMask]!;
  }

  const lattice = createLattice({
    score: (a, b) => scores[payload(a, b) & countMask]!,
    unknown: -logTotal,
    longest,
    prefixes,
    prefixBits,
  });

  return {
    total,
    count,
    kind: (text, start, end) => {
      const found = find(text, start, end);
      return found === 0 ? null : kinds[(found >>> countBits) & ((1 << kindBits) - 1)]!;
    },
    segment: (text) => {
      const ends: number[] = [];
      for (let start = 0; start < text.length;) {
        const unit = text.charCodeAt(start);
        const end = runEnd(text, start);
        if (isHan(unit)) lattice.segment(text, start, end, ends);
        else ends.push(end);
        start = end;
      }
      return ends;
    },
    paths: (text, start, end) => lattice.paths(text, start, end),
    rarity: (word) => Math.log(total / (count(word, 0, word.length) + 1)),
  };
}

function read(bytes: Uint8Array): Uint32Array {
  if (bytes.length < headerLength * 4 || bytes.length % 4 !== 0)
    throw new RangeError(`not a dictionary: ${bytes.length} bytes`);
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const file = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
  if (file[Header.Magic] !== magic) throw new RangeError('not a dictionary: its first bytes are not WORD');
  if (file[Header.Version] !== version)
    throw new RangeError(`dictionary of version ${file[Header.Version]!}, expected ${version}`);
  const expected = headerLength + 2 ** file[Header.SlotBits]! + 2 ** (file[Header.PrefixBits]! - 5);
  if (file.length !== expected)
    throw new RangeError(`dictionary of ${bytes.length} bytes, expected ${expected * 4}`);
  if (file[Header.Checksum] !== checksumOf(file)) throw new RangeError('the dictionary is damaged');
  return file;
}

/** End of the run of Han characters, digits or Latin letters at `start`; any other character stands alone. */
function runEnd(text: string, start: number): number {
  const unit = text.charCodeAt(start);
  const inRun = isHan(unit) ? isHan : isDigit(unit) ? isDigit : isLatin(unit) ? isLatin : null;
  let end = start + 1;
  if (inRun === null) {
    const isPair = isHighSurrogate(unit) && isLowSurrogate(text.charCodeAt(end));
    return isPair ? end + 1 : end;
  }
  while (end < text.length && inRun(text.charCodeAt(end))) end++;
  return end;
}
