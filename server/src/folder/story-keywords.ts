import type { Words } from '../lexis/words/words';
import type { Article } from '../page/page';
import { articleKeywords } from '../reading/article-keywords';

/**
 * What a story is about, the most telling words first, in one string: as a digest keeps it for every story of the folder. They
 * come from the compact dictionary, everywhere the same and in less than a millisecond for a page, since findings rest on them.
 */
export function storyKeywords(article: Article, words: Words): string {
  return articleKeywords(article, words, keywordCount).join(' ');
}

/** Of fewer, those of one story change too much with its wording. */
export const keywordCount = 30;

/**
 * The words that two stories have in common, in the order of the first; null where they are too few to say that both are one.
 * Two stories of which half is the same routine have half of their words in common, and one story told in other words has most.
 */
export function commonKeywords(one: readonly string[], other: readonly string[]): readonly string[] | null {
  const there = new Set(other);
  const common = one.filter((word) => there.has(word));
  return common.length >= Math.max(fewest, leastCommon * Math.min(one.length, other.length)) ? common : null;
}

const leastCommon = 0.7;
const fewest = 6;

/** What `storyKeywords` has written. */
export function readKeywords(keywords: string): string[] {
  return keywords === '' ? [] : keywords.split(' ');
}
