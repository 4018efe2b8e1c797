import { joinLineIndexes, type LineIndex } from '../text/line-index';
import { firstIndex } from '../text/sorted';
import type { Article, Caption, Furniture, Page, Placed } from './page';
import type { Sheet } from './read-sheet';

/** Puts a page together from its sheets, of which there is at least one; `text` where it is at hand already. */
export function assemblePage(sheets: readonly Placed<Sheet>[], text?: string): Page {
  const articles: Placed<Article>[] = [];
  const captions: Placed<Caption>[] = [];
  const furniture: Furniture[] = [];
  // The last gap of a sheet and the first of the next are one.
  const gaps: string[] = [''];
  for (const { value, start } of sheets) {
    gaps.push(gaps.pop()! + value.gaps[0]!, ...value.gaps.slice(1));
    for (const article of value.articles)
      articles.push({ value: article.value, start: start + article.start });
    for (const caption of value.captions)
      captions.push({ value: caption.value, start: start + caption.start });
    for (const piece of value.furniture) {
      furniture.push({ text: piece.text, start: start + piece.start, end: start + piece.end });
    }
  }
  const lines = joinLineIndexes(sheets.map(({ value }) => value.lines));
  return new AssembledPage(sheets, lines, articles, captions, furniture, gaps, text);
}

/** A class, since a getter in a literal gives every object a hidden class of its own, which holds on to it. */
class AssembledPage implements Page {
  #text: string | undefined;

  constructor(
    readonly sheets: Page['sheets'],
    readonly lines: LineIndex,
    readonly articles: Page['articles'],
    readonly captions: Page['captions'],
    readonly furniture: Page['furniture'],
    readonly gaps: Page['gaps'],
    text: string | undefined,
  ) {
    this.#text = text;
  }

  get text(): string {
    return (this.#text ??= this.sheets.map(({ value }) => value.raw).join(''));
  }

  readonly slice = (start: number, end: number): string =>
    this.#text?.slice(start, end) ?? sliceOf(this.sheets, start, end);
}

function sliceOf(sheets: readonly Placed<Sheet>[], start: number, end: number): string {
  let slice = '';
  const first = firstIndex(sheets.length, (index) => sheets[index]!.start > start) - 1;
  for (let index = Math.max(0, first); index < sheets.length && sheets[index]!.start < end; index++) {
    const { value, start: from } = sheets[index]!;
    slice += value.raw.slice(Math.max(0, start - from), Math.max(0, end - from));
  }
  return slice;
}
