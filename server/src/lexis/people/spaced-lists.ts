import { isHan } from '../../text/characters';
import { firstIndex } from '../../text/sorted';
import type { Span } from '../../text/span';
import type { Words } from '../words/words';
import { likeliestAt } from './find-titled-names';
import { beforeNote, endBeforeDeed, endsMember } from './list-relation';
import { nameOdds } from './name-odds';
import { surnameLength } from './surnames';
import { titleEndingAt } from './title-list';

/** A place of a running text where spaces, or the end of a line, were left out. */
export interface Pause {
  /** Of the character behind it. */
  readonly offset: number;
  readonly isBreak: boolean;
}

/**
 * The names of lists that have nothing but space between their members: `副区长　沈　溪　王若水　陆　昀`, or one or more on each line. Three
 * names or more, or two of two characters with space inside, most of them made like names. `pauses` are in order.
 */
export function findSpacedLists(text: string, pauses: readonly Pause[], words: Words): Span[] {
  if (!hasMember(text, pauses)) return [];
  const found: Span[] = [];
  const pieces = piecesBetween(text, pauses);
  for (let first = 0; first < pieces.length;) {
    const list: Span[] = [];
    let padded = 0;
    let next = first;
    for (let size: number; next < pieces.length; next += size) {
      if (next > first && pieces[next]!.start !== pieces[next - 1]!.behind) break;
      size = piecesOfName(text, pieces, next);
      if (size === 0) break;
      list.push({ start: pieces[next]!.start, end: pieces[next + size - 1]!.end });
      if (size === 2 && !pieces[next + 1]!.isBroken) padded++;
    }
    if (list.length > 1) readLast(text, list, pieces[next - 1]!, pauses, words);
    const likely = list.filter((name) => isLikely(text, name, words)).length;
    const isList = list.length >= fewest || (list.length === 2 && padded === 2);
    if (isList && likely > 1 && likely * 3 >= list.length * 2) found.push(...list);
    first = Math.max(next, first + 1);
  }
  return found;
}

/** The last name of a list may go on behind the end of a line, or stand there, with text behind it: 陆海, and on the next line 棠到会. */
function readLast(text: string, list: Span[], piece: Piece, pauses: readonly Pause[], words: Words): void {
  const pause = pauses[firstIndex(pauses.length, (index) => pauses[index]!.offset >= piece.behind)];
  if (pause?.offset !== piece.behind) return;
  const name = likeliestAt(text, piece.behind, words, leastLast);
  const end = name?.end ?? (list.length >= fewest ? endBeforeDeed(text, piece.behind) : piece.behind);
  if (end > piece.behind) list.push({ start: piece.behind, end });
  if (end > piece.behind || !pause.isBreak || piece.end < piece.behind) return;
  const last = list.at(-1)!;
  const { start } = last;
  const whole = likeliestAt(text, start, words, leastLast);
  if (whole !== null && whole.end > last.end) list[list.length - 1] = { start, end: whole.end };
}

const fewest = 3;
const longest = 4;
const longestDotted = 16;

/** What stands between two pauses, without its note. */
interface Piece extends Span {
  /** Behind the note; where the next piece starts, nothing but a pause is between the two. */
  readonly behind: number;
  /** True where the pause before it is the end of a line. */
  readonly isBroken: boolean;
}

