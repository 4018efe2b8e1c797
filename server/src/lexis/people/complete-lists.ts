import { isHan } from '../../text/characters';
import type { Words } from '../words/words';
import type { Mark } from './find-names';
import { nameLikelihood } from './name-model';
import { surnameLength } from './surnames';
import { titleEndingAt } from './title-list';

/**
 * Once two members of a list are persons, all are: what stands between the same marks, or between a title and the first of them,
 * and is made like a name joins them. `marks` are in order, without overlaps; so is the result.
 */
export function completeLists(text: string, marks: readonly Mark[], words: Words): Mark[] {
  const found: Mark[] = [];
  marks.forEach((mark, index) => {
    found.push(...membersBefore(text, found.at(-1)?.end ?? 0, mark.start, words), mark);
    const next = marks[index + 1];
    const end = next?.start ?? text.length;
    const isListed = text[mark.start - 1] === '、' || (next !== undefined && text[next.start - 1] === '、');
    if (isListed) found.push(...membersBetween(text, mark.end, end, words));
  });
  return found;
}

const separator = '、';
const longestMember = 4;

/** The members of a list that goes on at `start`, up to `end`. */
function membersBetween(text: string, start: number, end: number, words: Words): Mark[] {
  const members: Mark[] = [];
  for (let at = behindNote(text, start); text[at] === separator;) {
    const from = at + 1;
    let to = from;
    while (to < end && to - from <= longestMember && isHan(text.charCodeAt(to))) to++;
    const ends = to < end || end === text.length;
    if (!ends || !isMadeLikeName(text, from, to, words)) break;
    members.push(member(from, to));
    at = behindNote(text, to);
  }
  return members;
}

/**
 * `区领导任宽、林知远、沈若溪`: the members before the one at `end`, from the title on that leads the list, none of them before
 * `start`. None where no title does.
 */
function membersBefore(text: string, start: number, end: number, words: Words): Mark[] {
  /** From the last to the first. */
  const members: Mark[] = [];
  for (let to = end - 1; text[to] === separator;) {
    let from = to;
    while (from > start && to - from < longestMember && isHan(text.charCodeAt(from - 1))) from--;
    const length = [2, 3, 4].find(
      (size) =>
        size <= to - from && titleEndingAt(text, to - size) > 0 && isFullName(text, to - size, to, words),
    );
    if (length !== undefined) return [...members, member(to - length, to)].reverse();
    if (text[from - 1] !== separator || !isFullName(text, from, to, words)) break;
    members.push(member(from, to));
    to = from - 1;
  }
  return [];
}

function isFullName(text: string, start: number, end: number, words: Words): boolean {
  return surnameLength(text, start) > 0 && isMadeLikeName(text, start, end, words);
}

function member(start: number, end: number): Mark {
  return { start, end, role: '', odds: memberOdds };
}

const memberOdds = 1;

/** `（女）`, `（回族）`: who somebody is stands between a member and the mark behind it. */
function behindNote(text: string, offset: number): number {
  if (text[offset] !== '（') return offset;
  const close = text.indexOf('）', offset);
  return close > offset && close - offset <= longestMember ? close + 1 : offset;
}

function isMadeLikeName(text: string, start: number, end: number, words: Words): boolean {
  if (end - start < 2 || end - start > longestMember) return false;
  const kind = words.kind(text, start, end);
  if (kind !== null && kind !== 'person') return false;
  let odds = nameLikelihood(text, start, end);
  for (let at = start; at < end; at++) odds -= Math.log((words.count(text, at, at + 1) + 1) / words.total);
  return odds > leastOdds;
}

/** Natural logarithm: how much likelier the characters are as a name than as any text. */
const leastOdds = 2;
