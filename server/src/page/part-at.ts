import type { Article, Caption, Page, Paragraph, Placed } from './page';
import { firstIndex } from '../text/sorted';

/** Where an offset stands: the smallest known part of the page around it. Every `start` counts from the document. */
export interface PartAt {
  readonly article: Placed<Article> | null;
  readonly paragraph: Placed<Paragraph> | null;
  readonly caption: Placed<Caption> | null;
}

/** The end of a part belongs to it: a cursor behind the last character of an article is still in that article. */
export function partAt(page: Page, offset: number): PartAt {
  const article = placedAt(page.articles, offset, 0);
  if (article === null)
    return { article: null, paragraph: null, caption: placedAt(page.captions, offset, 0) };
  return {
    article,
    paragraph: placedAt(article.value.paragraphs, offset, article.start),
    caption: placedAt(article.value.captions, offset, article.start) ?? placedAt(page.captions, offset, 0),
  };
}

/** Parts are in order and do not overlap, so the last one that starts at or before the offset is the only candidate. */
function placedAt<T extends { readonly raw: string }>(
  parts: readonly Placed<T>[],
  offset: number,
  base: number,
): Placed<T> | null {
  const part = parts[firstIndex(parts.length, (index) => parts[index]!.start + base > offset) - 1];
  if (part === undefined || offset > part.start + base + part.value.raw.length) return null;
  return base === 0 ? part : { value: part.value, start: part.start + base };
}
