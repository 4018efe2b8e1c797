import type { SpelledName } from '../../features/name-reader';

/** How letters stand for a name, or a stretch inside it; null where they do not. A character may be read in several ways. */
export function spelledName(
  name: string,
  letters: string,
  readingsOf: (character: string) => readonly string[],
): SpelledName | null {
  const characters = Array.from(name);
  for (let start = 0; start < characters.length; start++) {
    const taken = syllables(characters, start, letters, readingsOf);
    if (taken === null) continue;
    const pinyin = characters.map(
      (character, at) => taken[at - start] ?? readingsOf(character)[0] ?? character,
    );
    return { name, pinyin: pinyin.join(' '), isStart: start === 0 };
  }
  return null;
}

/** The readings from `start` on that use the letters up; every character takes one letter at least. */
function syllables(
  characters: readonly string[],
  start: number,
  letters: string,
  readingsOf: (character: string) => readonly string[],
): readonly string[] | null {
  if (letters === '') return [];
  const character = characters[start];
  if (character === undefined) return null;
  for (const reading of readingsOf(character)) {
    const common = commonLength(reading, letters);
    if (common === 0) continue;
    // A whole syllable, its initial, or as much of it as there are letters left.
    const lengths = new Set([
      common === letters.length ? common : 0,
      common === reading.length ? common : 0,
      initialLength(reading),
      1,
    ]);
    for (const length of lengths) {
      if (length === 0 || length > common) continue;
      const rest = syllables(characters, start + 1, letters.slice(length), readingsOf);
      if (rest !== null) return [reading, ...rest];
    }
  }
  return null;
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** `zh`, `ch`, `sh` are one. */
function initialLength(reading: string): number {
  return /^[zcs]h/u.test(reading) ? 2 : 1;
}
