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
    while (end < text.length && end - start <= longest && !marks.includes(text[end]!)) end++;
    if (text[end] === '”' && end > start) terms.push({ text: text.slice(start, end), start, end });
  }
  return terms;
});

const longest = 16;
const marks = '“”‘’，。、；：！？《》（）…—\n ';
