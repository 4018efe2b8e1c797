import type { Article } from '../page/page';

/** A function of an article whose results are kept for as long as the article is the same object. */
export function keepByArticle<T>(compute: (article: Article) => T): (article: Article) => T {
  const known = new WeakMap<Article, { readonly value: T }>();
  return (article) => {
    let kept = known.get(article);
    if (kept === undefined) {
      kept = { value: compute(article) };
      known.set(article, kept);
    }
    return kept.value;
  };
}
