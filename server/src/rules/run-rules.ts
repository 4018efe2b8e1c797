import { isInsideQuotes } from '../lexis/quotes/is-inside-quotes';
import type { Level, Message } from '../project/level';
import type { Roster } from '../project/roster';
import type { TermList } from '../project/term-list';
import { isHighSurrogate, isLowSurrogate } from '../text/characters';
import { shift, type Span } from '../text/span';
import type { TextEdit } from '../text/text-edit';
import { nameNeeds, type FactNeed, type Facts } from './facts';
import type { Finding, Fix } from './finding';
import type { Part } from './part';
import type { Fault, FaultFix, Given, Need, OptionSchemas, Rule, Subject } from './rule';
import { lengthFactor } from './length-factor';
import { toRawEdits } from './to-raw-edits';

export type ActiveLevel = Exclude<Level, 'off'>;

/** A rule with what some settings make of it. */
export interface RuleInUse {
  /** Among those in use. */
  readonly index: number;
  readonly rule: Rule;
  readonly level: ActiveLevel;
  readonly options: Readonly<Record<string, unknown>>;
  readonly terms: TermList;
  readonly roster: Roster;
}

/**
 * Runs rules and collects what they report, one slice of text after the other. What a rule is given is made once and told
 * anew of each slice: a page has thousands of runs, and objects for each would cost more than most rules.
 */
export interface Runner {
  /** `facts`: what rules are told; null where there is nothing to tell. `withoutNames` leaves out the rules that ask who is named. */
  begin(unitAt: UnitAt, facts: Facts | null, withoutNames?: boolean): void;
  /** `start`: where the text that the subject is taken from starts in the slice. */
  run(inUse: RuleInUse, subject: Subject, start: number, hits: readonly Span[], part: Part | null): void;
  /** What was reported since `begin`, in document order; rules that report the same place stay in the order of the registry. */
  inOrder(): Finding[];
  /** No rule that was to run since `begin` was left out. */
  isWhole(): boolean;
}

/** The code unit of the slice at an offset; not a number outside. */
export type UnitAt = (at: number) => number;

export function createRunner(rules: readonly RuleInUse[]): Runner {
  let unitAt: UnitAt = () => NaN;
  let facts: Facts | null = null;
  let findings: Finding[] = [];
  let isNameless = false;
  let isWhole = true;
  const asksNames = rules.map(({ rule }) => rule.needs.some((need) => nameNeeds.includes(need)));
  const place: { -readonly [K in keyof Place]: Place[K] } = { inUse: rules[0]!, start: 0, part: null };
  const report = (fault: Fault): void => {
    const finding = findingOf(place, fault, unitAt);
    if (finding !== null) findings.push(finding);
  };
  const getters = gettersOf(() => facts!);
  const givenByRule = rules.map((inUse) => givenTo(inUse, report, getters));

  return {
    begin: (nextUnitAt, nextFacts, withoutNames = false) => {
      unitAt = nextUnitAt;
      facts = nextFacts;
      findings = [];
      isNameless = withoutNames;
      isWhole = true;
    },
    run: (inUse, subject, start, hits, part) => {
      if (isNameless && asksNames[inUse.index]) {
        isWhole = false;
        return;
      }
      place.inUse = inUse;
      place.start = start;
      place.part = part;
      const given = givenByRule[inUse.index]!;
      given.hits = hits;
      inUse.rule.check(subject, given as unknown as Given<Need, OptionSchemas>);
    },
    inOrder: () => findings.sort((a, b) => a.span.start - b.span.start),
    isWhole: () => isWhole,
  };
}

type FactGetters = { readonly [N in FactNeed]: () => Facts[N] };

/** One for each need and written out: V8 then finds each fact where it found it last, which a look-up by name does not. */
function gettersOf(facts: () => Facts): FactGetters {
  return {
    words: () => facts().words,
    issueDate: () => facts().issueDate,
    names: () => facts().names,
    people: () => facts().people,
    organisations: () => facts().organisations,
    nameLists: () => facts().nameLists,
    dates: () => facts().dates,
    habits: () => facts().habits,
    folder: () => facts().folder,
  };
}

