import type { Article, Page, Placed } from '../page/page';
import { shift, type Span } from '../text/span';

/** Where the page names reporters and photographers, in order. */
export function creditsOf({ articles, captions }: Page): Span[] {
  return [
    ...articles.flatMap(creditsOfArticle),
    ...captions.flatMap(({ value, start }) => value.photographers.map((one) => shift(one, start))),
  ].sort(byStart);
}

/** The same for one article of the page, with spans that count from the start of the page. */
export function creditsOfArticle({ value, start }: Placed<Article>): Span[] {
  return [
    ...value.reporters,
    ...value.captions.flatMap((caption) =>
      caption.value.photographers.map((one) => shift(one, caption.start)),
    ),
  ]
    .map((one) => shift(one, start))
    .sort(byStart);
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}
