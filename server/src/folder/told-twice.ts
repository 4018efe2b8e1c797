import { likenessOf, type Sketch } from './article-sketch';
import type { IndexedPage } from './folder-index';
import type { ArticleDigest, FileRange, PageDigest } from './page-digest';
import { areContrary, isSlip } from './numbers-apart';
import type { SameStory } from './same-stories';
import { titleLikeness } from './title-likeness';
import { toldInOtherWords } from './told-in-other-words';
import { readNumbers, type ToldNumber } from './told-numbers';

/** An article of the page that looks. */
export interface Teller {
  readonly title: string;
  readonly sketch: Sketch;
  readonly numbers: readonly ToldNumber[];
}

/** A number that another article of the issue tells otherwise. */
export interface ToldOtherwise {
  /** Index in `numbers`. */
  readonly number: number;
  readonly page: IndexedPage;
  /** Index in the articles of the page. */
  readonly article: number;
  readonly written: string;
  readonly range: FileRange;
}

/**
 * What an article tells otherwise than an article of another page. `isJumpPartner`: whether the two are halves of one.
 * Two articles tell of the same thing where they say a long sentence in the same words, or where much of them or their
 * headlines is alike and the words around the numbers are the same. `stories`: those that tell the same event, in whatever words.
 */
export function toldOtherwise(
  teller: Teller,
  page: IndexedPage,
  isJumpPartner: (article: number) => boolean,
  stories: readonly SameStory[] = [],
): ToldOtherwise[] {
  const there = numbersOfPage(page.digest);
  const found: ToldOtherwise[] = [];
  const keys = teller.numbers.map(keysOf);
  const own = new Map<string, number>();
  for (const [key] of keys.flat()) own.set(key, (own.get(key) ?? 0) + 1);
  teller.numbers.forEach((number, index) => {
    for (const [key, kind] of keys[index]!) {
      // Told more than once, it is told of more than one thing.
      if (own.get(key) !== 1) continue;
      const same = there.get(key);
      const match = same?.find(
        (other) =>
          same.filter(({ article }) => article === other.article).length === 1 &&
          areContrary(number, teller.numbers, other, there.of(other.article)) &&
          areTied(teller, page.digest, other, number, kind, isJumpPartner),
      );
      if (match === undefined) continue;
      found.push({ number: index, page, article: match.article, written: match.written, range: match.range });
      return;
    }
  });
  for (const { article, hasLikeTitle } of stories) {
    const titles = `${teller.title}|${page.digest.articles[article]!.title}`;
    for (const [number, match] of toldInOtherWords(teller.numbers, there.of(article), titles, hasLikeTitle))
      if (!found.some((one) => one.number === number))
        found.push({ number, page, article, written: match.written, range: match.range });
  }
  return found;
}

/** True where a good part of the shorter article stands in the other. */
export function sharesText(teller: Pick<Teller, 'sketch'>, { sketch = '' }: ArticleDigest): boolean {
  return likenessOf(teller.sketch, sketch) >= 0.25;
}

function sharesTitle(teller: Pick<Teller, 'title'>, { title }: ArticleDigest): boolean {
  return titleLikeness(teller.title, title) >= 0.5;
}

type Kind = 'sentence' | 'before' | 'behind';

interface NumberThere extends ToldNumber {
  readonly article: number;
  readonly range: FileRange;
}

class NumbersThere extends Map<string, NumberThere[]> {
  readonly #byArticle: readonly (readonly NumberThere[])[];

  constructor(byArticle: readonly (readonly NumberThere[])[]) {
    super();
    this.#byArticle = byArticle;
    for (const number of byArticle.flat())
      for (const [key] of keysOf(number)) {
        const same = this.get(key);
        if (same === undefined) this.set(key, [number]);
        else same.push(number);
      }
  }

  of(article: number): readonly NumberThere[] {
    return this.#byArticle[article]!;
  }
}

function numbersOfPage(digest: PageDigest): NumbersThere {
  let known = numbersKept.get(digest);
  if (known === undefined) {
    known = new NumbersThere(
      digest.articles.map(({ numbers }, article) =>
        readNumbers(numbers ?? '').map((told) => ({ ...told, article })),
      ),
    );
    numbersKept.set(digest, known);
  }
  return known;
}

/** Kept for as long as the page is as it is. */
const numbersKept = new WeakMap<PageDigest, NumbersThere>();

function keysOf({ sentence, before, behind }: ToldNumber): (readonly [key: string, kind: Kind])[] {
  const keys: (readonly [string, Kind])[] = [];
  if (sentence !== null) keys.push([`s${sentence}`, 'sentence']);
  if (before !== null) keys.push([`v${before}`, 'before']);
  if (behind !== null) keys.push([`h${behind}`, 'behind']);
  return keys;
}

function areTied(
  teller: Teller,
  page: PageDigest,
  other: NumberThere,
  here: ToldNumber,
  kind: Kind,
  isJumpPartner: (article: number) => boolean,
): boolean {
  if (kind === 'sentence' && here.period === other.period) return true;
  const slip = isSlip(here.amount, other.amount);
  if (kind === 'behind' && !slip) return false;
  const there = page.articles[other.article]!;
  if (isJumpPartner(other.article) || sharesText(teller, there)) return true;
  return slip && sharesTitle(teller, there);
}
