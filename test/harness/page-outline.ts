import type { Article, Caption, Heading, Page, Placed } from '../../server/src/page/page';
import { shift, type Span } from '../../server/src/text/span';

/** What a copy editor would say of a page, in the form of the `*.expected.json` of test/corpus. */
export interface PageOutline {
  readonly articles: readonly ArticleOutline[];
  readonly captions: readonly CaptionOutline[];
  readonly furniture: readonly string[];
}

export interface ArticleOutline {
  /** Kicker, headline and subhead joined, without spaces; null where the page prints none. */
  readonly title: string | null;
  readonly headline: string | null;
  readonly kicker: string | null;
  readonly subhead: string | null;
  readonly dateline: string | null;
  readonly byline: string | null;
  readonly reporters: readonly string[];
  readonly sections: readonly string[];
  readonly jumpLines: readonly string[];
  readonly notes: readonly string[];
  /** First and last body line as `LINE: text`, counted from one as in an editor. */
  readonly first: string;
  readonly last: string;
}

export interface CaptionOutline {
  readonly text: string;
  readonly credit: string | null;
  readonly first: string;
  readonly last: string;
}

export function outlineOfPage(page: Page): PageOutline {
  const captions: { start: number; outline: CaptionOutline }[] = [];
  function add(placed: Placed<Caption>, base: number): void {
    const start = base + placed.start;
    captions.push({ start, outline: captionOutline(page, placed.value, start) });
  }
  for (const { value, start } of page.articles) for (const caption of value.captions) add(caption, start);
  for (const caption of page.captions) add(caption, 0);
  return {
    articles: page.articles.map((placed) => articleOutline(page, placed)),
    captions: captions.sort((a, b) => a.start - b.start).map(({ outline }) => outline),
    furniture: page.furniture.map(({ text }) => text.trim()),
  };
}

function articleOutline(page: Page, { value: article, start }: Placed<Article>): ArticleOutline {
  const title = [article.kicker, article.headline, article.subhead]
    .filter((heading) => heading !== null)
    .map(({ text }) => text)
    .join('');
  return {
    title: title === '' ? null : withoutSpaces(title),
    headline: textOf(article.headline),
    kicker: textOf(article.kicker),
    subhead: textOf(article.subhead),
    dateline: article.dateline === null ? null : withoutSpaces(article.dateline.text),
    byline: article.byline === null ? null : withoutSpaces(article.byline.text),
    reporters: article.reporters.map(({ name }) => name),
    sections: article.sections.map((section) => section.title),
    jumpLines: article.jumpLines.map(({ text }) => text),
    notes: article.notes.map(({ text }) => text),
    ...ends(page, shift(article.body, start)),
  };
}

function captionOutline(page: Page, caption: Caption, start: number): CaptionOutline {
  return {
    text: caption.text,
    credit: caption.credit,
    ...ends(page, { start, end: start + caption.raw.length }),
  };
}

function ends(page: Page, span: Span): { first: string; last: string } {
  return {
    first: lineAt(page, span.start),
    last: lineAt(page, Math.max(span.start, span.end - 1)),
  };
}

function lineAt(page: Page, offset: number): string {
  const line = page.lines.lineAt(offset);
  return `${line + 1}: ${page.text.slice(page.lines.start(line), page.lines.end(line)).trim()}`;
}

function textOf(heading: Heading | null): string | null {
  return heading === null ? null : heading.text;
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/gu, '');
}