/** All pieces that are short enough for a name or a part of one: up to a pause, from a mark or a title on, and behind one up to a mark. */
function piecesBetween(text: string, pauses: readonly Pause[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  let isBroken = false;
  for (const [index, { offset, isBreak }] of pauses.entries()) {
    if (index > 0 && isMember(text, done, offset)) add(done, offset, isBroken);
    else {
      if (index > 0) add(done, endBehind(text, done, offset), isBroken);
      add(startBefore(text, done, offset), offset, false);
    }
    done = offset;
    isBroken = isBreak;
  }
  add(done, endBehind(text, done, text.length), isBroken);
  return pieces;

  function add(start: number, end: number, isBehindBreak: boolean): void {
    if (end > start) pieces.push({ start, end: beforeNote(text, end), behind: end, isBroken: isBehindBreak });
  }
}

/** False where nothing between two pauses looks like a name, or like one half of a padded one: then there is no list. */
function hasMember(text: string, pauses: readonly Pause[]): boolean {
  for (let index = 1; index < pauses.length; index++) {
    const start = pauses[index - 1]!.offset;
    const end = pauses[index]!.offset;
    if (end - start > longestDotted || !isMember(text, start, end)) continue;
    if (end - start > 1 ? isShapedLikeName(text, start, beforeNote(text, end)) : isHalf(text, start))
      return true;
  }
  return false;
}

/** 沈 of 沈　溪, or 溪. */
function isHalf(text: string, offset: number): boolean {
  return surnameLength(text, offset) > 0 || (offset > 0 && surnameLength(text, offset - 1) > 0);
}

/** True for a name, or a part of one, without anything before or behind it. */
function isMember(text: string, start: number, end: number): boolean {
  const to = beforeNote(text, end);
  if (to - start > longestDotted || to === start) return false;
  for (let at = start; at < to; at++) if (!isOfName(text, at)) return false;
  return to - start < 3 || isShapedLikeName(text, start, to);
}

/** Where the first name of a list starts that a pause at `end` ends; `end` where none does. */
function startBefore(text: string, least: number, end: number): number {
  const to = beforeNote(text, end);
  let hasDot = false;
  for (let from = to - 1; from >= least && to - from <= longestDotted && isOfName(text, from); from--) {
    hasDot ||= text[from] === '·';
    const isStart = from === 0 || !isOfName(text, from - 1) || titleEndingAt(text, from) > 1;
    if (isStart) return hasDot || to - from <= longest ? from : end;
  }
  return end;
}

/** Where the last name of a list ends that starts behind a pause; `start` where none does. */
function endBehind(text: string, start: number, limit: number): number {
  let end = start;
  while (
    end < limit &&
    end - start <= longestDotted &&
    (end === start || !endsMember(text, end) || text[end] === '·')
  )
    end++;
  if (end !== limit && !endsMember(text, end)) return start;
  return end - start <= longest || text.slice(start, end).includes('·') ? end : start;
}

function isOfName(text: string, offset: number): boolean {
  return isHan(text.charCodeAt(offset)) || text[offset] === '·';
}

/** 1 where a piece is a name, 2 where it is one with the next: 沈　溪, or 顾云 and 舟 on the next line; 0 where it is none. */
function piecesOfName(text: string, pieces: readonly Piece[], at: number): 0 | 1 | 2 {
  const piece = pieces[at]!;
  if (isOneWithNext(pieces, at) && isShapedLikeName(text, piece.start, pieces[at + 1]!.end)) return 2;
  return isShapedLikeName(text, piece.start, piece.end) ? 1 : 0;
}

function isOneWithNext(pieces: readonly Piece[], at: number): boolean {
  const [piece, next, third] = [pieces[at]!, pieces[at + 1], pieces[at + 2]];
  if (next?.start !== piece.end) return false;
  const isNextSingle = next.end - next.start === 1;
  if (piece.end - piece.start === 1) return isNextSingle || next.isBroken;
  // 顾云, and on the next line 沈　溪.
  const isNextPadded = third?.start === next.end && third.end - third.start === 1 && !third.isBroken;
  return next.isBroken && isNextSingle && !isNextPadded;
}

function isShapedLikeName(text: string, start: number, end: number): boolean {
  if (text.slice(start, end).includes('·')) return true;
  const surname = surnameLength(text, start);
  return surname > 0 && end - start > 1 && end - start <= surname + 2;
}

function isLikely(text: string, { start, end }: Span, words: Words): boolean {
  const kind = words.kind(text, start, end);
  return (
    (kind === null || kind === 'person') &&
    (end - start > longest || nameOdds(text, start, end, words) > leastOdds)
  );
}

/** Natural logarithm: how much likelier the characters are as a name than as any text. */
const leastOdds = 2;
/** … of the last one, whose end nothing but its characters tells: the others speak for it. */
const leastLast = -1;
