import type { Article, Caption, Page, Placed } from '../../server/src/page/page';
import { shift, type Span } from '../../server/src/text/span';

/** A page in the terms of its answer: lines instead of offsets. Lines are zero-based, end inclusive. */
export interface Outline {
  readonly articles: readonly OutlinedArticle[];
  readonly captions: readonly OutlinedCaption[];
}

export interface OutlinedArticle {
  /** Kicker, headline and subhead joined; empty where there is none. */
  readonly title: string;
  readonly titleLines: readonly number[];
  readonly reporters: readonly string[];
  readonly firstLine: number;
  readonly lastLine: number;
  /** Lines of the body that are not blank and belong to no caption or furniture. */
  readonly bodyLines: ReadonlySet<number>;
}

export interface OutlinedCaption {
  readonly text: string;
  readonly photographers: readonly string[];
  readonly firstLine: number;
  readonly lastLine: number;
}

export function outlineOf(page: Page): Outline {
  const captions: OutlinedCaption[] = [];
  for (const { value, start } of page.articles)
    for (const caption of value.captions) captions.push(outlinedCaption(page, caption, start));
  for (const caption of page.captions) captions.push(outlinedCaption(page, caption, 0));
  captions.sort((a, b) => a.firstLine - b.firstLine);

  const apart = new Set<number>();
  for (const { firstLine, lastLine } of captions)
    for (let line = firstLine; line <= lastLine; line++) apart.add(line);
  for (const furniture of page.furniture) for (const line of linesOf(page, furniture)) apart.add(line);
  return { articles: page.articles.map((placed) => outlinedArticle(page, placed, apart)), captions };
}

function outlinedArticle(
  page: Page,
  { value: article, start }: Placed<Article>,
  apart: ReadonlySet<number>,
): OutlinedArticle {
  const bodyLines = linesOf(page, shift(article.body, start)).filter((line) => !isBlank(page, line));
  const headings = [article.kicker, article.headline, article.subhead].filter((heading) => heading !== null);
  return {
    title: headings.map((heading) => heading.text).join(''),
    titleLines: headings
      .flatMap((heading) => heading.lines.flatMap((line) => linesOf(page, shift(line, start))))
      .sort((a, b) => a - b),
    reporters: article.reporters.map((reporter) => reporter.name),
    firstLine: bodyLines[0] ?? -1,
    lastLine: bodyLines.at(-1) ?? -1,
    bodyLines: new Set(bodyLines.filter((line) => !apart.has(line))),
  };
}

function outlinedCaption(page: Page, caption: Placed<Caption>, base: number): OutlinedCaption {
  const start = base + caption.start;
  const lines = linesOf(page, { start, end: start + caption.value.raw.length });
  return {
    text: caption.value.text,
    photographers: caption.value.photographers.map((photographer) => photographer.name),
    firstLine: lines[0]!,
    lastLine: lines.at(-1)!,
  };
}

function linesOf(page: Page, span: Span): number[] {
  const first = page.lines.lineAt(span.start);
  const last = page.lines.lineAt(Math.max(span.start, span.end - 1));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function isBlank(page: Page, line: number): boolean {
  return page.text.slice(page.lines.start(line), page.lines.end(line)).trim() === '';
}
