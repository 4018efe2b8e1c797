/**
 * Words with their meaning and with the neighbours that make them something else: 日前 in 节日前, 后天 in
 * 今后天气. Asked at one place of a text, so that the cost does not grow with the text.
 */
export interface WordEntry<T> {
  readonly word: string;
  readonly meaning: T;
  /** Characters that must not stand before the word. */
  readonly notAfter?: string;
  /** Strings that must not follow it, one space between them. */
  readonly notBefore?: string;
}

export interface WordList<T> {
  /** For a scan that skips everything else. */
  readonly words: readonly string[];
  /** The longest word that stands at `at` and is not part of something else. */
  at(text: string, at: number): WordAt<T> | null;
  /** What `read` makes of the longest word at `at` of which it makes anything. */
  read<R>(text: string, at: number, read: (word: WordAt<T>) => R | null): R | null;
}

export interface WordAt<T> {
  readonly meaning: T;
  readonly end: number;
}

export function wordList<T>(entries: readonly WordEntry<T>[]): WordList<T> {
  const byInitial = new Map<number, PreparedEntry<T>[]>();
  for (const entry of [...entries].sort((a, b) => b.word.length - a.word.length)) {
    const initial = entry.word.charCodeAt(0);
    const prepared = {
      word: entry.word,
      meaning: entry.meaning,
      notAfter: entry.notAfter ?? '',
      followers: entry.notBefore?.split(' ') ?? [],
    };
    byInitial.set(initial, [...(byInitial.get(initial) ?? []), prepared]);
  }

  const read = <R>(text: string, at: number, take: (word: WordAt<T>) => R | null): R | null => {
    const candidates = byInitial.get(text.charCodeAt(at));
    if (candidates === undefined) return null;
    for (const { word, meaning, notAfter, followers } of candidates) {
      if (!text.startsWith(word, at)) continue;
      const end = at + word.length;
      if (at > 0 && notAfter !== '' && notAfter.includes(text.charAt(at - 1))) continue;
      if (followers.some((follower) => text.startsWith(follower, end))) continue;
      const taken = take({ meaning, end });
      if (taken !== null) return taken;
    }
    return null;
  };

  return {
    words: entries.map(({ word }) => word),
    at: (text, at) => read(text, at, itself),
    read,
  };
}

function itself<T>(word: T): T {
  return word;
}

interface PreparedEntry<T> {
  readonly word: string;
  readonly meaning: T;
  readonly notAfter: string;
  readonly followers: readonly string[];
}
