import type { Article, Caption, Page } from '../page/page';
import type { Settings } from '../project/settings';
import type { Reading } from '../reading/reading';
import { isLineBreak, isSpace } from '../text/characters';
import { shift } from '../text/span';
import { createChecker, type Checker } from './checker';
import { articleFacts, looseFacts, pageFacts, sameFacts, type Facts } from './facts';
import type { Finding, Fix } from './finding';
import { captionPart, furniturePart } from './part';

export interface CheckedPage {
  /** In document order, at most `limit`. */
  readonly findings: Finding[];
  /** All there are. */
  readonly total: number;
}

/**
 * What the rules report on a page. Results are kept by article for as long as the same settings object is used:
 * checking the next version of a page costs the articles that changed.
 */
export function checkPage(
  reading: Reading,
  settings: Settings,
  options: { limit?: number } = {},
): CheckedPage {
  const { limit = Infinity } = options;
  const facts = pageFacts(reading);
  const checked = checkedWith(settings, facts);
  const lists = [
    collect(articleSlices(reading, checked), limit),
    collect(looseSlices(reading, checked), limit),
    collect([{ start: 0, findings: checked.checker.checkPage(reading.page.text, facts) }], limit),
  ];
  const findings = lists.flatMap((list) => list.findings).sort((a, b) => a.span.start - b.span.start);
  return {
    findings: findings.slice(0, limit),
    total: lists.reduce((sum, list) => sum + list.total, 0),
  };
}

/** Findings whose offsets count from `start`. */
interface Slice {
  readonly start: number;
  readonly findings: readonly Finding[];
}

interface Checked {
  readonly checker: Checker;
  /** What was last known of the page as a whole; replaced when a rule would be told something else. */
  facts: Facts | null;
  articles: WeakMap<Article, ArticleResult>;
  captions: WeakMap<Caption, readonly Finding[]>;
  /** Furniture and stray lines are short and repeat; what the last page had is kept. */
  loose: Map<string, readonly Finding[]>;
}

interface ArticleResult {
  /** What was known of the article alone; null where no rule asks for such things. */
  readonly facts: Facts | null;
  readonly findings: readonly Finding[];
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

function* articleSlices(reading: Reading, { checker, articles }: Checked): Generator<Slice> {
  const asksForParts = checker.articleNeeds.size > 0;
  for (const [index, { value, start }] of reading.page.articles.entries()) {
    let known = articles.get(value);
    const facts = known === undefined || asksForParts ? articleFacts(reading, index) : null;
    if (known === undefined || (facts !== null && !isStillRight(known, facts, checker))) {
      known = { facts: asksForParts ? facts : null, findings: checker.checkArticle(value, facts!) };
      articles.set(value, known);
    }
    yield { start, findings: known.findings };
  }
}

function isStillRight({ facts }: ArticleResult, now: Facts, { articleNeeds }: Checker): boolean {
  return facts === null || sameFacts(facts, now, articleNeeds);
}

/** What stands outside the articles: stray lines, captions, furniture. */
function looseSlices(reading: Reading, checked: Checked): Slice[] {
  const { checker, captions, loose } = checked;
  const { page } = reading;
  const facts = looseFacts(reading);
  const next = new Map<string, readonly Finding[]>();
  const keep = (key: string, check: () => readonly Finding[]): readonly Finding[] => {
    const findings = next.get(key) ?? loose.get(key) ?? check();
    next.set(key, findings);
    return findings;
  };
  const slices: Slice[] = [];
  for (const { start, text } of textOutsideArticles(page))
    slices.push({ start, findings: keep(text, () => checker.checkLines(text)) });
  for (const { value, start } of page.captions) {
    let findings = captions.get(value);
    if (findings === undefined) {
      findings = checker.checkPart(captionPart(value, 0), facts);
      captions.set(value, findings);
    }
    slices.push({ start, findings });
  }
  for (const { start, end } of page.furniture) {
    const raw = page.text.slice(start, end);
    const findings = keep(`furniture\n${raw}`, () => checker.checkPart(furniturePart(raw), facts));
    slices.push({ start, findings });
  }
  checked.loose = next;
  return slices.filter((slice) => slice.findings.length > 0).sort((a, b) => a.start - b.start);
}

function* textOutsideArticles({ text, articles }: Page): Generator<{ start: number; text: string }> {
  let end = 0;
  for (const { value, start } of articles) {
    if (!isBlank(text, end, start)) yield { start: end, text: text.slice(end, start) };
    end = start + value.raw.length;
  }
  if (!isBlank(text, end, text.length)) yield { start: end, text: text.slice(end) };
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (!isSpace(unit) && !isLineBreak(unit)) return false;
  }
  return true;
}

function collect(slices: Iterable<Slice>, limit: number): CheckedPage {
  const findings: Finding[] = [];
  let total = 0;
  for (const slice of slices) {
    total += slice.findings.length;
    for (const finding of slice.findings) {
      if (findings.length >= limit) break;
      findings.push(slice.start === 0 ? finding : moved(finding, slice.start));
    }
  }
  return { findings, total };
}

function moved(finding: Finding, by: number): Finding {
  const moveFix = (fix: Fix): Fix => ({
    ...fix,
    edits: fix.edits.map((edit) => ({ span: shift(edit.span, by), newText: edit.newText })),
  });
  return {
    ...finding,
    span: shift(finding.span, by),
    related: finding.related.map((related) => ({ ...related, span: shift(related.span, by) })),
    fix: finding.fix === null ? null : moveFix(finding.fix),
    alternatives: finding.alternatives.map(moveFix),
  };
}
