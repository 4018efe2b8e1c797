import type { Words } from './words';

/** Answers about words that may wait and may be better on one machine than on another. */
export interface WordService {
  /**
   * The most telling words of a text, the most telling first, at most `limit`, from whoever knows more words than the compact
   * dictionary: it is waited for until it is loaded. Null where nobody does, or not in time: what the dictionary itself finds
   * telling is had at once and everywhere (`keywordsOf`), and whoever asks here has that already.
   */
  keywords(text: string, limit: number): Promise<readonly string[] | null>;
  /** End offset of each word of a text; the first starts at 0. */
  words(text: string): Promise<readonly number[]>;
  /** Lets go of threads and memory; nothing is asked afterwards. */
  dispose(): Promise<void>;
}

/** The service that is there everywhere and at once. */
export function compactWordService(words: Words): WordService {
  return {
    keywords: () => Promise.resolve(null),
    words: (text) => Promise.resolve(words.segment(text)),
    dispose: () => Promise.resolve(),
  };
}
