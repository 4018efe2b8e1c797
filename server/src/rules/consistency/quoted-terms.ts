import type { Span } from '../../text/span';
import { partsOfFlow } from '../article-flow';
import { copyRegions } from '../copy-regions';
import { keepByArticle } from '../keep-by-article';
import { partsOf } from '../part';

/** What stands in “ ” without a mark inside. Offsets count in the running text of the copy of the article, quotes left out. */
export interface QuotedTerm extends Span {
  readonly text: string;
}

export const quotedTermsOf = keepByArticle((article): readonly QuotedTerm[] => {
  const terms: QuotedTerm[] = [];
  // Part by part: hardly a rule that asks needs the copy in one piece, and to join it takes longer than to look.
  let offset = 0;
  for (const { running } of partsOfFlow(partsOf(article), copyRegions)) {
    addTerms(running.text, offset, terms);
    offset += running.text.length + 1;
  }
  return terms;
});

function addTerms(text: string, offset: number, terms: QuotedTerm[]): void {
  for (let open = text.indexOf('“'); open >= 0; open = text.indexOf('“', open + 1)) {
    const start = open + 1;
    let end = start;
    while (end < text.length && end - start <= longest && isMark[text.charCodeAt(end)] === 0) end++;
    if (text.charCodeAt(end) === closing && end > start)
      terms.push({ text: text.slice(start, end), start: offset + start, end: offset + end });
  }
}

const closing = '”'.charCodeAt(0);

const longest = 16;
const isMark = new Uint8Array(0x10000);
for (const mark of '“”‘’，。、；：！？《》（）…—\n ') isMark[mark.charCodeAt(0)] = 1;
