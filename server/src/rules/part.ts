import type { Article, Caption, Heading, Paragraph, Placed, RunningText } from '../page/page';
import { readRunningText } from '../page/running-text';
import { isLineBreak, isSpace } from '../text/characters';
import { shift, type Span } from '../text/span';
import { firstIndex } from '../text/sorted';
import { keepByArticle } from './keep-by-article';

/** One stretch of running text with its place on the page: what a `paragraph` rule is called for. */
export interface Part {
  readonly region: Region;
  readonly running: RunningText;
  /** Where its raw text starts in the slice that it was taken from. */
  readonly start: number;
  /** True for a dateline, signature, note or jump line that stands inside a paragraph or heading, which is a part as well. */
  readonly inBody: boolean;
  /** Raw offsets of the dateline that opens this part. */
  readonly dateline: Span | null;
  /** Raw offsets of signatures and of the names of reporters and photographers: set with gaps on purpose. In order, disjoint. */
  readonly credits: readonly Span[];
}

export type Region =
  | 'headline'
  | 'kicker'
  | 'subhead'
  | 'dateline'
  | 'byline'
  | 'section'
  | 'body'
  | 'note'
  | 'caption'
  | 'jumpLine'
  | 'furniture';

export const headingRegions: readonly Region[] = ['headline', 'kicker', 'subhead'];

/** All regions: for rules about characters, which may be wrong anywhere. */
export const allRegions: readonly Region[] = [
  ...headingRegions,
  'dateline',
  'byline',
  'section',
  'body',
  'note',
  'caption',
  'jumpLine',
  'furniture',
];

export function captionPart(caption: Caption, start: number): Part {
  return part('caption', readRunningText(caption.raw), start, { credits: merged(caption.photographers) });
}

/** Furniture as a slice of its own. */
export function furniturePart(raw: string): Part {
  return part('furniture', readRunningText(raw), 0);
}

/** The parts of an article, in order; kept for as long as the article is the same object. */
export const partsOf = keepByArticle((article): readonly Part[] => {
  const { raw, paragraphs } = article;
  const credits = merged([...article.reporters, ...(article.byline === null ? [] : [article.byline])]);
  const parts = paragraphs.map(({ value, start }) => {
    const end = start + value.raw.length;
    const dateline =
      article.dateline !== null && isWithin(article.dateline, start, end) ? article.dateline : null;
    return part('body', value, start, {
      dateline: dateline === null ? null : shift(dateline, -start),
      credits: spansWithin(credits, start, end),
    });
  });
  for (const region of ['headline', 'kicker', 'subhead'] as const) {
    const heading = article[region];
    if (heading === null) continue;
    for (const span of stretches(raw, heading)) {
      const running = readRunningText(raw.slice(span.start, span.end), { keepSpaces: true });
      parts.push(part(region, running, span.start));
    }
  }
  for (const [region, spans] of [
    ['dateline', article.dateline === null ? [] : [article.dateline]],
    ['byline', article.byline === null ? [] : [article.byline]],
    ['section', article.sections],
    ['note', article.notes],
    ['jumpLine', article.jumpLines],
  ] as const) {
    for (const { start, end } of spans) {
      const running = readRunningText(raw.slice(start, end));
      parts.push(
        part(region, running, start, {
          inBody: liesInBody(paragraphs, start) || liesInHeading(article, start),
          credits: spansWithin(credits, start, end),
        }),
      );
    }
  }
  for (const { value, start } of article.captions) parts.push(captionPart(value, start));
  return parts.sort((a, b) => a.start - b.start);
});

function part(
  region: Region,
  running: RunningText,
  start: number,
  { inBody = false, dateline = null, credits = noSpans }: Partial<Part> = {},
): Part {
  return { region, running, start, inBody, dateline, credits };
}

function isWithin(span: Span, start: number, end: number): boolean {
  return start <= span.start && span.end <= end;
}

/** A heading as one stretch, or line by line where other text stands between its lines. */
function stretches(raw: string, { start, end, lines }: Heading): readonly Span[] {
  for (let index = 1; index < lines.length; index++) {
    for (let at = lines[index - 1]!.end; at < lines[index]!.start; at++) {
      const unit = raw.charCodeAt(at);
      if (!isSpace(unit) && !isLineBreak(unit)) return lines;
    }
  }
  return [{ start, end }];
}

function liesInBody(paragraphs: readonly Placed<Paragraph>[], offset: number): boolean {
  const index = firstIndex(paragraphs.length, (at) => paragraphs[at]!.start > offset) - 1;
  if (index < 0) return false;
  const { value, start } = paragraphs[index]!;
  return offset < start + value.raw.length;
}

function liesInHeading({ headline, kicker, subhead }: Article, offset: number): boolean {
  return [headline, kicker, subhead].some(
    (heading) => heading?.lines.some(({ start, end }) => start <= offset && offset < end) === true,
  );
}

const noSpans: readonly Span[] = [];

/** In order, those that touch made one. */
function merged(spans: readonly Span[]): readonly Span[] {
  if (spans.length === 0) return noSpans;
  const result: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else result.push({ start, end });
  }
  return result;
}

/** Those of the ordered spans that lie between two offsets, counted from the first. */
function spansWithin(spans: readonly Span[], start: number, end: number): readonly Span[] {
  // Most parts hold none.
  if (spans.length === 0 || spans.at(-1)!.start < start || spans[0]!.start >= end) return noSpans;
  const result: Span[] = [];
  for (
    let index = firstIndex(spans.length, (at) => spans[at]!.start >= start);
    index < spans.length;
    index++
  ) {
    const span = spans[index]!;
    if (span.start >= end) break;
    if (span.start >= start && span.end <= end) result.push(shift(span, -start));
  }
  return result;
}
