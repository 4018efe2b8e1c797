import type { Words } from '../lexis/words/words';
import type { Page } from '../page/page';
import { setCopy, type SetCopy } from './set-copy';
import { unwrapParagraph } from './unwrap-paragraph';

/** One line for each paragraph. */
export function provideUnwrap(page: Page, words: Words): SetCopy {
  return setCopy(page, words, unwrapParagraph);
}
