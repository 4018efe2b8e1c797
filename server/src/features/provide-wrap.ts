import type { Words } from '../lexis/words/words';
import type { Page } from '../page/page';
import { lineEndOf } from './line-end-of';
import { setCopy, type SetCopy } from './set-copy';
import { unwrapParagraph } from './unwrap-paragraph';
import { wrapParagraph } from './wrap-paragraph';

export interface WrapOptions {
  /** Characters of a full line. */
  readonly width: number;
  /** First lines are two characters short. */
  readonly indent: boolean;
}

/** Every paragraph in lines of a column, wherever its lines ended before. */
export function provideWrap(page: Page, words: Words, options: WrapOptions): SetCopy {
  const column = { ...options, lineEnd: lineEndOf(page) };
  return setCopy(page, words, (raw) => wrapParagraph(unwrapParagraph(raw), column));
}

/** Characters of a line of the column that most of the page is set in; null where nothing is wrapped. */
export function columnWidthOf({ articles }: Page): number | null {
  const counts = new Map<number, number>();
  for (const { value } of articles) {
    if (value.columnWidth > 0)
      counts.set(value.columnWidth, (counts.get(value.columnWidth) ?? 0) + value.characters);
  }
  let widest: number | null = null;
  let most = 0;
  counts.forEach((count, width) => {
    if (count > most) widest = width;
    most = Math.max(most, count);
  });
  return widest;
}
