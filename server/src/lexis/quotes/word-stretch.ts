import type { Words } from '../words/words';
import { classOf } from './place-classes';
import type { LooseSurroundings } from './place-features';

/** The words of a stretch of text, by where they start and end. */
export interface WordStretch {
  /** Offsets at which a word ends and another begins. */
  readonly ends: ReadonlySet<number>;
  /** The word that starts at the offset; `*` where none does. */
  wordFrom(at: number): string;
  wordTo(at: number): string;
  /** What the dictionary takes the words for. */
  kindFrom(at: number): string;
  kindTo(at: number): string;
}

export function wordStretch({ text, words }: LooseSurroundings, from: number, to: number): WordStretch {
  const start = Math.max(0, from);
  const slice = text.slice(start, Math.max(start, to));
  const ends = new Set([start]);
  const starting = new Map<number, string>();
  const ending = new Map<number, string>();
  let last = 0;
  for (const end of words.segment(slice)) {
    const word = slice.slice(last, end);
    starting.set(start + last, word);
    ending.set(start + end, word);
    ends.add(start + end);
    last = end;
  }
  return {
    ends,
    wordFrom: (at) => starting.get(at) ?? (ends.has(at) ? '$' : '*'),
    wordTo: (at) => ending.get(at) ?? (ends.has(at) ? '$' : '*'),
    kindFrom: (at) => kindOf(words, starting.get(at)),
    kindTo: (at) => kindOf(words, ending.get(at)),
  };
}

function kindOf(words: Words, word: string | undefined): string {
  if (word === undefined) return '*';
  return (words.kind(word, 0, word.length) ?? classOf(word, 0)).slice(0, 2) + (word.length === 1 ? '1' : '');
}
