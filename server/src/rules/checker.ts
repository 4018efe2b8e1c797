import type { Article } from '../page/page';
import type { Level, Message } from '../project/level';
import type { Settings } from '../project/settings';
import { noTerms, type TermList } from '../project/term-list';
import { isInsideQuotes } from '../lexis/quotes/is-inside-quotes';
import { optionsOf } from './rule-options';
import { isHighSurrogate, isLowSurrogate } from '../text/characters';
import { shift, type Span } from '../text/span';
import type { FactNeed, Facts } from './facts';
import type { Finding, Fix } from './finding';
import { partsOf, type Part, type Region } from './part';
import { rules as allRules } from './registry';
import type { Fault, FaultFix, Given, Need, OptionSchemas, Rule, Subject, Triggers } from './rule';
import { toRawEdits } from './to-raw-edits';
import { compileTriggers, type TriggerScan } from './trigger-scan';

/** The rules that some settings leave on, made ready to run. Offsets of the findings count from the checked slice. */
export interface Checker {
  /** What the active rules need to know of the page as a whole. */
  readonly pageNeeds: ReadonlySet<FactNeed>;
  /** What they need to know that differs from article to article. */
  readonly articleNeeds: ReadonlySet<FactNeed>;
  checkArticle(article: Article, facts: Facts): Finding[];
  /** Text of no article, line by line. */
  checkLines(text: string): Finding[];
  /** A caption or a piece of furniture of no article. */
  checkPart(part: Part, facts: Facts): Finding[];
  /** Rules about the page as a whole. */
  checkPage(facts: Facts): Finding[];
}

const perArticle: readonly FactNeed[] = ['people'];

type ActiveLevel = Exclude<Level, 'off'>;

interface ActiveRule {
  readonly rule: Rule;
  readonly level: ActiveLevel;
  readonly options: Readonly<Record<string, unknown>>;
  readonly triggers: Triggers | 'always';
  readonly terms: TermList;
}

export function createChecker(settings: Settings): Checker {
  const active = activeRules(settings);
  const ofUnit = (unit: Rule['unit']): number[] =>
    active.flatMap(({ rule }, index) => (rule.unit === unit ? [index] : []));
  const lineRules = ofUnit('line');
  const paragraphRules = byRegion(active, ofUnit('paragraph'));
  const articleRules = byRegion(active, ofUnit('article'));
  const allArticleRules = ofUnit('article');
  const pageRules = ofUnit('page');
  // Lines and raw paragraphs are scanned over the raw text of the article, all others over running text.
  const rawScan = scanOf(
    active,
    ({ unit, offsets }) => unit === 'line' || (unit === 'paragraph' && offsets === 'raw'),
  );
  const runningScan = scanOf(
    active,
    ({ unit, offsets }) => unit === 'article' || (unit === 'paragraph' && offsets === 'running'),
  );
  const always = Uint8Array.from(active, ({ triggers }) => (triggers === 'always' ? 1 : 0));

  // A rule about the page is run on every version: what it needs makes no kept result stale.
  const needs = active.flatMap(({ rule }) => (rule.unit === 'page' ? [] : rule.needs.filter(isOfPage)));

  function checkParts(
    parts: readonly Part[],
    rawAwake: Uint8Array,
    articleAwake: Uint8Array,
    facts: Facts,
    results: Results,
  ): void {
    const awake = new Uint8Array(active.length);
    for (const part of parts) {
      awake.set(rawAwake);
      const hits: (Span[] | undefined)[] = [];
      runningScan.scan(part.running.text, awake, hits);
      runningScan.scanGaps(part.running.gaps, awake);
      rawScan.scanGaps(part.running.gaps, awake);
      for (const index of articleRules(part)) if (awake[index] === 1) articleAwake[index] = 1;
      for (const index of paragraphRules(part)) {
        if (awake[index] === 0) continue;
        const { rule } = active[index]!;
        results.run(active[index]!, part, facts, hits[index] ?? [], (span) => inPart(rule, part, span), part);
      }
    }
  }

  function checkLinesInto(text: string, awake: Uint8Array, facts: Facts | null, results: Results): void {
    const rules = lineRules.filter((index) => awake[index] === 1);
    if (rules.length === 0) return;
    for (const { start, end } of linesOf(text)) {
      const line = { text: text.slice(start, end) };
      for (const index of rules)
        results.run(active[index]!, line, facts, [], (span) => shift(span, start), null);
    }
  }

  return {
    pageNeeds: new Set(needs.filter((need) => !perArticle.includes(need))),
    articleNeeds: new Set(needs.filter((need) => perArticle.includes(need))),
    checkArticle: (article, facts) => {
      const results = collectResults((start, end) => article.raw.slice(start, end));
      const rawAwake = always.slice();
      rawScan.scan(article.raw, rawAwake, []);
      checkLinesInto(article.raw, rawAwake, facts, results);
      const parts = partsOf(article);
      const articleAwake = always.slice();
      checkParts(parts, rawAwake, articleAwake, facts, results);
      for (const index of allArticleRules) {
        if (articleAwake[index] === 1)
          results.run(active[index]!, { article, parts }, facts, [], (span) => span, null);
      }
      return results.inOrder();
    },
    checkLines: (text) => {
      const results = collectResults((start, end) => text.slice(start, end));
      const awake = always.slice();
      rawScan.scan(text, awake, []);
      checkLinesInto(text, awake, null, results);
      return results.inOrder();
    },
    checkPart: (part, facts) => {
      const results = collectResults((start, end) => part.running.raw.slice(start, end));
      const rawAwake = always.slice();
      rawScan.scan(part.running.raw, rawAwake, []);
      checkParts([part], rawAwake, always.slice(), facts, results);
      return results.inOrder();
    },
    checkPage: (facts) => {
      const results = collectResults(facts.page.slice);
      for (const index of pageRules) results.run(active[index]!, facts.page, facts, [], (span) => span, null);
      return results.inOrder();
    },
  };
}

