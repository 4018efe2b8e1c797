import type { FolderView } from '../folder/folder-view';
import type { Article, Caption, Page } from '../page/page';
import type { IgnoredList } from '../project/ignored-list';
import type { Settings } from '../project/settings';
import type { Reading } from '../reading/reading';
import { isLineBreak, isSpace } from '../text/characters';
import { shift, type Span } from '../text/span';
import { createChecker, type CheckedArticle, type CheckedPart, type Checker } from './checker';
import { articleFacts, looseFacts, pageFacts, sameFacts, type Facts } from './facts';
import type { Finding, Fix } from './finding';
import { withoutIgnored } from './ignored-findings';
import { captionPart, furniturePart, type Part } from './part';

export interface CheckedPage {
  /** In document order, at most `limit`. */
  readonly findings: Finding[];
  /** All there are. */
  readonly total: number;
  /** All of them, as they are kept: what is counted on every keystroke need not be moved to its place first. */
  readonly slices: readonly CheckedSlice[];
}

/** What was found in one slice of the page. A kept result is the same list for as long as nothing in it changes. */
export interface CheckedSlice {
  /** Spans of the findings count from here. */
  readonly start: number;
  /** Null for what stands outside the articles, and for findings about the page as a whole. */
  readonly article: Article | null;
  readonly findings: readonly Finding[];
}

export interface CheckOptions {
  /** As many findings are listed at the most. */
  readonly limit?: number;
  readonly folder?: FolderView | null;
  /** Leaves out the rules that ask who and what is named: a first answer need not wait for the recogniser. */
  readonly withoutNames?: boolean;
}

/**
 * What the rules report on a page. Results are kept by article for as long as the same settings object is used:
 * checking the next version of a page costs the articles that changed.
 */
export function checkPage(reading: Reading, settings: Settings, options: CheckOptions = {}): CheckedPage {
  const { limit = Infinity, folder = null, withoutNames = false } = options;
  const facts = pageFacts(reading, folder);
  const checked = checkedWith(settings, facts);
  // One more than is listed: the mark that may open the file is found and then left out.
  const ofArticles = new Collected(limit + 1);
  const articles = checkArticles(reading, checked, ofArticles, settings.ignored, withoutNames);
  const ofRest = new Collected(limit + 1);
  checkRest(reading, checked, ofRest, settings.ignored, withoutNames);
  const ofPage = new Collected(limit + 1);
  ofPage.add({
    start: 0,
    article: null,
    findings: withoutIgnored(
      reading.page,
      checked.checker.checkPage(facts, articles, withoutNames || isArchive(reading.page)),
      0,
      settings.ignored,
    ),
  });
  const lists = [ofArticles, ofRest, ofPage];
  // Each list is in document order and as long as may be needed, so the first of them together are the first of all.
  const findings = lists.flatMap((list) => list.findings).sort((a, b) => a.span.start - b.span.start);
  const listed = findings.filter(({ span }) => !isByteOrderMark(reading.page, span));
  return {
    findings: listed.slice(0, limit),
    total: lists.reduce((sum, list) => sum + list.total, listed.length - findings.length),
    slices: lists.flatMap((list) => list.slices),
  };
}

/**
 * A text of so many articles is no page but an archive of many: that two people in it have alike names, or one two titles, is no
 * slip of one page. Rules about a page that ask who is named are left out.
 */
function isArchive({ articles }: Page): boolean {
  return articles.length > mostArticles;
}

/** Of the largest issue that is kept in one text. */
const mostArticles = 400;

/** The mark that opens a file belongs to its encoding, not to the copy. */
function isByteOrderMark({ slice }: Page, { start, end }: Span): boolean {
  return start === 0 && end === 1 && slice(0, 1) === '\uFEFF';
}

