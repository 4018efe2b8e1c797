import type { Article } from '../page/page';
import type { Settings } from '../project/settings';
import { noRoster } from '../project/roster';
import { noTerms } from '../project/term-list';
import type { Span } from '../text/span';
import { createRunner, type RuleInUse } from './run-rules';
import type { FactNeed, Facts } from './facts';
import type { Finding } from './finding';
import { partsOf, type Part, type Region } from './part';
import { rules as allRules } from './registry';
import type { Need, Rule, Triggers } from './rule';
import { optionsOf } from './rule-options';
import { addCommon, emptySet, hasRule, nextCommon, setOf, type RuleSet } from './rule-set';
import { compileTriggers, type TriggerScan } from './trigger-scan';

/**
 * The rules that some settings leave on, made ready to run. Offsets of the findings count from the checked slice. `withoutNames`
 * leaves out the rules that ask who and what is named.
 */
export interface Checker {
  /** What the active rules need to know of the page as a whole. */
  readonly pageNeeds: ReadonlySet<FactNeed>;
  checkArticle(article: Article, facts: Facts, withoutNames: boolean): CheckedArticle;
  /** Text of no article, line by line. */
  checkLines(text: string): CheckedPart;
  /** A caption or a piece of furniture of no article. */
  checkPart(part: Part, facts: Facts, withoutNames: boolean): CheckedPart;
  /** Rules about the page as a whole; `articles` are those of the page. */
  checkPage(
    facts: Facts,
    articles: Iterable<Pick<CheckedArticle, 'wakes'>>,
    withoutNames: boolean,
  ): Finding[];
}

export interface CheckedPart {
  readonly findings: readonly Finding[];
  /** No rule was left out: the findings are all there are. */
  readonly isWhole: boolean;
}

export interface CheckedArticle extends CheckedPart {
  /** The rules about the page whose triggers stand in the article. */
  readonly wakes: RuleSet;
}

interface ActiveRule extends RuleInUse {
  readonly triggers: Triggers | 'always';
}

const noHits: readonly Span[] = [];

