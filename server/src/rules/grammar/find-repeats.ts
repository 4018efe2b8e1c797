import { isHan } from '../../text/characters';

/** `text.slice(start, start + size)` stands `times` times in a row. */
export interface Repeat {
  readonly start: number;
  readonly size: number;
  readonly times: number;
}

/** In order and disjoint within each list. */
export interface Repeats {
  /** Single Chinese characters that stand more than once in a row. */
  readonly characters: readonly Repeat[];
  /** Two to eight Chinese characters that do. */
  readonly phrases: readonly Repeat[];
}

/** The text that was asked about last: two rules ask about the same one after the other. */
let known: { readonly text: string; readonly repeats: Repeats } | undefined;

/**
 * What stands more than once in a row. Each character is asked how far back it stood last: in the second copy of a phrase
 * that is as far as the phrase is long.
 */
export function findRepeats(text: string): Repeats {
  if (known?.text !== text) known = { text, repeats: readRepeats(text) };
  return known.repeats;
}

function readRepeats(text: string): Repeats {
  const characters: Repeat[] = [];
  const phrases: Repeat[] = [];
  const origin = nextOrigin(text.length);
  let charactersDone = 0;
  let phrasesDone = 0;
  for (let at = 0; at < text.length; at++) {
    const place = text.charCodeAt(at) & (places - 1);
    const size = origin + at - last[place]!;
    last[place] = origin + at;
    if (size > longestPhrase) continue;
    if (size === 1) {
      if (at <= charactersDone || !isRepeated(text, at - 1, 1)) continue;
      charactersDone = endOfRun(text, at);
      characters.push({ start: at - 1, size: 1, times: charactersDone - at + 1 });
      continue;
    }
    if (at - size < phrasesDone || !isRepeated(text, at - size, size)) continue;
    const repeat = repeatAround(text, at - size, size, phrasesDone);
    if (repeat === null) continue;
    phrases.push(repeat);
    phrasesDone = repeat.start + repeat.size * repeat.times;
  }
  return { characters, phrases };
}

/** Behind the last of the same characters in a row. */
function endOfRun(text: string, at: number): number {
  let end = at + 1;
  while (text.charCodeAt(end) === text.charCodeAt(at)) end++;
  return end;
}

const longestPhrase = 8;
const places = 512;

/**
 * Where each character stood last. Characters share the places of a small table; what is not the same character is seen
 * when it is looked at. Texts are counted on, each from an origin so far behind the text before that nothing of that
 * is near: a new table for each paragraph would cost more than reading it.
 */
const last = new Int32Array(places);
let unused = places;

function nextOrigin(length: number): number {
  if (unused + length > largestOffset) {
    last.fill(0);
    unused = places;
  }
  const origin = unused;
  unused += length + longestPhrase + 1;
  return origin;
}

const largestOffset = 0x3fff_ffff;

function isHalfOfPair(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

/** The repetition of `size` characters that takes in `at`, from `least` on; null where there is none. */
function repeatAround(text: string, at: number, size: number, least: number): Repeat | null {
  let start = at;
  const reach = Math.max(least, at - size + 1);
  while (start > reach && isRepeated(text, start - 1, size)) start--;
  if (start < least) return null;
  // The leftmost of the possible cuts is where the second copy is whole.
  let end = start;
  while (end - start < size && isRepeated(text, end, size)) end++;
  if (end - start < size || isOneCharacter(text, start, size)) return null;
  let times = 2;
  while (times < mostTimes && text.startsWith(text.slice(start, start + size), start + size * times)) times++;
  return { start, size, times };
}

const mostTimes = 20;

function isRepeated(text: string, at: number, size: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === text.charCodeAt(at + size) && isHan(unit) && !isHalfOfPair(unit);
}

function isOneCharacter(text: string, start: number, size: number): boolean {
  for (let at = start + 1; at < start + size; at++)
    if (text.charCodeAt(at) !== text.charCodeAt(start)) return false;
  return true;
}
