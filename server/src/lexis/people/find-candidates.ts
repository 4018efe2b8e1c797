import { isHan } from '../../text/characters';
import type { Words } from '../words/words';
import { titleStartingAt } from './title-list';
import { sideBefore, sideBehind } from './name-context';
import { nameLikelihood, surnameLength } from './name-model';

/** A stretch that may be a Chinese name. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Logarithm of how much likelier the text is with this name than without, its neighbours included. */
  readonly odds: number;
  /** True where a neighbour says that a person is named. */
  readonly told: boolean;
}

/** Share of names among the words of running text. */
const nameShare = Math.log(0.01);
/** What the dictionary takes for a person, counted as a name. */
const listedBonus = 2;
/** … but not where it is hardly made like a name: the list is wrong about many. */
const mostLift = 5;
/** Candidates below this are not worth remembering: no list can lift them. */
const least = -6;
/** A longer stretch without any stop is read in pieces. */
const pieceLength = 4096;

/** Every stretch that may be a name, in order of their starts. */
export function findCandidates(text: string, words: Words): Candidate[] {
  const candidates: Candidate[] = [];
  for (let start = 0; start < text.length;) {
    if (!isHan(text.charCodeAt(start))) {
      start++;
      continue;
    }
    let end = start + 1;
    while (end < text.length && end - start < pieceLength && isHan(text.charCodeAt(end))) end++;
    if (end - start > 1) readStretch(text, start, end, words, candidates);
    start = end;
  }
  return candidates;
}

function readStretch(text: string, start: number, end: number, words: Words, candidates: Candidate[]): void {
  const { before, after } = words.paths(text, start, end);
  const whole = after[0]!;
  for (let from = start; from < end - 1; from++) {
    const surname = surnameLength(text, from);
    if (surname === 0) continue;
    const longest = Math.min(end, from + surname + 2);
    for (let to = from + 2; to <= longest; to++) {
      const around = before[from - start]! + after[to - start]! - whole;
      const name = likelihood(text, from, to, words);
      // The neighbours can add no more than this.
      if (around + name + 11 < least) continue;
      if (isTimeOrForeign(text, from, to) || isAddress(text, from + surname, to)) continue;
      const left = sideBefore(text, from);
      const right = sideBehind(text, to);
      const odds = around + name + left.weight + right.weight + lastWeight(text, to);
      if (odds < least) continue;
      candidates.push({ start: from, end: to, odds, told: left.telling || right.telling });
    }
  }
}

function likelihood(text: string, start: number, end: number, words: Words): number {
  const made = nameShare + nameLikelihood(text, start, end);
  if (end - start < 3 || words.kind(text, start, end) !== 'person') return made;
  const listed = Math.log(words.count(text, start, end) / words.total) + listedBonus;
  return Math.max(made, Math.min(listed, made + mostLift));
}

/** `周二`, `周日`; part of a name with a dot, which is read as a whole. */
function isTimeOrForeign(text: string, start: number, end: number): boolean {
  if (text[start] === '周' && '一二三四五六日末'.includes(text[start + 1]!)) return true;
  return '·•‧・'.includes(text[end] ?? ' ') || (start > 0 && '·•‧・'.includes(text[start - 1]!));
}

/** `刘先生`, `王主任`: a surname and how its bearer is addressed. */
function isAddress(text: string, given: number, end: number): boolean {
  return end - given === 2 && titleStartingAt(text, given) === 2;
}

/** What the last character of a name, and the one behind it, say against it. */
function lastWeight(text: string, end: number): number {
  const last = text[end - 1]!;
  // A name hardly ends in what links words; `江望和沈若溪` has two names.
  if ('和与在说对等将都为的了也已还从向到是及又就被把让一氏委'.includes(last)) return -4;
  if ('村庄镇县乡屯街路寨'.includes(last)) return -6;
  // A foreign name goes on here.
  return '斯尔特克拉里莫德蒂卡姆夫尼诺顿娅莉娃恩科奇维扎'.includes(text[end] ?? ' ') ? -3 : 0;
}
