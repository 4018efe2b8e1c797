import type { Article, Page } from '../page/page';
import type { Settings } from '../project/settings';
import type { Reading } from '../reading/reading';
import { isLineBreak, isSpace } from '../text/characters';
import { shift } from '../text/span';
import { createChecker, type Checker } from './checker';
import { articleFacts, looseFacts, pageFacts, sameFacts, type Facts } from './facts';
import type { Finding, Fix } from './finding';
import { looseParts } from './part';

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
  const checked = checkedBySettings.get(settings) ?? startChecking(settings);
  const lists = [
    collect(articleSlices(reading, checked), limit),
    collect(looseSlices(reading, checked), limit),
    collect(
      [{ start: 0, findings: checked.checker.checkPage(reading.page.text, pageFacts(reading)) }],
      limit,
    ),
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
  readonly articles: WeakMap<Article, { readonly facts: Facts; readonly findings: readonly Finding[] }>;
  /** Text between articles is short and repeats; what the last page had is kept. */
  loose: { readonly facts: Facts | null; readonly findings: Map<string, readonly Finding[]> };
}

const checkedBySettings = new WeakMap<Settings, Checked>();

function startChecking(settings: Settings): Checked {
  const checked: Checked = {
    checker: createChecker(settings),
    articles: new WeakMap(),
    loose: { facts: null, findings: new Map() },
  };
  checkedBySettings.set(settings, checked);
  return checked;
}

function* articleSlices(reading: Reading, { checker, articles }: Checked): Generator<Slice> {
  for (const [index, { value, start }] of reading.page.articles.entries()) {
    const facts = articleFacts(reading, index);
    let known = articles.get(value);
    if (known === undefined || !sameFacts(known.facts, facts, checker.needs)) {
      known = { facts, findings: checker.checkArticle(value, facts) };
      articles.set(value, known);
    }
    yield { start, findings: known.findings };
  }
}

/** What stands outside the articles: first its lines, then captions and furniture as parts. */
function* looseSlices(reading: Reading, checked: Checked): Generator<Slice> {
  const { checker } = checked;
  const { page } = reading;
  const facts = looseFacts(reading);
  const last = checked.loose;
  const stale = last.facts === null || !sameFacts(last.facts, facts, checker.needs);
  const next = new Map<string, readonly Finding[]>();
  const keep = (key: string, check: () => readonly Finding[]): readonly Finding[] => {
    const findings = next.get(key) ?? (stale ? undefined : last.findings.get(key)) ?? check();
    next.set(key, findings);
    return findings;
  };
  const slices: Slice[] = [];
  for (const { start, text } of textOutsideArticles(page))
    slices.push({ start, findings: keep(text, () => checker.checkLines(text)) });
  for (const part of looseParts(page)) {
    const { raw } = part.running;
    const local = { ...part, start: 0 };
    const findings = keep(`${part.region}\n${raw}`, () => checker.checkPart(local, raw, facts));
    slices.push({ start: part.start, findings });
  }
  checked.loose = { facts, findings: next };
  yield* slices.sort((a, b) => a.start - b.start);
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
