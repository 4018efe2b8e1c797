import type { Page } from '../page/page';
import { shift, type Span } from '../text/span';

/** Where the page names reporters and photographers, in order. */
export function creditsOf({ articles, captions }: Page): Span[] {
  return [
    ...articles.flatMap(({ value, start }) => [
      ...value.reporters.map((one) => shift(one, start)),
      ...value.captions.flatMap((caption) =>
        caption.value.photographers.map((one) => shift(one, start + caption.start)),
      ),
    ]),
    ...captions.flatMap(({ value, start }) => value.photographers.map((one) => shift(one, start))),
  ].sort((a, b) => a.start - b.start);
}
