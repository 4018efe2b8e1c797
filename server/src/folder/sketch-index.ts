import { keysOf, likenessTo, type Sketch } from './article-sketch';
import { CrowdedKeys } from './crowded-keys';
import type { ArticleDigest, PageDigest } from './page-digest';
import { mostOfOneKey, SketchTable } from './sketch-table';

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
  #crowded = this.#newCrowded();
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
    eachKey(page, number, (key, id) => {
      if (this.#crowded.has(key)) this.#crowded.add(key, id);
      else if (!this.#table.add(key, id, this.#isGone)) this.#crowd(key, id);
    });
  }

  delete(path: string): void {
    const number = this.#numbers.get(path);
    if (number === undefined) return;
    eachKey(this.#pages[number]!.page, number, (key, id) => this.#crowded.delete(key, id));
    this.#pages[number] = null;
    this.#numbers.delete(path);
    this.#gone++;
    if (this.#gone > this.#numbers.size + fewGone) this.#rebuild();
  }

  /**
   * Those on other pages than `path` of which at least `least` is alike, the likest first, then in the order of their paths. Of those that
   * share what very many articles have, the ones on the nearest pages.
   */
  alike(sketch: Sketch, least: number, path: string): LikeArticle[] {
    const found = new Set<number>();
    const compareWithPath = (id: number): number => compare(this.#pageOf(id)!.path, path);
    for (const key of keysOf(sketch))
      if (this.#crowded.has(key))
        this.#crowded.eachNear(key, compareWithPath, mostOfOneKey, (id) => found.add(id));
      else this.#table.each(key, (id) => found.add(id));
    const alike: LikeArticle[] = [];
    const likeness = likenessTo(sketch);
    for (const id of found) {
      const known = this.#pageOf(id);
      if (!known || known.path === path) continue;
      const article = id % mostArticles;
      const share = likeness(known.page.articles[article]!.sketch ?? '');
      if (share > 0 && share >= least) alike.push({ ...known, article, share });
    }
    return alike.sort((a, b) => b.share - a.share || compare(a.path, b.path) || a.article - b.article);
  }

  /** From now on the key has a list of its own; what the table has of it counts no more. */
  #crowd(key: number, id: number): void {
    this.#table.each(key, (other) => this.#crowded.add(key, other));
    this.#crowded.add(key, id);
  }

  #newCrowded(): CrowdedKeys {
    return new CrowdedKeys(
      (one, other) => compare(this.#pageOf(one)!.path, this.#pageOf(other)!.path) || one - other,
    );
  }

  #pageOf(id: number): { readonly path: string; readonly page: PageDigest } | null {
    return this.#pages[Math.floor(id / mostArticles)] ?? null;
  }

  readonly #isGone = (id: number): boolean => this.#pageOf(id) === null;

  #rebuild(): void {
    const pages = this.#pages.filter((page) => page !== null);
    this.#table = new SketchTable();
    this.#crowded = this.#newCrowded();
    this.#pages = [];
    this.#numbers.clear();
    this.#gone = 0;
    for (const { path, page } of pages) this.set(path, page);
  }
}

function eachKey(page: PageDigest, number: number, tell: (key: number, id: number) => void): void {
  page.articles.slice(0, mostArticles).forEach(({ sketch = '' }: ArticleDigest, article) => {
    for (const key of keysOf(sketch)) tell(key, number * mostArticles + article);
  });
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
