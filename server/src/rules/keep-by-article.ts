import type { Article } from '../page/page';
import type { Part } from './part';

/** A function of an article whose results are kept for as long as the article is the same object. */
export const keepByArticle = keeper<Article>();

/** The same for the parts of an article, which rules about one are given. */
export const keepByParts = keeper<readonly Part[]>();

/** What all functions of one kind of thing keep of one in one place: to enter a new thing costs more than to look up a known one. */
function keeper<K extends object>(): <T>(compute: (key: K) => T) => (key: K) => T {
  const kept = new WeakMap<K, (Kept | undefined)[]>();
  let slots = 0;
  // Rules ask of one article after the other.
  let last: { readonly key: K; readonly results: (Kept | undefined)[] } | undefined;
  return <T>(compute: (key: K) => T) => {
    const slot = slots++;
    return (key) => {
      if (last?.key !== key) {
        let results = kept.get(key);
        if (results === undefined) kept.set(key, (results = new Array<Kept | undefined>(slots)));
        last = { key, results };
      }
      const { results } = last;
      return ((results[slot] ??= { value: compute(key) }) as { readonly value: T }).value;
    };
  };
}

interface Kept {
  readonly value: unknown;
}
