import type { Article, Page, Placed } from '../page/page';

/**
 * The articles of a page that rules about the page compare with one another. A text of more articles than any page or
 * issue has is an archive, in which nothing need be of one form: there are none, and a keystroke in it costs nothing.
 */
export function comparedArticles({ articles }: Page): readonly Placed<Article>[] {
  return articles.length > mostArticles ? [] : articles;
}

const mostArticles = 400;
