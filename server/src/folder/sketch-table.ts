/**
 * Which articles have a key of a sketch. Two plain tables of whole numbers, since a map of a million keys takes a hundred
 * megabytes. What was taken out stays until there is more of it than of what counts.
 */
export class SketchTable {
  #keys = new Int32Array(firstSize);
  /** Number of the article, counted from 1; 0 where nothing stands. */
  #articles = new Int32Array(firstSize);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /**
   * Returns false where very many articles have the key already: then it is not entered. `isGone` tells of articles that count no
   * more: the new one takes the place of such a one, or a page that is typed in would fill its own keys with what it was.
   */
  add(key: number, article: number, isGone: (article: number) => boolean = () => false): boolean {
    if (this.#count * 2 >= this.#keys.length) this.#grow();
    let left = mostOfOneKey;
    let at = this.#placeOf(key);
    while (this.#articles[at] !== 0) {
      if (this.#keys[at] === key) {
        if (isGone(this.#articles[at]! - 1)) {
          this.#articles[at] = article + 1;
          return true;
        }
        if (--left === 0) return false;
      }
      at = (at + 1) & (this.#keys.length - 1);
    }
    this.#keys[at] = key;
    this.#articles[at] = article + 1;
    this.#count++;
    return true;
  }

  each(key: number, tell: (article: number) => void): void {
    for (let at = this.#placeOf(key); this.#articles[at] !== 0; at = (at + 1) & (this.#keys.length - 1))
      if (this.#keys[at] === key) tell(this.#articles[at]! - 1);
  }

  #placeOf(key: number): number {
    return (Math.imul(key, 0x9e3779b1) >>> 7) & (this.#keys.length - 1);
  }

  #grow(): void {
    const [keys, articles] = [this.#keys, this.#articles];
    this.#keys = new Int32Array(2 * keys.length);
    this.#articles = new Int32Array(2 * keys.length);
    for (let at = 0; at < keys.length; at++) {
      if (articles[at] === 0) continue;
      let to = this.#placeOf(keys[at]!);
      while (this.#articles[to] !== 0) to = (to + 1) & (this.#keys.length - 1);
      this.#keys[to] = keys[at]!;
      this.#articles[to] = articles[at]!;
    }
  }
}

const firstSize = 1 << 10;
/** Of what more articles have, the nearest few are told. */
export const mostOfOneKey = 64;
