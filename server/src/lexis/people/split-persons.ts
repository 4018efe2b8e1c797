import { isHan } from '../../text/characters';
import type { Words } from '../words/words';
import { behindNote, endsMember, isLink } from './list-relation';
import { nameOdds } from './name-odds';
import type { TaggedName } from './name-tagger';
import { surnameLength } from './surnames';
import { titleEndingAt } from './title-list';

/**
 * Persons side by side as the recogniser sees them, each with its own characters: what links two names is part of neither
 * (陆昀和陆云); where names stand without anything between them (沈溪王波陆昀), one that is seen may be two, and what is left between
 * two that are seen is one more.
 */
export function splitPersons(
  text: string,
  tagged: readonly TaggedName[],
  words: Words,
): readonly TaggedName[] {
  const apart = tagged.map((name, index) => withoutLinks(text, name, tagged[index - 1], tagged[index + 1]));
  const result: TaggedName[] = [];
  for (let first = 0; first < apart.length;) {
    let last = first;
    while (last + 1 < apart.length && areInRow(text, apart[last]!, apart[last + 1]!)) last++;
    if (last === first) result.push(apart[first]!);
    else result.push(...readRow(text, apart.slice(first, last + 1), words));
    first = last + 1;
  }
  return result;
}

function withoutLinks(
  text: string,
  name: TaggedName,
  before: TaggedName | undefined,
  behind: TaggedName | undefined,
): TaggedName {
  if (name.type !== 'person' || name.end - name.start < 3) return name;
  if (isLink(text, name.start) && before?.type === 'person' && behindNote(text, before.end) === name.start)
    return { ...name, start: name.start + 1 };
  const isLinkLast = isLink(text, name.end - 1) && behind?.type === 'person' && behind.start === name.end;
  return isLinkLast ? { ...name, end: name.end - 1 } : name;
}

/** The longest stretch between two persons that may be one whom the recogniser has not seen. */
const longest = 4;

function areInRow(text: string, a: TaggedName, b: TaggedName): boolean {
  if (a.type !== 'person' || b.type !== 'person' || b.start - a.end > longest) return false;
  // 江望舒和总理陆海棠
  if (b.start > a.end && (isLink(text, a.end) || titleEndingAt(text, b.start) > 0)) return false;
  for (let at = a.end; at < b.start; at++) if (!isHan(text.charCodeAt(at))) return false;
  return true;
}

/** The names of a row, three or more; the row as it was seen where it has fewer or where something in it is no name. */
function readRow(text: string, row: readonly TaggedName[], words: Words): readonly TaggedName[] {
  const names: TaggedName[] = [];
  for (const [index, name] of row.entries()) {
    if (index > 0 && name.start > row[index - 1]!.end) {
      const hole = namesIn(text, row[index - 1]!.end, name.start, words);
      if (hole === null) return row;
      names.push(...hole);
    }
    const parts = isLong(text, name) ? namesIn(text, name.start, name.end, words) : null;
    names.push(...(parts ?? [name]));
  }
  if (names.length < fewest) return row;
  const { start } = names[0]!;
  const { end } = names.at(-1)!;
  return [
    ...(namesIn(text, rowStart(text, start), start, words) ?? []),
    ...names,
    ...(namesIn(text, end, rowEnd(text, end), words) ?? []),
  ];
}

const fewest = 3;

/** Longer than a Chinese name is, unless it is one with a surname of two characters. */
function isLong(text: string, { start, end }: TaggedName): boolean {
  return end - start > surnameLength(text, start) + 2;
}

/** Up to a mark that is near enough for one name more. */
function rowEnd(text: string, end: number): number {
  let to = end;
  while (to - end < longest && !endsMember(text, to)) to++;
  return endsMember(text, to) ? to : end;
}

/** From a mark or a title on. */
function rowStart(text: string, start: number): number {
  for (let from = start; start - from <= longest; from--) {
    if (from === 0 || !isHan(text.charCodeAt(from - 1)) || titleEndingAt(text, from) > 1) return from;
  }
  return start;
}

/** The likeliest way to make names of all characters of a stretch; null where there is none. */
function namesIn(text: string, start: number, end: number, words: Words): TaggedName[] | null {
  if (end - start > mostSplit) return null;
  const ways: ({ readonly odds: number; readonly size: number } | null)[] = [{ odds: 0, size: 0 }];
  for (let to = start + 1; to <= end; to++) {
    let best: { odds: number; size: number } | null = null;
    for (let size = 2; size <= longest && to - size >= start; size++) {
      const before = ways[to - size - start] ?? null;
      if (before === null) continue;
      const odds = before.odds + oddsOf(text, to - size, to, words);
      if (odds > -Infinity && (best === null || odds > best.odds)) best = { odds, size };
    }
    ways.push(best);
  }
  const names: TaggedName[] = [];
  for (let to = end; to > start;) {
    const way = ways[to - start] ?? null;
    if (way === null) return null;
    names.push({ start: to - way.size, end: to, type: 'person', odds: rowOdds });
    to -= way.size;
  }
  return names.reverse();
}

const mostSplit = 16;
/** Of a name that the row alone tells: enough to be certain. */
const rowOdds = 2;

function oddsOf(text: string, start: number, end: number, words: Words): number {
  const kind = words.kind(text, start, end);
  if (kind !== null && kind !== 'person') return -Infinity;
  const odds = nameOdds(text, start, end, words);
  return odds > leastOdds ? odds - price : -Infinity;
}

/** Natural logarithms: below the first it is no name; one name more must be worth the second. */
const leastOdds = 2;
const price = 2;
