import type { Span } from '../../text/span';
import { copyOfArticle } from '../copy-of-article';
import { keepByArticle } from '../keep-by-article';

/** What stands in “ ” without a mark inside. Offsets count in the running text of the copy of the article, quotes left out. */
export interface QuotedTerm extends Span {
  readonly text: string;
}

export const quotedTermsOf = keepByArticle((article): readonly QuotedTerm[] => {
  const { text } = copyOfArticle(article);
  const terms: QuotedTerm[] = [];
  for (let open = text.indexOf('“'); open >= 0; open = text.indexOf('“', open + 1)) {
    const start = open + 1;
    let end = start;
    while (end < text.length && end - start <= longest && isMark[text.charCodeAt(end)] === 0) end++;
    if (text[end] === '”' && end > start) terms.push({ text: text.slice(start, end), start, end });
  }
  return terms;
});

const longest = 16;
const isMark = new Uint8Array(0x10000);
for (const mark of '“”‘’，。、；：！？《》（）…—\n ') isMark[mark.charCodeAt(0)] = 1;