/** The text between two offsets. */
type Slice = (start: number, end: number) => string;

/** What rules report on one slice of text. */
interface Results {
  run(
    active: ActiveRule,
    subject: Subject,
    facts: Facts | null,
    hits: readonly Span[],
    place: (span: Span) => Span,
    part: Part | null,
  ): void;
  /** In document order; rules that report the same place stay in the order of the registry. */
  inOrder(): Finding[];
}

function collectResults(slice: Slice): Results {
  const findings: Finding[] = [];
  return {
    run: (active, subject, facts, hits, place, part) => {
      const { rule, options, terms } = active;
      const report = (fault: Fault): void => {
        const level = fault.level ?? active.level;
        if (level !== 'off') findings.push(findingOf(rule, level, fault, place, part, slice));
      };
      const given: Record<string, unknown> = { options, hits, report };
      for (const need of rule.needs) {
        if (need === 'terms') given[need] = terms;
        else if (facts !== null) given[need] = facts[need];
      }
      rule.check(subject, given as unknown as Given<Need, OptionSchemas>);
    },
    inOrder: () => findings.sort((a, b) => a.span.start - b.span.start),
  };
}

function findingOf(
  rule: Rule,
  level: ActiveLevel,
  fault: Fault,
  place: (span: Span) => Span,
  part: Part | null,
  slice: Slice,
): Finding {
  const isMilder = part !== null && isMilderAt(rule, part, fault.span);
  const toFix = (fix: FaultFix): Fix => ({
    kind: fix.kind ?? (rule.fix === 'safe' && !isMilder ? 'safe' : 'suggestion'),
    title: fix.title,
    edits: fix.edits.flatMap((edit) =>
      part !== null && rule.offsets === 'running'
        ? toRawEdits(part.running, edit).map((raw) => ({ ...raw, span: shift(raw.span, part.start) }))
        : [{ span: place(edit.span), newText: edit.newText }],
    ),
  });
  return {
    rule: rule.code,
    level: isMilder ? milder[level] : level,
    message: messageOf(fault),
    span: wholeCharacters(slice, place(fault.span)),
    related: (fault.related ?? []).map(({ span, message }) => ({ span: place(span), message })),
    fix: fault.fix === undefined ? null : toFix(fault.fix),
    alternatives: (fault.alternatives ?? []).map(toFix),
    weight: rule.errorCount.weight,
  };
}

function isMilderAt({ milderInQuotes, offsets }: Rule, { running }: Part, { start }: Span): boolean {
  return milderInQuotes && isInsideQuotes(offsets === 'running' ? running.text : running.raw, start);
}

const milder: Readonly<Record<ActiveLevel, ActiveLevel>> = {
  error: 'warning',
  warning: 'information',
  information: 'hint',
  hint: 'hint',
};

function activeRules(settings: Settings): ActiveRule[] {
  return allRules.flatMap((rule) => {
    const level = Object.hasOwn(settings.rules, rule.code) ? settings.rules[rule.code]! : rule.level;
    if (level === 'off') return [];
    const { terms = noTerms } = settings;
    const triggers = rule.triggers === 'terms' ? { literals: terms.wrongs } : rule.triggers;
    return [{ rule, level, options: optionsOf(rule, settings), triggers, terms }];
  });
}

function isOfPage(need: Need): need is FactNeed {
  return need !== 'terms';
}

function scanOf(active: readonly ActiveRule[], takesPart: (rule: Rule) => boolean): TriggerScan {
  return compileTriggers(
    active.map(({ rule, triggers }) => (triggers !== 'always' && takesPart(rule) ? triggers : null)),
  );
}

/** The rules that look at a part. One that stands inside a paragraph is left to those that do not see the paragraph. */
function byRegion(
  active: readonly ActiveRule[],
  indexes: readonly number[],
): (part: Part) => readonly number[] {
  const known = new Map<Region, { readonly all: number[]; readonly inBody: number[] }>();
  return ({ region, inBody }) => {
    let lists = known.get(region);
    if (lists === undefined) {
      const all = indexes.filter((index) => active[index]!.rule.regions.includes(region));
      lists = { all, inBody: all.filter((index) => !active[index]!.rule.regions.includes('body')) };
      known.set(region, lists);
    }
    return inBody ? lists.inBody : lists.all;
  };
}

function inPart(rule: Rule, part: Part, span: Span): Span {
  return shift(rule.offsets === 'running' ? part.running.map.toRaw(span) : span, part.start);
}

function messageOf({ message: { zh, en } }: Fault): Message {
  return { zh: `${zh.what}。${zh.why}。${zh.todo}。`, en: `${en.what}: ${en.why}. ${en.todo}.` };
}

/** Widens a span that would cut a surrogate pair. */
function wholeCharacters(slice: Slice, { start, end }: Span): Span {
  const cuts = (at: number): boolean =>
    at > 0 &&
    isLowSurrogate(slice(at, at + 1).charCodeAt(0)) &&
    isHighSurrogate(slice(at - 1, at).charCodeAt(0));
  return { start: cuts(start) ? start - 1 : start, end: cuts(end) ? end + 1 : end };
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n?|\n/gu)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length });
  return lines;
}
