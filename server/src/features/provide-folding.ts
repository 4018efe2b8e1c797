import type { Article, Page, Placed } from '../page/page';
import type { Span } from '../text/span';
import { provideSymbols, type PageSymbol } from './provide-symbols';

/** Lines that can be folded away under the first of them; zero-based, both inside. `end` is greater than `start`. */
export interface Fold {
  readonly start: number;
  readonly end: number;
  readonly kind: 'article' | 'section' | 'caption' | 'paragraph';
}

/**
 * Articles, sections, captions and paragraphs of several lines, in document order. Where there are more than
 * `limit`, the greater parts stay: an editor that takes 5 000 folds had rather fold articles than paragraphs.
 */
export function provideFolding(page: Page, limit = Infinity): Fold[] {
  const parts: Fold[] = [];
  for (const symbol of provideSymbols(page)) addSymbol(page, symbol, parts);
  const folds = parts.sort((a, b) => rank[a.kind] - rank[b.kind]).slice(0, limit);
  for (const article of page.articles) {
    if (folds.length >= limit) break;
    addParagraphs(page, article, folds, limit);
  }
  return folds.sort((a, b) => a.start - b.start || b.end - a.end);
}

const rank: Readonly<Record<Fold['kind'], number>> = { article: 0, section: 1, caption: 2, paragraph: 3 };

function addSymbol(page: Page, symbol: PageSymbol, folds: Fold[]): void {
  add(page, symbol.span, symbol.kind, folds);
  for (const child of symbol.children) addSymbol(page, child, folds);
}

function addParagraphs(page: Page, article: Placed<Article>, folds: Fold[], limit: number): void {
  for (const { value, start } of article.value.paragraphs) {
    if (folds.length >= limit) return;
    const from = article.start + start;
    add(page, { start: from, end: from + value.raw.length }, 'paragraph', folds);
  }
}

function add(page: Page, span: Span, kind: Fold['kind'], folds: Fold[]): void {
  const start = page.lines.lineAt(span.start);
  const end = page.lines.lineAt(span.end);
  if (end > start) folds.push({ start, end, kind });
}
