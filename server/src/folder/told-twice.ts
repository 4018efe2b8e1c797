import { likenessOf, type Sketch } from './article-sketch';
import type { IndexedPage } from './folder-index';
import type { ArticleDigest, FileRange, PageDigest } from './page-digest';
import { titleLikeness } from './title-likeness';
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
 * headlines is alike and the words around the numbers are the same.
 */
export function toldOtherwise(
  teller: Teller,
  page: IndexedPage,
  isJumpPartner: (article: number) => boolean,
): ToldOtherwise[] {
  const there = numbersOfPage(page.digest);
  const found: ToldOtherwise[] = [];
  teller.numbers.forEach((number, index) => {
    for (const [key, kind] of keysOf(number)) {
      const match = there.get(key)?.find(
        (other) =>
          // Told more than once, it is told of more than one thing.
          there.get(key)!.filter(({ article }) => article === other.article).length === 1 &&
          teller.numbers.filter((one) => keysOf(one).some(([own]) => own === key)).length === 1 &&
          differs(teller, number, other, there.all) &&
          areTied(teller, page.digest, other, number, kind, isJumpPartner),
      );
      if (match === undefined) continue;
      found.push({ number: index, page, article: match.article, written: match.written, range: match.range });
      return;
    }
  });
  return found;
}

/** True where a good part of the shorter article stands in the other. */
export function sharesText(teller: Pick<Teller, 'sketch'>, { sketch = '' }: ArticleDigest): boolean {
  return likenessOf(teller.sketch, sketch) >= 0.25;
}

export function sharesTitle(teller: Pick<Teller, 'title'>, { title }: ArticleDigest): boolean {
  return titleLikeness(teller.title, title) >= 0.5;
}

type Kind = 'sentence' | 'before' | 'behind';

interface NumberThere extends ToldNumber {
  readonly article: number;
  readonly range: FileRange;
}

class NumbersThere extends Map<string, NumberThere[]> {
  readonly all: NumberThere[] = [];
}

function numbersOfPage(digest: PageDigest): NumbersThere {
  let known = numbersKept.get(digest);
  if (known === undefined) {
    numbersKept.set(digest, (known = new NumbersThere()));
    digest.articles.forEach(({ numbers }, article) => {
      for (const told of readNumbers(numbers ?? '')) {
        const number = { ...told, article };
        known!.all.push(number);
        for (const [key] of keysOf(number)) {
          const same = known!.get(key);
          if (same === undefined) known!.set(key, [number]);
          else same.push(number);
        }
      }
    });
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

/** Neither article tells what the other does, rounds it, or tells the parts that add up to it. */
function differs(
  { numbers }: Teller,
  here: ToldNumber,
  other: NumberThere,
  all: readonly NumberThere[],
): boolean {
  if (here.amount === other.amount || !isSamePeriod(here.period, other.period)) return false;
  const [a, b] = [valueOf(here), valueOf(other)];
  if (Math.abs(a - b) <= Math.max(slackOf(here.written), slackOf(other.written))) return false;
  const there = all.filter(({ article }) => article === other.article);
  return !tells(there, here) && !tells(numbers, other);
}

function tells(numbers: readonly ToldNumber[], { amount, written }: ToldNumber): boolean {
  if (numbers.some((one) => one.amount === amount)) return true;
  const wanted = valueOf({ amount });
  const unit = unitOf(amount);
  const parts = numbers.filter((one) => unitOf(one.amount) === unit).map(valueOf);
  const slack = Math.max(slackOf(written), 1e-9 * wanted);
  return parts.some((_, from) => {
    let sum = 0;
    return parts.slice(from, from + longestSum).some((value) => Math.abs((sum += value) - wanted) <= slack);
  });
}

const longestSum = 12;

function valueOf({ amount }: Pick<ToldNumber, 'amount'>): number {
  const [numerator, denominator = '1'] = /^-?\d+(?:\/\d+)?/u.exec(amount)![0].split('/');
  return Number(numerator) / Number(denominator);
}

function unitOf(amount: string): string {
  return amount.replace(/^-?\d+(?:\/\d+)?/u, '');
}

/** What the last figure leaves open: 12亿 may be 11.6亿. */
function slackOf(written: string): number {
  const power = written.includes('亿') ? 1e8 : written.includes('万') ? 1e4 : 1;
  const decimals = /[.．](\d+)/u.exec(written)?.[1]?.length ?? 0;
  return power > 1 || decimals > 0 ? power / 10 ** decimals : 0;
}

function isSamePeriod(one: string, other: string): boolean {
  if (one === other) return true;
  // A plan and what came of it, or the year before, are other things.
  if (one.startsWith('!') || other.startsWith('!')) return false;
  return one === '' || other === '';
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

/** Two numbers of as many figures, two at least, of which one differs or two have changed places. */
function isSlip(one: string, other: string): boolean {
  const [a, b] = [figuresOf(one), figuresOf(other)];
  if (a.length !== b.length || a.length < 2) return false;
  const differing = Array.from(a, (figure, at) => (figure === b[at] ? -1 : at)).filter((at) => at >= 0);
  const [first, second] = differing as [number, number];
  return (
    differing.length === 1 ||
    (differing.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first])
  );
}

/** As a decimal without the point, and without the zeros of 万 and 亿. */
function figuresOf(amount: string): string {
  return String(valueOf({ amount }))
    .replace('.', '')
    .replace(/^0+|(?:0000)+$/gu, '');
}
