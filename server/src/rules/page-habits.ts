import type { Article, Page } from '../page/page';
import { isHan, isLineBreak, isSpace } from '../text/characters';
import { keepByArticle } from './keep-by-article';

/** How a page is set where papers differ. Rules about layout report what breaks the habit of the page. */
export interface PageHabits {
  /** Most paragraphs have a blank line between them. */
  readonly blankBetweenParagraphs: boolean;
  /** Most articles have a blank line between them. */
  readonly blankBetweenArticles: boolean;
  /** Most paragraphs open with an indent. */
  readonly indented: boolean;
  /** Brackets around Chinese are half-width, with hardly an exception. */
  readonly halfWidthBrackets: boolean;
}

/** Two pages with the same habits give the same object, so that what rests on them can be kept by identity. */
export function habitsOf(page: Page): PageHabits {
  const known = habitsByPage.get(page);
  if (known !== undefined) return known;
  let blank = 0;
  let close = 0;
  let indented = 0;
  let flush = 0;
  let apart = 0;
  let run = 0;
  let half = 0;
  let full = 0;
  for (const { value } of page.articles) {
    const counts = countsOf(value);
    blank += counts.blank;
    close += counts.close;
    indented += counts.indented;
    flush += counts.flush;
    half += counts.halfBrackets;
    full += counts.fullBrackets;
  }
  for (let gap = 1; gap < page.articles.length; gap++) {
    const boundary = boundaryIn(page.gaps[gap]!);
    if (boundary === 'blank') apart++;
    if (boundary === 'close') run++;
  }
  const blankBetweenParagraphs = blank > close;
  // One boundary says little: then the paragraphs tell whether this page uses blank lines at all.
  const blankBetweenArticles = apart > run || (run - apart <= 1 && blankBetweenParagraphs);
  // One pair is a slip, whatever the others are.
  const halfWidthBrackets = half >= 2 && half > 2 * full;
  const bits =
    (blankBetweenParagraphs ? 1 : 0) |
    (blankBetweenArticles ? 2 : 0) |
    (indented > flush ? 4 : 0) |
    (halfWidthBrackets ? 8 : 0);
  const habits = interned[bits]!;
  habitsByPage.set(page, habits);
  return habits;
}

/** How many paragraph boundaries of an article have a blank line, how many only a line end; how paragraphs open. */
export interface BoundaryCounts {
  readonly blank: number;
  readonly close: number;
  readonly indented: number;
  readonly flush: number;
  /** Brackets that open beside a Chinese character, half-width and full-width. */
  readonly halfBrackets: number;
  readonly fullBrackets: number;
}

export const countsOf = keepByArticle(count);

/** What separates two neighbours: a blank line, a line end alone, or other text. `between` is all that stands there. */
export function boundaryIn(between: string): 'blank' | 'close' | 'text' {
  let lineEnds = 0;
  for (let at = 0; at < between.length; at++) {
    const unit = between.charCodeAt(at);
    if (isLineBreak(unit)) {
      if (!(unit === 10 && at > 0 && between.charCodeAt(at - 1) === 13)) lineEnds++;
    } else if (!isSpace(unit)) return 'text';
  }
  if (lineEnds === 0) return 'text';
  return lineEnds === 1 ? 'close' : 'blank';
}

const habitsByPage = new WeakMap<Page, PageHabits>();

const interned: readonly PageHabits[] = Array.from({ length: 16 }, (_, bits) => ({
  blankBetweenParagraphs: (bits & 1) !== 0,
  blankBetweenArticles: (bits & 2) !== 0,
  indented: (bits & 4) !== 0,
  halfWidthBrackets: (bits & 8) !== 0,
}));

function opensWithIndent(raw: string): boolean {
  const first = raw.charCodeAt(0);
  return first === fullWidthSpace || (isHalfEm(first) && isHalfEm(raw.charCodeAt(1)));
}

const fullWidthSpace = 0x3000;

function isHalfEm(unit: number): boolean {
  return unit === 0x20 || unit === 0x09;
}

function count({ raw, paragraphs }: Article): BoundaryCounts {
  let blank = 0;
  let close = 0;
  let indented = 0;
  paragraphs.forEach(({ value, start }, index) => {
    // One space is an accident of the PDF, two half ems are an indent.
    if (opensWithIndent(value.raw)) indented++;
    if (index === 0) return;
    const previous = paragraphs[index - 1]!;
    const boundary = boundaryIn(raw.slice(previous.start + previous.value.raw.length, start));
    if (boundary === 'blank') blank++;
    if (boundary === 'close') close++;
  });
  return {
    blank,
    close,
    indented,
    flush: paragraphs.length - indented,
    halfBrackets: bracketsIn(raw, '('),
    fullBrackets: bracketsIn(raw, '（'),
  };
}

function bracketsIn(raw: string, bracket: string): number {
  let count = 0;
  for (let at = raw.indexOf(bracket); at >= 0; at = raw.indexOf(bracket, at + 1))
    if (isHan(raw.charCodeAt(at - 1)) || isHan(raw.charCodeAt(at + 1))) count++;
  return count;
}
