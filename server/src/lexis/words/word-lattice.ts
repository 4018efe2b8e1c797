import { isHighSurrogate, isLowSurrogate } from '../../text/characters';
import { rollA, rollB, seedA, seedB, prefixOf } from './word-table';
import type { WordPaths } from './words';

/** What the lattice asks of the dictionary. */
export interface WordScores {
  /** Logarithm of the frequency of the word with these hashes; 0 where there is none. */
  score(hashA: number, hashB: number): number;
  /** Logarithm of the frequency of a character that is no word. */
  readonly unknown: number;
  /** Code units of the longest word, at most 255. */
  readonly longest: number;
  readonly prefixes: Uint32Array;
  readonly prefixBits: number;
}

export interface WordLattice {
  /** Appends the ends of the most likely words of a stretch of Han characters to `ends`. */
  segment(text: string, start: number, end: number, ends: number[]): void;
  paths(text: string, start: number, end: number): WordPaths;
}

const firstSize = 1024;
/** A text without a single stop must not hold its memory for ever. */
const keptSize = 1 << 16;

/** All words of a stretch, and the most likely way through them. Its arrays are used again and again. */
export function createLattice(words: WordScores): WordLattice {
  const { prefixes, prefixBits, longest, unknown } = words;
  // The best way from each offset to the end: its score and the length of its first word.
  let after = new Float64Array(firstSize);
  let step = new Uint8Array(firstSize);
  let before = new Float64Array(firstSize);
  // Every word met, from the last offset to the first.
  let edges = 0;
  let edgeFrom = new Int32Array(firstSize);
  let edgeSize = new Uint8Array(firstSize);
  let edgeScore = new Float64Array(firstSize);

  function addEdge(from: number, size: number, score: number): void {
    if (edges === edgeFrom.length) growEdges();
    edgeFrom[edges] = from;
    edgeSize[edges] = size;
    edgeScore[edges++] = score;
  }

  function growEdges(): void {
    const from = new Int32Array(edges * 2);
    const size = new Uint8Array(edges * 2);
    const score = new Float64Array(edges * 2);
    from.set(edgeFrom);
    size.set(edgeSize);
    score.set(edgeScore);
    edgeFrom = from;
    edgeSize = size;
    edgeScore = score;
  }

  function fill(text: string, start: number, end: number, keepEdges: boolean): void {
    const length = end - start;
    if (after.length <= length) resize(length * 2);
    edges = 0;
    after[length] = 0;
    for (let from = length - 1; from >= 0; from--) {
      let a = seedA;
      let b = seedB;
      // A pair of surrogates stays together, known or not.
      const isPair =
        from + 1 < length &&
        isHighSurrogate(text.charCodeAt(start + from)) &&
        isLowSurrogate(text.charCodeAt(start + from + 1));
      const least = isPair ? 2 : 1;
      let bestScore = unknown + after[from + least]!;
      let bestSize = least;
      if (keepEdges) addEdge(from, least, unknown);
      const limit = Math.min(longest, length - from);
      for (let size = 1; size <= limit; size++) {
        const unit = text.charCodeAt(start + from + size - 1);
        a = rollA(a, unit);
        b = rollB(b, unit);
        const score = words.score(a, b);
        if (score !== 0) {
          if (keepEdges) addEdge(from, size, score);
          if (score + after[from + size]! > bestScore) {
            bestScore = score + after[from + size]!;
            bestSize = size;
          }
        }
        const prefix = prefixOf(b, prefixBits);
        if ((prefixes[prefix >>> 5]! & (1 << (prefix & 31))) === 0) break;
      }
      after[from] = bestScore;
      step[from] = bestSize;
    }
  }

  function resize(size: number): void {
    after = new Float64Array(size);
    step = new Uint8Array(size);
    before = new Float64Array(size);
  }

  function letGo(): void {
    if (after.length > keptSize) resize(firstSize);
    if (edgeFrom.length > keptSize) {
      edges = 0;
      edgeFrom = new Int32Array(firstSize);
      edgeSize = new Uint8Array(firstSize);
      edgeScore = new Float64Array(firstSize);
    }
  }

  return {
    segment: (text, start, end, ends) => {
      fill(text, start, end, false);
      for (let from = start; from < end;) {
        from += step[from - start]!;
        ends.push(from);
      }
      letGo();
    },
    paths: (text, start, end) => {
      fill(text, start, end, true);
      const length = end - start;
      before.fill(-Infinity, 0, length + 1);
      before[0] = 0;
      for (let edge = edges - 1; edge >= 0; edge--) {
        const from = edgeFrom[edge]!;
        const to = from + edgeSize[edge]!;
        const score = before[from]! + edgeScore[edge]!;
        if (score > before[to]!) before[to] = score;
      }
      const paths = { before, after };
      letGo();
      return paths;
    },
  };
}
