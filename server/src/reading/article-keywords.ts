import { keywordsOf } from '../lexis/keywords';
import type { Words } from '../lexis/words/words';
import type { Article } from '../page/page';

/** The words that say what an article is about, the most telling first, at most `limit`. */
export function articleKeywords(article: Article, words: Words, limit: number): string[] {
  return keywordsOf(keywordText(article), words, limit);
}

/** Running text of all paragraphs; the dateline is in every article and says nothing of this one. */
export function keywordText({ paragraphs, dateline }: Article): string {
  const text = paragraphs.map(({ value }) => value.text).join('');
  return dateline !== null && text.startsWith(dateline.text) ? text.slice(dateline.text.length) : text;
}
