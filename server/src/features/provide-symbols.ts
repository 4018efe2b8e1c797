import type { Article, Caption, Page, Placed, Section } from '../page/page';
import type { Message } from '../project/level';
import { isHighSurrogate, isLineBreak, isSpace } from '../text/characters';
import { shift, type Span } from '../text/span';

/** One line of the outline. Spans count from the start of the document; `selection` lies inside `span`. */
export interface PageSymbol {
  readonly kind: 'article' | 'section' | 'caption';
  readonly name: Message;
  readonly detail: Message;
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly PageSymbol[];
}

/** Articles and captions of no article on top, in document order; sections and captions of an article inside it. */
export function provideSymbols(page: Page): PageSymbol[] {
  const articles = page.articles.map(articleSymbol);
  if (page.captions.length === 0) return articles;
  return inOrder([...articles, ...page.captions.map((caption) => captionSymbol(caption, 0))]);
}

const leadLength = 16;

function articleSymbol({ value: article, start }: Placed<Article>): PageSymbol {
  const { headline, body } = article;
  const span = { start, end: start + article.raw.length };
  const selection = headline ?? article.paragraphs[0] ?? body;
  return {
    kind: 'article',
    name: articleName(article),
    detail: detailOf(article),
    span,
    selection: within(span, shift('value' in selection ? firstLine(selection) : selection, start)),
    children: childrenOf(article, start),
  };
}

/** Its headline, or how it begins. */
export function articleName(article: Article): Message {
  return article.headline === null ? nameOfLead(article) : same(article.headline.text);
}

function nameOfLead(article: Article): Message {
  const first = article.paragraphs[0]?.value.text ?? article.raw.trim();
  // The dateline says nothing of the matter: the lead begins behind it.
  const dateline = article.dateline?.text ?? '';
  const lead = leadOf(first.startsWith(dateline) ? first.slice(dateline.length) : first);
  return { zh: `（无标题）${lead}`, en: `(no headline) ${lead}` };
}

function leadOf(text: string): string {
  const trimmed = text.trim();
  if (trimmed.length <= leadLength) return trimmed;
  const cut = isHighSurrogate(trimmed.charCodeAt(leadLength - 1)) ? leadLength - 1 : leadLength;
  return trimmed.slice(0, cut).replace(/\s+/gu, ' ') + '…';
}

function detailOf(article: Article): Message {
  const names = article.reporters.map((reporter) => reporter.name);
  return {
    zh: [...(names.length > 0 ? [names.join('、')] : []), `${article.characters} 字`].join(' · '),
    en: [
      ...(names.length > 0 ? [names.join(', ')] : []),
      `${article.characters} ${article.characters === 1 ? 'character' : 'characters'}`,
    ].join(' · '),
  };
}

function childrenOf(article: Article, start: number): PageSymbol[] {
  if (article.sections.length === 0 && article.captions.length === 0) return [];
  const sections = article.sections.map((_, index) => sectionSymbol(article, index, start));
  const captions = article.captions.map((caption) => captionSymbol(caption, start));
  // A caption that stands inside a section belongs under it, so that no two siblings overlap.
  const loose = captions.filter((caption) => !sections.some((section) => holds(section.span, caption.span)));
  const nested = sections.map((section) => ({
    ...section,
    children: captions.filter((caption) => holds(section.span, caption.span)),
  }));
  return inOrder([...nested, ...loose]);
}

/** A section runs from its title to the next one, or to the end of the body. */
function sectionSymbol(article: Article, index: number, start: number): PageSymbol {
  const section: Section = article.sections[index]!;
  const next = article.sections[index + 1]?.start ?? Math.max(article.body.end, section.end);
  const span = { start: section.start, end: Math.max(section.end, lastVisible(article.raw, next)) };
  return {
    kind: 'section',
    name: same(section.title === '' ? '小标题' : section.title),
    detail: same(''),
    span: shift(span, start),
    selection: shift({ start: section.start, end: section.end }, start),
    children: [],
  };
}

function captionSymbol({ value: caption, start }: Placed<Caption>, base: number): PageSymbol {
  const span = { start: base + start, end: base + start + caption.raw.length };
  const lead = leadOf(caption.text);
  return {
    kind: 'caption',
    name: { zh: `图：${lead}`, en: `Photo: ${lead}` },
    detail:
      caption.credit === null ? same('') : { zh: `${caption.credit} 摄`, en: `photo by ${caption.credit}` },
    span,
    selection: span,
    children: [],
  };
}

function firstLine({ value, start }: Placed<{ readonly raw: string }>): Span {
  let end = 0;
  while (end < value.raw.length && !isLineBreak(value.raw.charCodeAt(end))) end++;
  return { start, end: start + end };
}

/** Offset behind the last character before `end` that is seen. */
function lastVisible(raw: string, end: number): number {
  let at = Math.min(end, raw.length);
  while (at > 0 && (isSpace(raw.charCodeAt(at - 1)) || isLineBreak(raw.charCodeAt(at - 1)))) at--;
  return at;
}

function within(outer: Span, inner: Span): Span {
  const start = Math.max(outer.start, Math.min(inner.start, outer.end));
  return { start, end: Math.max(start, Math.min(inner.end, outer.end)) };
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function inOrder(symbols: PageSymbol[]): PageSymbol[] {
  return symbols.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function same(text: string): Message {
  return { zh: text, en: text };
}
