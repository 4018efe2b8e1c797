import { isHan } from '../../text/characters';
import { firstEndingBehind, overlapsOne } from '../../text/sorted';
import type { Span } from '../../text/span';
import type { Words } from '../words/words';
import type { Mark } from './find-names';
import { likeliestAt } from './find-titled-names';
import {
  beforeNote,
  behindNote,
  endBeforeDeed,
  endsMember,
  isLink,
  separatorAt,
  separatorBefore,
} from './list-relation';
import { nameOdds } from './name-odds';
import type { TaggedName } from './name-tagger';
import { surnameLength } from './surnames';
import { titleEndingAt } from './title-list';

/**
 * Once two members of a list are persons, or one behind a title, all are: what stands between the same marks and is made like a
 * name joins them. Among persons it need not even be likely: a rare surname, a word of the language (和平, 华山). `marks` are in order,
 * without overlaps; so is the result. `named`: the places and organisations of the text, in order.
 */
export function completeLists(
  text: string,
  marks: readonly Mark[],
  words: Words,
  named: readonly TaggedName[],
): Mark[] {
  const reader = { text, words, named };
  const found: Mark[] = [];
  for (let first = 0; first < marks.length;) {
    const { items, next } = readList(reader, marks, first, found.at(-1)?.end ?? 0);
    if (items.length > next - first) found.push(...members(reader, items));
    else for (let index = first; index < next; index++) found.push(marks[index]!);
    first = next;
  }
  return found;
}

interface Reader {
  readonly text: string;
  readonly words: Words;
  readonly named: readonly TaggedName[];
}

/** What stands where a member of a list does: known for a person, or not. */
interface Item extends Span {
  readonly mark: Mark | null;
  /** False where nothing but its characters tells where it ends. */
  readonly isWhole: boolean;
}

/** The list that goes on from the mark at `first`, nothing of it before `start`, and the index of the next mark behind it. */
function readList(
  reader: Reader,
  marks: readonly Mark[],
  first: number,
  start: number,
): { readonly items: readonly Item[]; readonly next: number } {
  const { text } = reader;
  const items = itemsBefore(reader, start, marks[first]!.start);
  let next = first;
  let at: number;
  do {
    const mark = marks[next++]!;
    items.push({ start: mark.start, end: mark.end, mark, isWhole: true });
    const limit = marks[next]?.start ?? text.length;
    at = mark.end;
    for (let item: Item | null; (item = itemBehind(reader, at, limit)) !== null; at = item.end)
      items.push(item);
    at = behindSeparator(text, at);
  } while (next < marks.length && at === marks[next]!.start && at > marks[next - 1]!.end);
  return { items, next };
}

/** Behind a note and the mark that parts members; `offset` where there is no such mark. */
function behindSeparator(text: string, offset: number): number {
  const from = behindNote(text, offset);
  const size = separatorAt(text, from);
  return size === 0 ? offset : from + size;
}

const longest = 4;

/** The member that the mark behind `offset` leads to, before `limit`. */
function itemBehind(reader: Reader, offset: number, limit: number): Item | null {
  const { text, words } = reader;
  const start = behindSeparator(text, offset);
  if (start === offset || start >= limit) return null;
  let end = start;
  while (end < limit && end - start <= longest && !endsItem(text, start, end)) end++;
  const size = end - start;
  // What touches the next name is a title of it: 黄明、专员张少农.
  if (end === limit && end < text.length) return null;
  if (size >= 2 && size <= longest && isFree(reader, start, end))
    return { start, end, mark: null, isWhole: true };
  const likely = size > longest ? likeliestAt(text, start, words, leastLast) : null;
  const last = likely?.end ?? endBeforeDeed(text, start);
  if (last === start || last > limit || !isFree(reader, start, last)) return null;
  return { start, end: last, mark: null, isWhole: likely === null };
}

/** Natural logarithm: behind two members the next is likely one. */
const leastLast = -1;

