import type { Article } from '../page/page';

/** A function of an article whose results are kept for as long as the article is the same object. */
export function keepByArticle<T>(compute: (article: Article) => T): (article: Article) => T {
  const slot = slots++;
  return (article) => {
    let results = kept.get(article);
    if (results === undefined) kept.set(article, (results = new Array<Kept | undefined>(slots)));
    return ((results[slot] ??= { value: compute(article) }) as { readonly value: T }).value;
  };
}

interface Kept {
  readonly value: unknown;
}

let slots = 0;

/** What all such functions keep of an article in one place: to enter a new article costs more than to look up a known one. */
const kept = new WeakMap<Article, (Kept | undefined)[]>();
