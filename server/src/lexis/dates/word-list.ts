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
  /** The first characters of all words, for a scan that skips everything else. */
  readonly initials: string;
  /** The longest word that stands at `at` and is not part of something else. */
  at(text: string, at: number): { readonly meaning: T; readonly end: number } | null;
}

export function wordList<T>(entries: readonly WordEntry<T>[]): WordList<T> {
  const byInitial = new Map<number, PreparedEntry<T>[]>();
  for (const entry of [...entries].sort((a, b) => b.word.length - a.word.length)) {
    const initial = entry.word.charCodeAt(0);
    const prepared = { ...entry, followers: entry.notBefore?.split(' ') ?? [] };
    byInitial.set(initial, [...(byInitial.get(initial) ?? []), prepared]);
  }

  return {
    initials: String.fromCharCode(...byInitial.keys()),
    at: (text, at) => {
      const candidates = byInitial.get(text.charCodeAt(at));
      if (candidates === undefined) return null;
      for (const entry of candidates) {
        if (!text.startsWith(entry.word, at)) continue;
        const end = at + entry.word.length;
        if (at > 0 && entry.notAfter?.includes(text.charAt(at - 1)) === true) continue;
        if (entry.followers.some((follower) => text.startsWith(follower, end))) continue;
        return { meaning: entry.meaning, end };
      }
      return null;
    },
  };
}

interface PreparedEntry<T> extends WordEntry<T> {
  readonly followers: readonly string[];
}