function endsItem(text: string, start: number, offset: number): boolean {
  if (offset - start < 2) return !isHan(text.charCodeAt(offset));
  if (endsMember(text, offset) || text.startsWith('以及', offset)) return true;
  // 江水平和水静: what links two members; 张永和、 is a name.
  return isLink(text, offset) && surnameLength(text, offset + 1) > 0;
}

/** The members before `end`, in order: none before `start`, and from a title on where one leads the list. */
function itemsBefore(reader: Reader, start: number, end: number): Item[] {
  const { text } = reader;
  const items: Item[] = [];
  for (let next = end; ;) {
    const size = separatorBefore(text, next);
    if (size === 0) break;
    const to = beforeNote(text, next - size);
    let from = to;
    while (
      from > start &&
      to - from < longest &&
      isHan(text.charCodeAt(from - 1)) &&
      !isTitled(text, from, to)
    )
      from--;
    const isBounded = isTitled(text, from, to) || from === 0 || !isHan(text.charCodeAt(from - 1));
    if (to - from < 2 || !isBounded || !isFree(reader, from, to)) break;
    items.push({ start: from, end: to, mark: null, isWhole: true });
    next = from;
  }
  return items.reverse();
}

/** A title ends where a name of two characters or more may begin. */
function isTitled(text: string, from: number, to: number): boolean {
  return to - from >= 2 && titleEndingAt(text, from) > 0;
}

/** False for what a place or a body reaches into. */
function isFree({ named }: Reader, start: number, end: number): boolean {
  for (let next = firstEndingBehind(named, start); next < named.length && named[next]!.start < end; next++) {
    const thing = named[next]!;
    if (thing.start < start || thing.end > end) return false;
  }
  return true;
}

/** The persons among the items of a list, in order. */
function members(reader: Reader, items: readonly Item[]): Mark[] {
  const { text, words, named } = reader;
  const known = items.map((item) => item.mark !== null);
  const count = known.filter(Boolean).length;
  const isLed = titleEndingAt(text, items[0]!.start) > 0;
  // 长河 is a river, and one among three of four members.
  const isCrowd = count >= 3 && count * 3 >= items.length * 2;
  const likely = items.map(
    (item, index) =>
      known[index]! || (isMadeLikeName(text, item, words) && (isCrowd || !overlapsOne(named, item))),
  );
  const isList = count > 1 || (isLed && items.every((_, index) => likely[index]));
  const most = 2 * likely.filter(Boolean).length >= items.length;
  return items.flatMap((item, index) => {
    const { mark, start, end } = item;
    if (mark !== null) return [mark];
    if (!isList) return [];
    // Behind three persons the last one is as sure as one between two.
    const isLast = isCrowd && index === items.length - 1;
    const isAmong = likely[index - 1] === true && (likely[index + 1] === true || (isLast && end - start > 2));
    const isMember =
      likely[index] === true || (count > 1 && most && item.isWhole && mayBeName(reader, item, isAmong));
    return isMember ? [{ start, end, role: '', odds: memberOdds }] : [];
  });
}

const memberOdds = 1;

function isMadeLikeName(text: string, { start, end }: Span, words: Words): boolean {
  const kind = words.kind(text, start, end);
  return (kind === null || kind === 'person') && nameOdds(text, start, end, words) > leastOdds;
}

/** Natural logarithm: how much likelier the characters are as a name than as any text. */
const leastOdds = 2;

/** What is no likely name: one without a surname, or a word of the language, is taken for one between two persons alone. */
function mayBeName({ text, words, named }: Reader, item: Span, isAmong: boolean): boolean {
  const { start, end } = item;
  const surname = surnameLength(text, start);
  const isWord = words.count(text, start, end) > 0 || overlapsOne(named, item);
  if (surname > 0 && end - start <= surname + 2) return isAmong || !isWord;
  return isAmong && !isWord;
}
