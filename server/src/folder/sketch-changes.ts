import { keysOf, type Sketch } from './article-sketch';
import type { PageDigest } from './page-digest';

/** Remembers which pages of an index have changed last, so that an answer by likeness can be kept where none of them bears on it. */
export class SketchChanges {
  version = 0;
  readonly #last: Change[] = [];

  /** `before`: the page as it was, `after` as it is; null where there is none. */
  add(path: string, before: PageDigest | null, after: PageDigest | null): void {
    this.version++;
    this.#last.push({ path, pages: [before, after], keys: null });
    if (this.#last.length > mostChanges) this.#last.shift();
  }

  /** Whether a page has a key of the sketch that has changed since that version, or may have; `path`: a page that does not count. */
  bearOn(sketch: Sketch, since: number, path: string): boolean {
    const count = this.version - since;
    if (count > this.#last.length) return true;
    const changes = this.#last.slice(this.#last.length - count).filter((change) => change.path !== path);
    if (changes.length === 0) return false;
    const keys = keysOf(sketch);
    return changes.some((change) => {
      change.keys ??= keysOfPages(change.pages);
      return keys.some((key) => change.keys!.has(key));
    });
  }
}

interface Change {
  readonly path: string;
  readonly pages: readonly (PageDigest | null)[];
  /** Of the articles of both; null until somebody asks. */
  keys: ReadonlySet<number> | null;
}

/** After more it takes as long to look through them as to ask again. */
const mostChanges = 32;

function keysOfPages(pages: readonly (PageDigest | null)[]): Set<number> {
  const keys = new Set<number>();
  for (const page of pages)
    for (const { sketch = '' } of page?.articles ?? []) for (const key of keysOf(sketch)) keys.add(key);
  return keys;
}