/** What a rule is given: what it declares and nothing else. */
interface GivenToRule {
  readonly options: Readonly<Record<string, unknown>>;
  readonly report: (fault: Fault) => void;
  hits: readonly Span[];
}

/** Facts are looked up when a rule asks: who stops before need not wait for names, which take longest to read. */
function givenTo(
  { rule, options, terms, roster }: RuleInUse,
  report: (fault: Fault) => void,
  getters: FactGetters,
): GivenToRule {
  const given: GivenToRule = { options, hits: [], report };
  for (const need of rule.needs) {
    const told =
      need === 'terms' ? { value: terms } : need === 'roster' ? { value: roster } : { get: getters[need] };
    Object.defineProperty(given, need, { ...told, enumerable: true });
  }
  return given;
}

/** Where the rule looks that is being run. */
interface Place {
  readonly inUse: RuleInUse;
  readonly start: number;
  readonly part: Part | null;
}

function findingOf(place: Place, fault: Fault, unitAt: UnitAt): Finding | null {
  const { rule, level: usual } = place.inUse;
  const { level = usual, fix, alternatives, related } = fault;
  if (level === 'off') return null;
  const isMilder = rule.milderInQuotes && isQuoted(place, fault.span);
  const { weight, byLength } = rule.errorCount;
  const preferred = fix === undefined ? null : fixOf(place, fix, isMilder);
  return {
    rule: rule.code,
    level: isMilder ? milder[level] : level,
    message: messageOf(fault),
    span: wholeCharacters(unitAt, spanAt(place, fault.span)),
    related: related?.map(({ span, message }) => ({ span: spanAt(place, span), message })) ?? noRelated,
    elsewhere: fault.elsewhere ?? noElsewhere,
    fix: preferred,
    alternatives: alternatives?.map((one) => fixOf(place, one, isMilder)) ?? noFixes,
    weight:
      byLength === undefined || preferred === null ? weight : weight * lengthFactor(preferred.edits, unitAt),
  };
}

function fixOf(place: Place, { kind, title, edits }: FaultFix, isMilder: boolean): Fix {
  const usual = place.inUse.rule.fix === 'safe' && !isMilder ? 'safe' : 'suggestion';
  return { kind: kind ?? usual, title, edits: editsOf(place, edits) };
}

const noRelated: Finding['related'] = [];
const noElsewhere: Finding['elsewhere'] = [];
const noFixes: readonly Fix[] = [];

/** The running text that the rule counts in, where it does. */
function runningOf({ inUse, part }: Place): Part['running'] | null {
  return part !== null && inUse.rule.offsets === 'running' ? part.running : null;
}

function spanAt(place: Place, span: Span): Span {
  const running = runningOf(place);
  return shift(running === null ? span : running.map.toRaw(span), place.start);
}

function editsOf(place: Place, edits: readonly TextEdit[]): TextEdit[] {
  const running = runningOf(place);
  const raw = running === null ? edits : edits.flatMap((edit) => toRawEdits(running, edit));
  return raw.map(({ span, newText }) => ({ span: shift(span, place.start), newText }));
}

function isQuoted(place: Place, { start }: Span): boolean {
  const { part } = place;
  return part !== null && isInsideQuotes(runningOf(place)?.text ?? part.running.raw, start);
}

const milder: Readonly<Record<ActiveLevel, ActiveLevel>> = {
  error: 'warning',
  warning: 'information',
  information: 'hint',
  hint: 'hint',
};

function messageOf({ message: { zh, en } }: Fault): Message {
  return { zh: `${zh.what}。${zh.why}。${zh.todo}。`, en: `${en.what}: ${en.why}. ${en.todo}.` };
}

/** Widens a span that would cut a surrogate pair. */
function wholeCharacters(unitAt: UnitAt, span: Span): Span {
  const cutsAtStart = cutsPair(unitAt, span.start);
  const cutsAtEnd = cutsPair(unitAt, span.end);
  if (!cutsAtStart && !cutsAtEnd) return span;
  return { start: cutsAtStart ? span.start - 1 : span.start, end: cutsAtEnd ? span.end + 1 : span.end };
}

function cutsPair(unitAt: UnitAt, at: number): boolean {
  return at > 0 && isLowSurrogate(unitAt(at)) && isHighSurrogate(unitAt(at - 1));
}
