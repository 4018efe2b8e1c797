import { keysOf, likenessOf, type Sketch } from './article-sketch';
import type { ArticleDigest, PageDigest } from './page-digest';
import { SketchTable } from './sketch-table';

/** An article of the folder that has words in common with another. */
export interface LikeArticle {
  readonly path: string;
  readonly page: PageDigest;
  /** Index in `page.articles`. */
  readonly article: number;
  /** About how much of the shorter of the two stands in the other, from 0 to 1. */
  readonly share: number;
}

/** Finds articles by their sketches, without looking at each. */
export class SketchIndex {
  #table = new SketchTable();
  /** By number; null where the page has gone or has changed since. */
  #pages: ({ readonly path: string; readonly page: PageDigest } | null)[] = [];
  readonly #numbers = new Map<string, number>();
  #gone = 0;

  set(path: string, page: PageDigest): void {
    const known = this.#numbers.get(path);
    if (known !== undefined && hasSameSketches(this.#pages[known]!.page, page)) {
      this.#pages[known] = { path, page };
      return;
    }
    this.delete(path);
    const number = this.#pages.length;
    this.#pages.push({ path, page });
    this.#numbers.set(path, number);
    page.articles.slice(0, mostArticles).forEach(({ sketch = '' }: ArticleDigest, article) => {
      for (const key of keysOf(sketch)) this.#table.add(key, number * mostArticles + article, this.#isGone);
    });
  }

  delete(path: string): void {
    const number = this.#numbers.get(path);
    if (number === undefined) return;
    this.#pages[number] = null;
    this.#numbers.delete(path);
    this.#gone++;
    if (this.#gone > this.#numbers.size + fewGone) this.#rebuild();
  }

  /** Those of which at least `least` is alike, the likest first, then in the order of their paths. */
  alike(sketch: Sketch, least: number): LikeArticle[] {
    const found = new Set<number>();
    for (const key of keysOf(sketch)) this.#table.each(key, (id) => found.add(id));
    const alike: LikeArticle[] = [];
    for (const id of found) {
      const known = this.#pages[Math.floor(id / mostArticles)];
      if (!known) continue;
      const article = id % mostArticles;
      const share = likenessOf(sketch, known.page.articles[article]!.sketch ?? '');
      if (share > 0 && share >= least) alike.push({ ...known, article, share });
    }
    return alike.sort((a, b) => b.share - a.share || compare(a.path, b.path) || a.article - b.article);
  }

  readonly #isGone = (id: number): boolean => this.#pages[Math.floor(id / mostArticles)] === null;

  #rebuild(): void {
    const pages = this.#pages.filter((page) => page !== null);
    this.#table = new SketchTable();
    this.#pages = [];
    this.#numbers.clear();
    this.#gone = 0;
    for (const { path, page } of pages) this.set(path, page);
  }
}

/** Most of what is typed changes no sample. */
function hasSameSketches({ articles: a }: PageDigest, { articles: b }: PageDigest): boolean {
  return a.length === b.length && a.every(({ sketch }, index) => sketch === b[index]!.sketch);
}

/** No page has more; what has is an archive, of which the first ones are found. */
const mostArticles = 128;
const fewGone = 64;

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
