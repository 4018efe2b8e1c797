import type { Article } from '../../page/page';
import type { Span } from '../../text/span';
import { copyOfArticle } from '../copy-of-article';

/** A whole number of four digits or more that counts something. Offsets count from the start of the article. */
export interface LargeNumber extends Span {
  readonly text: string;
  readonly digits: number;
  /** True for `1,650`, false for `1650`. */
  readonly isGrouped: boolean;
}

/** In document order; kept by article, since a rule about the page asks on every version. */
export function largeNumbersOf(article: Article): readonly LargeNumber[] {
  let numbers = byArticle.get(article);
  if (numbers === undefined) {
    numbers = /\d{4}|\d[,，]?\s*\d{3}/u.test(article.raw) ? find(article) : [];
    byArticle.set(article, numbers);
  }
  return numbers;
}

const byArticle = new WeakMap<Article, readonly LargeNumber[]>();

/** What is counted; a year, a page, a telephone or a number of a room has none of these behind it. */
const large =
  /(?<![\d.,，A-Za-z第〔（(-])(?:(\d{1,3}(?:,\d{3})+)|(\d{4,9}))(?=(?:余|多)?(?:[元人名户个家亩吨件辆台套张份册米株棵头只场次项]|公里|千米|平方|立方|公顷|千克|公斤|美元|千瓦|人次))(?!个?[月年日])/gu;

function find(article: Article): LargeNumber[] {
  const flow = copyOfArticle(article);
  return [...flow.text.matchAll(large)].map(({ index, 0: text }) => ({
    ...flow.toRaw({ start: index, end: index + text.length }),
    text,
    digits: text.replaceAll(',', '').length,
    isGrouped: text.includes(','),
  }));
}
