import type { Words } from '../words/words';
import type { TaggedName } from './name-tagger';
import type { TagFeatures } from './tag-features';
import { TagPath } from './tag-path';
import type { TagScores } from './tag-scores';
import { outside, part, partOf, tagCount, typeOf } from './tag-set';

const path = new TagPath();

/** The names of a running text, sentence by sentence, as the weights were trained. */
export function tagNames(text: string, words: Words, features: TagFeatures, scores: TagScores): TaggedName[] {
  const names: TaggedName[] = [];
  const ends = words.segment(text);
  let word = 0;
  for (let start = 0; start < text.length;) {
    const last = lastWordOf(text, start, ends, word);
    const end = ends[last]!;
    const length = end - start;
    // Digits or letters by the thousand are one word, and no name.
    if (length < 2 * longest) {
      features.read(text, { start, end }, ends, word);
      scores.read(features, length);
      path.read(scores.scores, scores.transitions, length);
      addNames(start, length, scores, names);
    }
    word = last + 1;
    start = end;
  }
  return names;
}

/** Index of the word that ends the sentence which starts at `start`. Closing marks belong to the sentence before them. */
function lastWordOf(text: string, start: number, ends: readonly number[], first: number): number {
  let stopped = false;
  for (let word = first; word < ends.length - 1; word++) {
    const end = ends[word]!;
    const mark = marks[text.charCodeAt(end - 1)]!;
    stopped = mark === stop || (stopped && mark === closing);
    if ((stopped && marks[text.charCodeAt(end)] === 0) || end - start >= longest) return word;
  }
  return ends.length - 1;
}

const stop = 1;
const closing = 2;
const marks = new Uint8Array(0x10000);
for (const mark of '。！？\n') marks[mark.charCodeAt(0)] = stop;
for (const mark of '”’」』）》') marks[mark.charCodeAt(0)] = closing;

/** Characters; what has no stop is read in pieces. */
const longest = 1000;

function addNames(offset: number, length: number, scores: TagScores, names: TaggedName[]): void {
  const { tags } = path;
  let start = 0;
  for (let at = 0; at < length; at++) {
    const tag = tags[at]!;
    if (tag === outside) continue;
    const which = partOf(tag);
    if (which === part.begin || which === part.single) start = at;
    if (which !== part.end && which !== part.single) continue;
    names.push({
      start: offset + start,
      end: offset + at + 1,
      type: typeOf(tag),
      odds: oddsOf(scores, tags, start, at, length),
    });
  }
}

function oddsOf(
  { scores, transitions, scale }: TagScores,
  tags: Uint8Array,
  start: number,
  last: number,
  length: number,
): number {
  let odds = 0;
  let asName = start === 0 ? -1 : tags[start - 1]!;
  let asNone = asName;
  for (let at = start; at <= last; at++) {
    const tag = tags[at]!;
    odds += scores[at * tagCount + tag]! - scores[at * tagCount]!;
    if (asName >= 0) odds += transitions[asName * tagCount + tag]! - transitions[asNone * tagCount]!;
    asName = tag;
    asNone = outside;
  }
  if (last + 1 < length) {
    const next = tags[last + 1]!;
    odds += transitions[asName * tagCount + next]! - transitions[next]!;
  }
  return odds / scale;
}
