/**
 * Articles of the keys that very many have, in an order of their own: what stands in many is a story of many issues or a
 * phrase of the house, and of those the nearest few are looked at.
 */
export class CrowdedKeys {
  readonly #articles = new Map<number, number[]>();
  readonly #compare: (one: number, other: number) => number;

  constructor(compare: (one: number, other: number) => number) {
    this.#compare = compare;
  }

  has(key: number): boolean {
    return this.#articles.has(key);
  }

  add(key: number, article: number): void {
    let articles = this.#articles.get(key);
    if (articles === undefined) this.#articles.set(key, (articles = []));
    articles.splice(
      placeIn(articles, (other) => this.#compare(other, article) < 0),
      0,
      article,
    );
  }

  delete(key: number, article: number): void {
    const articles = this.#articles.get(key);
    if (articles === undefined) return;
    const at = placeIn(articles, (other) => this.#compare(other, article) < 0);
    if (articles[at] === article) articles.splice(at, 1);
  }

  /**
   * Those of one key that are not at a place: all of them, or where they are more than `most`, the nearest of them, half of that before
   * the place and half behind it.
   */
  eachNear(
    key: number,
    compareWithPlace: (article: number) => number,
    most: number,
    tell: (article: number) => void,
  ): void {
    const articles = this.#articles.get(key) ?? [];
    const before = placeIn(articles, (article) => compareWithPlace(article) < 0);
    const behind = placeIn(articles, (article) => compareWithPlace(article) <= 0);
    const isAll = before + articles.length - behind <= most;
    const first = isAll ? 0 : Math.max(0, before - most / 2);
    const end = isAll ? articles.length : Math.min(articles.length, behind + most / 2);
    for (let at = first; at < before; at++) tell(articles[at]!);
    for (let at = behind; at < end; at++) tell(articles[at]!);
  }
}

/** How many at the start are before the place. Pages come nearly in their order, so that the end is looked at first. */
function placeIn(articles: readonly number[], isBefore: (article: number) => boolean): number {
  let [low, high] = [0, articles.length];
  if (high > 0 && isBefore(articles[high - 1]!)) return high;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(articles[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
