import type { Caption, Page, Placed } from '../../page/page';
import { comparedArticles } from '../compared-articles';

/** All captions of a page, those of articles and those that stand between, with their offsets in the document. */
export function pageCaptions(page: Page): Placed<Caption>[] {
  const articles = comparedArticles(page);
  if (articles.length === 0 && page.articles.length > 0) return [];
  return [
    ...articles.flatMap((article) =>
      article.value.captions.map(({ value, start }) => ({ value, start: start + article.start })),
    ),
    ...page.captions,
  ];
}