/** Findings in document order: as many as may be listed, all of them counted. */
class Collected {
  readonly findings: Finding[] = [];
  readonly slices: CheckedSlice[] = [];
  total = 0;
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(slice: CheckedSlice): void {
    const { start, findings } = slice;
    if (findings.length === 0) return;
    this.slices.push(slice);
    this.total += findings.length;
    for (let index = 0; index < findings.length && this.findings.length < this.#limit; index++)
      this.findings.push(start === 0 ? findings[index]! : moved(findings[index]!, start));
  }
}

interface Checked {
  readonly checker: Checker;
  /** What was last known of the page as a whole; replaced when a rule would be told something else. */
  facts: Facts | null;
  articles: WeakMap<Article, CheckedArticle>;
  captions: WeakMap<Caption, readonly Finding[]>;
  /** Furniture and stray lines are short and repeat; what the last page had is kept. */
  loose: Map<string, readonly Finding[]>;
}

const checkedBySettings = new WeakMap<Settings, Checked>();

function checkedWith(settings: Settings, facts: Facts): Checked {
  let checked = checkedBySettings.get(settings);
  if (checked === undefined) {
    checked = {
      checker: createChecker(settings),
      facts: null,
      articles: new WeakMap(),
      captions: new WeakMap(),
      loose: new Map(),
    };
    checkedBySettings.set(settings, checked);
  }
  if (checked.facts === null || !sameFacts(checked.facts, facts, checked.checker.pageNeeds)) {
    checked.facts = facts;
    checked.articles = new WeakMap();
    checked.captions = new WeakMap();
    checked.loose = new Map();
  }
  return checked;
}

function checkArticles(
  reading: Reading,
  { checker, articles }: Checked,
  result: Collected,
  ignored: IgnoredList | undefined,
  withoutNames: boolean,
): CheckedArticle[] {
  return reading.page.articles.map(({ value, start }, index) => {
    let known = articles.get(value);
    if (known === undefined) {
      const checked = checker.checkArticle(value, articleFacts(reading, index), withoutNames);
      // What is ignored rests on the text of the article alone, so it is looked for once.
      known = { ...checked, findings: withoutIgnored(reading.page, checked.findings, start, ignored) };
      if (known.isWhole) articles.set(value, known);
    }
    result.add({ start, article: value, findings: known.findings });
    return known;
  });
}

/** What stands outside the articles: stray lines, captions, furniture. */
function checkRest(
  reading: Reading,
  checked: Checked,
  result: Collected,
  ignored: IgnoredList | undefined,
  withoutNames: boolean,
): void {
  const { checker, captions, loose } = checked;
  const { slice, articles, gaps } = reading.page;
  const next = new Map<string, readonly Finding[]>();
  const slices: CheckedSlice[] = [];

  function add(
    start: number,
    known: readonly Finding[] | undefined,
    check: () => CheckedPart,
    keep: (findings: readonly Finding[]) => void,
  ): void {
    let findings = known;
    let isWhole = true;
    if (findings === undefined) {
      const part = check();
      ({ isWhole } = part);
      findings = withoutIgnored(reading.page, part.findings, start, ignored);
    }
    if (isWhole) keep(findings);
    if (findings.length > 0) slices.push({ start, article: null, findings });
  }

  function addLoose(start: number, key: string, check: () => CheckedPart): void {
    add(start, next.get(key) ?? loose.get(key), check, (findings) => next.set(key, findings));
  }

  const checkPart = (part: Part): CheckedPart =>
    checker.checkPart(part, looseFacts(reading, part.running), withoutNames);

  let done = 0;
  gaps.forEach((lines, index) => {
    if (!isBlank(lines)) addLoose(done, lines, () => checker.checkLines(lines));
    const article = articles[index];
    if (article) done = article.start + article.value.raw.length;
  });
  for (const { value, start } of reading.page.captions)
    add(
      start,
      captions.get(value),
      () => checkPart(captionPart(value, 0)),
      (findings) => captions.set(value, findings),
    );
  for (const { start, end } of reading.page.furniture) {
    const raw = slice(start, end);
    addLoose(start, `furniture\n${raw}`, () => checkPart(furniturePart(raw)));
  }
  checked.loose = next;
  for (const slice of slices.sort((a, b) => a.start - b.start)) result.add(slice);
}

function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!isSpace(unit) && !isLineBreak(unit)) return false;
  }
  return true;
}

/** Written out: most findings have little to move, and a copy by spreading takes several times as long. */
function moved(finding: Finding, by: number): Finding {
  const { rule, level, message, span, related, elsewhere, fix, alternatives, weight } = finding;
  return {
    rule,
    level,
    message,
    span: shift(span, by),
    related: related.length === 0 ? related : related.map((one) => ({ ...one, span: shift(one.span, by) })),
    elsewhere,
    fix: fix === null ? null : movedFix(fix, by),
    alternatives: alternatives.length === 0 ? alternatives : alternatives.map((one) => movedFix(one, by)),
    weight,
  };
}

function movedFix(fix: Fix, by: number): Fix {
  const { kind, title, edits } = fix;
  return { kind, title, edits: edits.map(({ span, newText }) => ({ span: shift(span, by), newText })) };
}
