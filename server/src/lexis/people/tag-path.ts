import { impossibleScore } from './tag-scores';
import { closedTags, openingTags, outside, part, tagCount } from './tag-set';

/**
 * The likeliest tags of a sentence (Viterbi). Whole numbers, counted from the score of what is no name, so that a text
 * of any length stays exact.
 */
export class TagPath {
  /** One for each character of the sentence read last. */
  tags = new Uint8Array(0);
  #from = new Uint8Array(0);
  #best = new Int32Array(tagCount);
  #next = new Int32Array(tagCount);
  readonly #rivals = new Int32Array(closedTags.length);
  #measured: Int32Array | null = null;
  /** How much a transition can make good. */
  #reach = 0;

  /** `scores` are `tagCount` for each character; `transitions` from × tagCount + to. */
  read(scores: Int32Array, transitions: Int32Array, length: number): void {
    if (transitions !== this.#measured) {
      this.#measured = transitions;
      this.#reach = Math.max(...transitions) - Math.min(...transitions);
    }
    if (this.tags.length < length) {
      this.tags = new Uint8Array(length * 2);
      this.#from = new Uint8Array(length * 2 * tagCount);
    }
    this.#start(scores);
    for (let at = 1; at < length; at++) this.#step(scores, transitions, at);
    this.#trace(length);
  }

  #start(scores: Int32Array): void {
    this.#best.fill(impossible);
    for (const tag of openingTags) this.#best[tag] = scores[tag]! - scores[outside]!;
  }

  #step(scores: Int32Array, transitions: Int32Array, at: number): void {
    const best = this.#best;
    const next = this.#next;
    const from = this.#from;
    const base = at * tagCount;
    const zero = scores[base]!;
    if (scores[base + 1] === impossibleScore) {
      this.#close(transitions, base);
      return;
    }
    this.#open(scores, transitions, base);
    for (let begin = 1; begin < tagCount; begin += tagsOfType) {
      const inside = begin + part.inside;
      const end = begin + part.end;
      const started = best[begin]!;
      const went = best[inside]!;
      const startedOn = started + transitions[begin * tagCount + inside]!;
      const wentOn = went + transitions[inside * tagCount + inside]!;
      next[inside] = (startedOn >= wentOn ? startedOn : wentOn) + scores[base + inside]! - zero;
      from[base + inside] = startedOn >= wentOn ? begin : inside;
      const startedEnds = started + transitions[begin * tagCount + end]!;
      const wentEnds = went + transitions[inside * tagCount + end]!;
      next[end] = (startedEnds >= wentEnds ? startedEnds : wentEnds) + scores[base + end]! - zero;
      from[base + end] = startedEnds >= wentEnds ? begin : inside;
    }
    // All are counted from the score of no name: sums do not grow with the length of the text.
    const shift = next[outside]!;
    for (let tag = 0; tag < tagCount; tag++) {
      const score = next[tag]! - shift;
      best[tag] = score > impossible ? score : impossible;
    }
  }

  /**
   * The likeliest way from each closed tag to each that may follow. Mostly one or two of the seven can win at all: the
   * others are further behind than any transition makes good.
   */
  #open(scores: Int32Array, transitions: Int32Array, base: number): void {
    const best = this.#best;
    const next = this.#next;
    const from = this.#from;
    const rivals = this.#rivals;
    const zero = scores[base]!;
    let highest = impossible;
    for (const tag of closed) if (best[tag]! > highest) highest = best[tag]!;
    const least = highest - this.#reach;
    let count = 0;
    for (const tag of closed) if (best[tag]! >= least) rivals[count++] = tag;
    const first = rivals[0]!;
    for (const tag of opening) {
      let chosen = first;
      let most = best[first]! + transitions[first * tagCount + tag]!;
      for (let other = 1; other < count; other++) {
        const rival = rivals[other]!;
        const score = best[rival]! + transitions[rival * tagCount + tag]!;
        if (score > most) {
          most = score;
          chosen = rival;
        }
      }
      next[tag] = most + scores[base + tag]! - zero;
      from[base + tag] = chosen;
    }
  }

  /** A character that stands in no name: whatever was open is not. */
  #close(transitions: Int32Array, base: number): void {
    const best = this.#best;
    let highest = impossible;
    let chosen = outside;
    for (const previous of closedTags) {
      const score = best[previous]! + transitions[previous * tagCount]!;
      if (score <= highest) continue;
      highest = score;
      chosen = previous;
    }
    best.fill(impossible);
    best[outside] = 0;
    this.#from[base] = chosen;
  }

  #trace(length: number): void {
    let tag = outside;
    for (const closed of closedTags) if (this.#best[closed]! > this.#best[tag]!) tag = closed;
    for (let at = length - 1; at >= 0; at--) {
      this.tags[at] = tag;
      tag = this.#from[at * tagCount + tag]!;
    }
  }
}

const impossible = -100_000_000;
const tagsOfType = 4;
const closed = Uint8Array.from(closedTags);
const opening = Uint8Array.from(openingTags);
