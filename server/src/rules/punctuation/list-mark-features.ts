import type { Words } from '../../lexis/words/words';
import { isHan } from '../../text/characters';

/**
 * What tells a 、 from a ，, in the words of the table of weights: how long the two sides are, which marks stand next,
 * their first and last characters and words, and what the two have in common.
 */
export function listMarkFeatures(text: string, at: number, words: Words): string[] {
  const from = itemStart(text, at);
  const to = itemEnd(text, at);
  const left = bare(text.slice(from, at));
  const right = bare(text.slice(at + 1, to));
  const features = [
    `l${bucket(left.length)}`,
    `r${bucket(right.length)}`,
    `m${bucket(Math.min(left.length, right.length))}`,
    `p${markAt(text, from - 1)}`,
    `n${markAt(text, to)}`,
    `d${Math.min(3, listMarksAround(text, at))}`,
  ];
  if (left === '' || right === '') return features;
  if (left.length === right.length) features.push(`e${Math.min(9, left.length)}`);
  addCharacters(features, left, right);
  addLikeness(features, left, right);
  addWords(features, left, right, words);
  return features;
}

const farthest = 40;
const stops = '，。、；：？！,;:?!\n…—';
const pairs = /[“”‘’《》〈〉（）()]/gu;

function itemStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < farthest && !stops.includes(text[start - 1]!)) start--;
  return start;
}

function itemEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && end - at < farthest && !stops.includes(text[end]!)) end++;
  return end;
}

function bare(text: string): string {
  return text.replace(pairs, '');
}

function bucket(length: number): number {
  const bounds = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 30];
  const index = bounds.findIndex((bound) => length <= bound);
  return index < 0 ? bounds.length : index;
}

function markAt(text: string, at: number): string {
  const mark = text.charAt(at);
  if (mark === ',') return '，';
  return '，。、；：'.includes(mark) ? mark : '.';
}

function listMarksAround(text: string, at: number): number {
  let count = 0;
  const end = Math.min(text.length, at + 60);
  for (let offset = Math.max(0, at - 60); offset < end; offset++)
    if (offset !== at && text[offset] === '、') count++;
  return count;
}

function addCharacters(features: string[], left: string, right: string): void {
  features.push(`L${left.at(-1)!}`, `R${right.charAt(0)}`);
  const conjunction = /以及|乃至|[和与及等]/u.exec(right.slice(1, 14));
  if (conjunction !== null) features.push(`c${conjunction[0]}`);
}

function addLikeness(features: string[], left: string, right: string): void {
  if (right.slice(1, 9).includes(left.at(-1)!)) features.push('s1');
  if (left.length > 1 && right.slice(0, 12).includes(left.slice(-2))) features.push('s2');
  if (left.slice(-8, -1).includes(right.charAt(0))) features.push('h1');
  if (right.length > 1 && left.slice(-12).includes(right.slice(0, 2))) features.push('h2');
  if (left.at(-1) === right.at(-1)) features.push('t1');
}

/** The words beside the mark by their kind and length, what they share, and the grammatical words of both sides. */
function addWords(features: string[], left: string, right: string, words: Words): void {
  const tail = left.slice(-10);
  const head = right.slice(0, 10);
  const leftEnds = words.segment(tail);
  const rightEnds = words.segment(head);
  const start = leftEnds.at(-2) ?? 0;
  const last = tail.slice(start);
  const first = head.slice(0, rightEnds[0]);
  const lastButOne = tail.slice(leftEnds.at(-3) ?? 0, start);
  const second = head.slice(rightEnds[0], rightEnds[1]);
  const lastShape = shapeOf(last, words);
  const firstShape = shapeOf(first, words);
  features.push(`a${lastShape}`, `b${firstShape}`, `w${lastShape}${firstShape}`);
  features.push(`x${Math.min(5, leftEnds.length)}`, `y${Math.min(5, rightEnds.length)}`);
  features.push(`q${lastButOne.length}${last.length}${first.length}${second.length}`);
  if (last.length === first.length) features.push(`z${last.length}`);
  if (lastButOne.length === first.length && last.length === second.length)
    features.push(`Q${first.length}${second.length}`);
  if (last.at(-1) === second.at(-1)) features.push('u1');
  if (last === second) features.push('u2');
  features.push(`T${isOfficeLike(last) ? 1 : 0}${isOfficeLike(first) || isOfficeLike(second) ? 1 : 0}`);
  for (const word of grammatical) {
    if (left.includes(word)) features.push(`V${word}`);
    if (right.includes(word)) features.push(`W${word}`);
  }
}

const grammatical = Array.from('是有在将了对把被为从向让也都还就要会已的中上后时所不');

function isOfficeLike(word: string): boolean {
  return /(?:长|员|书记|主任|经理|教授|主席|总裁|董事|专家|院士|人|师|家|者)$/u.test(word);
}

/** First letter of the kind, and the length. */
function shapeOf(word: string, words: Words): string {
  if (!isHan(word.charCodeAt(0))) return 'd';
  const kind = words.kind(word, 0, word.length);
  return `${kind === null ? '-' : kind.charAt(0)}${Math.min(4, word.length)}`;
}
