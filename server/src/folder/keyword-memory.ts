import type { Sketch } from './article-sketch';

/** Keywords of a story from somebody who knows more words than the compact dictionary. */
export interface KnownKeywords {
  /** Of the text that they were taken from: while somebody types they are a little older than the story. */
  readonly sketch: Sketch;
  /** Empty where nobody knows better. */
  readonly words: readonly string[];
}

/** Remembers such keywords for as many stories as are looked at on one day; the first that was put in is forgotten first. */
export class KeywordMemory {
  readonly #stories = new Map<string, KnownKeywords>();

  constructor(private readonly most = 500) {}

  /** Of an article by its place among those of its page. */
  get(path: string, article: number): KnownKeywords | undefined {
    return this.#stories.get(keyOf(path, article));
  }

  /** Returns whether other words are known now. */
  set(path: string, article: number, known: KnownKeywords): boolean {
    const key = keyOf(path, article);
    const before = this.#stories.get(key)?.words ?? [];
    this.#stories.delete(key);
    this.#stories.set(key, known);
    for (const oldest of this.#stories.keys()) {
      if (this.#stories.size <= this.most) break;
      this.#stories.delete(oldest);
    }
    return before.join(' ') !== known.words.join(' ');
  }
}

function keyOf(path: string, article: number): string {
  return `${article} ${path}`;
}
