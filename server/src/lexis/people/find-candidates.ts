import { isHan } from '../../text/characters';
import type { Words } from '../words/words';
import { titleStartingAt } from './title-list';
import { sideBefore, sideBehind } from './name-context';
import { nameLikelihood } from './name-model';
import { surnameLength } from './surnames';

/** A stretch that may be a Chinese name. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Logarithm of how much likelier the text is with this name than without, its neighbours included. */
  readonly odds: number;
}

/** Share of names among the words of running text. */
const nameShare = Math.log(0.01);
/** What the dictionary takes for a person, counted as a name. */
const listedBonus = 6;
/** … but only where its characters are rather those of a name than any: the list is wrong about many. */
const leastMade = 5;
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
      const made = nameShare + nameLikelihood(text, from, to);
      const listed = to - from > 2 ? listedLikelihood(text, from, to, words) : -Infinity;
      // The neighbours can add no more than this.
      if (around + Math.max(made, listed) + 11 < least) continue;
      if (
        isOtherWord(text, from, to, words) ||
        isTimeOrForeign(text, from, to) ||
        isAddress(text, from + surname, to)
      )
        continue;
      const left = sideBefore(text, from);
      const right = sideBehind(text, to);
      const told = left.telling || right.telling;
      const trusted = told || made - byCharacters(text, from, to, words) > leastMade;
      const name = trusted ? Math.max(made, listed) : made;
      const odds = around + name + left.weight + right.weight + lastWeight(text, to);
      if (odds >= least) candidates.push({ start: from, end: to, odds });
    }
  }
}

/** `宣传部`: three characters that are a word of the language are no name, whatever stands beside them. */
function isOtherWord(text: string, start: number, end: number, words: Words): boolean {
  const kind = end - start < 3 ? null : words.kind(text, start, end);
  return kind !== null && kind !== 'person';
}

/** What the dictionary takes for a person. It is wrong about many: then only a neighbour makes a name of it. */
function listedLikelihood(text: string, start: number, end: number, words: Words): number {
  if (words.kind(text, start, end) !== 'person') return -Infinity;
  if (thingEnds.includes(text[end - 1]!) || foreignMiddles.includes(text[start + 1]!)) return -Infinity;
  return Math.log(words.count(text, start, end) / words.total) + listedBonus;
}

/** `白皮书`, `关东军`: what the dictionary takes for persons by mistake ends like things … */
const thingEnds = '杯庭庙书军性堡族语体州派党型晰部站局厅省市区会院校队厂店馆委';
/** … or is a foreign place: `乌克兰`. */
const foreignMiddles = '克斯尔特拉森';

function byCharacters(text: string, start: number, end: number, words: Words): number {
  let sum = 0;
  for (let offset = start; offset < end; offset++)
    sum += Math.log((words.count(text, offset, offset + 1) + 1) / words.total);
  return sum;
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
  // A name hardly ends in what links words: `江望和沈若溪` is two names. With nothing behind it 和 links nothing.
  if ('和与在说对等将都为的了也已还从向到是及又就被把让一同氏'.includes(last)) {
    return isHan(text.charCodeAt(end)) ? -4 : -1;
  }
  if ('村庄镇县乡屯街路寨站部局厅委院校队厂店馆省市区州'.includes(last)) return -6;
  // A foreign name goes on here.
  return '斯尔特克拉里莫德蒂卡姆夫尼诺顿娅莉娃恩科奇维扎沃托兹贝瓦'.includes(text[end] ?? ' ') ? -3 : 0;
}
