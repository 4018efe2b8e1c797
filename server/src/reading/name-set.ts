import { titleEndingAt } from '../lexis/people/title-list';
import type { Words } from '../lexis/words/words';
import type { Span } from '../text/span';

export interface NameSet {
  /** The same for the same names. */
  readonly key: string;
  /** Where the names stand in a running text, the longer one where two could; in order, without overlaps. */
  find(text: string, words: Words): FoundAgain[];
  /** Where those of two characters stand with a space between them, in a text that keeps its spaces: `沈 溪`. */
  findPadded(text: string, words: Words): FoundAgain[];
}

export interface FoundAgain extends Span {
  readonly name: string;
}

/** Names of persons, to be found wherever they stand. */
export function nameSet(names: readonly string[]): NameSet {
  const sorted = [...new Set(names)].filter((name) => name.length > 1).sort();
  const key = sorted.join('\n');
  const known = setsKept.find((set) => set.key === key);
  if (known !== undefined) return known;
  const made = makeSet(key, sorted);
  setsKept = [made, ...setsKept.slice(0, mostSetsKept - 1)];
  return made;
}

/** Those of the last texts: while one is typed in, its names are the same from one keystroke to the next. */
let setsKept: readonly NameSet[] = [];
/** Those of the persons and of the bodies of two texts. */
const mostSetsKept = 4;

function makeSet(key: string, names: readonly string[]): NameSet {
  const byStart = new Map<number, string[]>();
  const firsts = new Uint8Array(0x10000);
  for (const name of names) {
    const known = byStart.get(startKey(name, 0));
    firsts[name.charCodeAt(0)] = 1;
    if (known === undefined) byStart.set(startKey(name, 0), [name]);
    else known.unshift(name);
  }
  for (const list of byStart.values()) list.sort((a, b) => b.length - a.length);

  return {
    key,
    find: (text, words) => {
      const found: FoundAgain[] = [];
      for (let start = 0; start < text.length - 1; start++) {
        if (firsts[text.charCodeAt(start)] === 0) continue;
        const name = longestAt(byStart.get(startKey(text, start)), text, start);
        if (name === undefined || !standsAlone(text, start, start + name.length, words)) continue;
        found.push({ start, end: start + name.length, name });
        start += name.length - 1;
      }
      return found;
    },
    findPadded: (text, words) => {
      const found: FoundAgain[] = [];
      for (let space = text.indexOf(' ', 1); space > 0; space = text.indexOf(' ', space + 1)) {
        const [start, end] = [space - 1, space + 2];
        if (firsts[text.charCodeAt(start)] === 0 || end > text.length) continue;
        const name = text[start]! + text[space + 1]!;
        if (byStart.get(startKey(name, 0))?.includes(name) !== true) continue;
        if (standsPadded(text, start, name, words)) found.push({ start, end, name });
      }
      return found;
    },
  };
}

/** The first of the names that stands there: they are in order of their length. */
function longestAt(names: readonly string[] | undefined, text: string, start: number): string | undefined {
  if (names === undefined) return undefined;
  for (const name of names) if (text.startsWith(name, start)) return name;
  return undefined;
}

function startKey(text: string, start: number): number {
  // As a number of 32 bits it takes no memory of its own.
  return (text.charCodeAt(start) << 16) | text.charCodeAt(start + 1);
}

/** As often as this a word is no rare one that happens to look like the name. */
const common = 20;
/** The dictionary takes many a word for a person (温馨, 高峰); as often as this it is one. */
const commonAsPerson = 100;

/** A name of two characters may be a common word (`高峰`), or stand across two (`提高明显`). */
function standsAlone(text: string, start: number, end: number, words: Words): boolean {
  if (end - start > 2) return true;
  const least = words.kind(text, start, end) === 'person' ? commonAsPerson : common;
  if (words.count(text, start, end) > least || words.count(text, start, end + 1) > common) return false;
  if (start === 0) return true;
  return words.count(text, start - 1, end) <= common && words.count(text, start - 1, start + 1) <= common;
}

/**
 * A space between two characters of a heading pads a name, or is the pause between two phrases (`再攀新高 峰会开幕`), or one of those of
 * letter-spaced words (`温 馨 提 示`).
 */
function standsPadded(text: string, start: number, name: string, words: Words): boolean {
  const end = start + name.length + 1;
  const isWord = words.count(name, 0, 2) > common;
  if (isWord && (isSingleBehind(text, end) || isSingleBefore(text, start))) return false;
  if (end < text.length && words.count(text, end - 1, end + 1) > common) return false;
  return start === 0 || words.count(text, start - 1, start + 1) <= common || titleEndingAt(text, start) > 0;
}

/** One character alone between spaces. */
function isSingleBehind(text: string, end: number): boolean {
  return text[end] === ' ' && (end + 2 === text.length || text[end + 2] === ' ');
}

function isSingleBefore(text: string, start: number): boolean {
  return text[start - 1] === ' ' && (start === 2 || text[start - 3] === ' ');
}