export function createChecker(settings: Settings): Checker {
  const active = activeRules(settings);
  const runner = createRunner(active);
  const ofUnit = (unit: Rule['unit']): number[] =>
    active.flatMap(({ rule }, index) => (rule.unit === unit ? [index] : []));
  const lineRules = ofUnit('line');
  const paragraphRules = byRegion(active, ofUnit('paragraph'));
  const articleRules = byRegion(active, ofUnit('article'));
  const allArticleRules = setOf(active.length, ofUnit('article'));
  const pageRules = setOf(active.length, ofUnit('page'));
  // Lines are scanned over the raw text of the article, all others over running text: what a raw paragraph waits for is there as well.
  const rawScan = scanOf(active, ({ unit }) => unit === 'line');
  const runningScan = scanOf(active, ({ unit }) => unit !== 'line');
  const told = setOf(
    active.length,
    active.flatMap(({ rule, index }) => (isTold(rule) ? [index] : [])),
  );
  const always = setOf(
    active.length,
    active.flatMap(({ triggers, index }) => (triggers === 'always' ? [index] : [])),
  );

  // A rule about the page is run on every version: what it needs makes no kept result stale.
  const needs = active.flatMap(({ rule }) => (rule.unit === 'page' ? [] : rule.needs.filter(isOfPage)));

  function checkParts(parts: readonly Part[], widerAwake: RuleSet): void {
    const awake = emptySet(active.length);
    // One list for all parts: it is as long as there are rules, and a part has hits for a few, which are taken out again.
    const hits = new Array<Span[] | undefined>(active.length).fill(undefined);
    for (const part of parts) {
      awake.set(always);
      runningScan.scan(part.running.text, awake, hits);
      runningScan.scanGaps(part.running.gaps, awake);
      addCommon(widerAwake, awake, articleRules(part));
      addCommon(widerAwake, awake, pageRules);
      const looking = paragraphRules(part);
      for (
        let index = nextCommon(awake, looking, 0);
        index >= 0;
        index = nextCommon(awake, looking, index + 1)
      )
        runner.run(active[index]!, part, part.start, hits[index] ?? noHits, part);
      for (let index = nextCommon(awake, told, 0); index >= 0; index = nextCommon(awake, told, index + 1))
        hits[index] = undefined;
    }
  }

  function checkLinesOf(text: string, awake: RuleSet): void {
    const rules = lineRules.filter((index) => hasRule(awake, index));
    if (rules.length === 0) return;
    for (const { start, end } of linesOf(text)) {
      const line = { text: text.slice(start, end) };
      for (const index of rules) runner.run(active[index]!, line, start, noHits, null);
    }
  }

  return {
    pageNeeds: new Set(needs.filter((need) => need !== 'names')),
    checkArticle: (article, facts, withoutNames) => {
      runner.begin((at) => article.raw.charCodeAt(at), facts, withoutNames);
      const rawAwake = always.slice();
      rawScan.scan(article.raw, rawAwake, null);
      checkLinesOf(article.raw, rawAwake);
      const parts = partsOf(article);
      const widerAwake = always.slice();
      checkParts(parts, widerAwake);
      const subject = { article, parts };
      let index = nextCommon(widerAwake, allArticleRules, 0);
      for (; index >= 0; index = nextCommon(widerAwake, allArticleRules, index + 1))
        runner.run(active[index]!, subject, 0, noHits, null);
      return { findings: runner.inOrder(), isWhole: runner.isWhole(), wakes: widerAwake };
    },
    checkLines: (text) => {
      runner.begin((at) => text.charCodeAt(at), null);
      const awake = always.slice();
      rawScan.scan(text, awake, null);
      checkLinesOf(text, awake);
      return { findings: runner.inOrder(), isWhole: runner.isWhole() };
    },
    checkPart: (part, facts, withoutNames) => {
      runner.begin((at) => part.running.raw.charCodeAt(at), facts, withoutNames);
      checkParts([part], always.slice());
      return { findings: runner.inOrder(), isWhole: runner.isWhole() };
    },
    checkPage: (facts, articles, withoutNames) => {
      const { slice } = facts.page;
      runner.begin((at) => slice(at, at + 1).charCodeAt(0), facts, withoutNames);
      const awake = always.slice();
      for (const { wakes } of articles) addCommon(awake, wakes, pageRules);
      let index = nextCommon(awake, pageRules, 0);
      for (; index >= 0; index = nextCommon(awake, pageRules, index + 1))
        runner.run(active[index]!, facts.page, 0, noHits, null);
      return runner.inOrder();
    },
  };
}

function activeRules(settings: Settings): ActiveRule[] {
  const active: ActiveRule[] = [];
  for (const rule of allRules) {
    const level = Object.hasOwn(settings.rules, rule.code) ? settings.rules[rule.code]! : rule.level;
    if (level === 'off') continue;
    const { terms = noTerms, roster = noRoster } = settings;
    const triggers = rule.triggers === 'terms' ? { literals: terms.wrongs } : rule.triggers;
    const index = active.length;
    active.push({ index, rule, level, options: optionsOf(rule, settings), triggers, terms, roster });
  }
  return active;
}

/** Others are not about one text whose offsets the places of their literals could count in. */
function isTold({ unit, offsets }: Rule): boolean {
  return unit === 'paragraph' && offsets === 'running';
}

function isOfPage(need: Need): need is FactNeed {
  return need !== 'terms' && need !== 'roster';
}

function scanOf(active: readonly ActiveRule[], takesPart: (rule: Rule) => boolean): TriggerScan {
  return compileTriggers(
    active.map(({ rule, triggers }) => (triggers !== 'always' && takesPart(rule) ? triggers : null)),
    (index) => isTold(active[index]!.rule),
  );
}

/** The rules that look at a part. One that stands inside a paragraph is left to those that do not see the paragraph. */
function byRegion(active: readonly ActiveRule[], indexes: readonly number[]): (part: Part) => RuleSet {
  const known = new Map<Region, { readonly all: RuleSet; readonly inBody: RuleSet }>();
  return ({ region, inBody }) => {
    let sets = known.get(region);
    if (sets === undefined) {
      const all = indexes.filter((index) => active[index]!.rule.regions.includes(region));
      const notOfBody = all.filter((index) => !active[index]!.rule.regions.includes('body'));
      sets = { all: setOf(active.length, all), inBody: setOf(active.length, notOfBody) };
      known.set(region, sets);
    }
    return inBody ? sets.inBody : sets.all;
  };
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
