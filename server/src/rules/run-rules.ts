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
  begin(slice: Slice, facts: Facts | null, withoutNames?: boolean): void;
  /** `start`: where the text that the subject is taken from starts in the slice. */
  run(inUse: RuleInUse, subject: Subject, start: number, hits: readonly Span[], part: Part | null): void;
  /** What was reported since `begin`, in document order; rules that report the same place stay in the order of the registry. */
  inOrder(): Finding[];
  /** No rule that was to run since `begin` was left out. */
  isWhole(): boolean;
}

/** The text between two offsets. */
export type Slice = (start: number, end: number) => string;

export function createRunner(rules: readonly RuleInUse[]): Runner {
  let slice: Slice = () => '';
  let facts: Facts | null = null;
  let findings: Finding[] = [];
  let round = 0;
  let isNameless = false;
  let isWhole = true;
  const asksNames = rules.map(({ rule }) => rule.needs.some((need) => nameNeeds.includes(need)));
  const place: { -readonly [K in keyof Place]: Place[K] } = { inUse: rules[0]!, start: 0, part: null };
  const report = (fault: Fault): void => {
    const finding = findingOf(place, fault, slice);
    if (finding !== null) findings.push(finding);
  };
  const givenByRule = rules.map((inUse) => givenTo(inUse, report, (need) => facts?.[need]));
  /** What each rule is told anew; names it asks for itself. */
  const toldNeeds = rules.map(({ rule }) => rule.needs.filter(isToldAnew));
  /** In which round each rule was last told of the facts: who never runs does not ask who is named. */
  const toldIn = new Int32Array(rules.length);

  function tell(index: number): void {
    toldIn[index] = round;
    if (facts === null) return;
    const given = givenByRule[index]! as unknown as Record<string, unknown>;
    for (const need of toldNeeds[index]!) given[need] = facts[need];
  }

  return {
    begin: (nextSlice, nextFacts, withoutNames = false) => {
      slice = nextSlice;
      facts = nextFacts;
      findings = [];
      round++;
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
      if (toldNeeds[inUse.index]!.length > 0 && toldIn[inUse.index] !== round) tell(inUse.index);
      given.hits = hits;
      inUse.rule.check(subject, given as unknown as Given<Need, OptionSchemas>);
    },
    inOrder: () => findings.sort((a, b) => a.span.start - b.span.start),
    isWhole: () => isWhole,
  };
}

function isToldAnew(need: Need): need is FactNeed {
  return need !== 'terms' && need !== 'roster' && !nameNeeds.includes(need);
}

/** What a rule is given: what it declares and nothing else. */
interface GivenToRule {
  readonly options: Readonly<Record<string, unknown>>;
  readonly report: (fault: Fault) => void;
  hits: readonly Span[];
}

function givenTo(
  { rule, options, terms, roster }: RuleInUse,
  report: (fault: Fault) => void,
  factOf: (need: FactNeed) => unknown,
): GivenToRule {
  const given: Record<string, unknown> = { options, hits: [], report };
  for (const need of rule.needs) {
    if (need === 'terms') given[need] = terms;
    else if (need === 'roster') given[need] = roster;
    // Names take longest to read: a rule that looks at something else first need not have asked.
    else if (nameNeeds.includes(need))
      Object.defineProperty(given, need, { get: () => factOf(need), enumerable: true });
    else given[need] = undefined;
  }
  return given as unknown as GivenToRule;
}

/** Where the rule looks that is being run. */
interface Place {
  readonly inUse: RuleInUse;
  readonly start: number;
  readonly part: Part | null;
}

function findingOf(place: Place, fault: Fault, slice: Slice): Finding | null {
  const { rule, level: usual } = place.inUse;
  const level = fault.level ?? usual;
  if (level === 'off') return null;
  const isMilder = rule.milderInQuotes && isQuoted(place, fault.span);
  const fixOf = (fix: FaultFix): Fix => ({
    kind: fix.kind ?? (rule.fix === 'safe' && !isMilder ? 'safe' : 'suggestion'),
    title: fix.title,
    edits: editsOf(place, fix.edits),
  });
  return {
    rule: rule.code,
    level: isMilder ? milder[level] : level,
    message: messageOf(fault),
    span: wholeCharacters(slice, spanAt(place, fault.span)),
    related: fault.related?.map(({ span, message }) => ({ span: spanAt(place, span), message })) ?? noRelated,
    elsewhere: fault.elsewhere ?? noElsewhere,
    fix: fault.fix === undefined ? null : fixOf(fault.fix),
    alternatives: fault.alternatives?.map(fixOf) ?? noFixes,
    weight: rule.errorCount.weight,
  };
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
function wholeCharacters(slice: Slice, { start, end }: Span): Span {
  return { start: cutsPair(slice, start) ? start - 1 : start, end: cutsPair(slice, end) ? end + 1 : end };
}

function cutsPair(slice: Slice, at: number): boolean {
  if (at === 0) return false;
  const around = slice(at - 1, at + 1);
  return isLowSurrogate(around.charCodeAt(1)) && isHighSurrogate(around.charCodeAt(0));
}
