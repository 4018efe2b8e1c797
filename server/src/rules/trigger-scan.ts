import { kindBits } from '../page/gaps';
import type { GapList } from '../page/page';
import type { Span } from '../text/span';
import { createLiteralTable, placeOf, type Literal } from './literal-table';
import type { Triggers } from './rule';
import { addCommon, addRule, setOf, type RuleSet } from './rule-set';

/**
 * Decides in one pass over a text which of many rules have anything to look at. Code units with the same
 * consequences share a class, so that the pass is one table look-up per code unit however many rules there are.
 */
export interface TriggerScan {
  /** Adds to `awake` the rules whose triggers stand in `text`; `hits` takes the literals found, where anybody asks. */
  scan(text: string, awake: RuleSet, hits: (Span[] | undefined)[] | null): void;
  /** Adds the rules that wait for one of these layout accidents. */
  scanGaps(gaps: GapList, awake: RuleSet): void;
}

interface UnitClass {
  /** Rules that one such code unit is enough for. */
  readonly rules: readonly number[];
  /** True where the unit is a literal by itself. */
  readonly isLiteral: boolean;
}

/** What is to be done where a code unit of a class stands. */
const wakes = 1;
const isLiteral = 2;

/**
 * `triggers[i]` belongs to rule i; null where the rule takes no part in this scan. `isTold` says which rules are to be told where
 * their literals stand.
 */
export function compileTriggers(
  triggers: readonly (Triggers | null)[],
  isTold: (rule: number) => boolean = () => true,
): TriggerScan {
  const table = new Uint16Array(0x10000);
  const classes: UnitClass[] = [{ rules: [], isLiteral: false }];
  const waited: Literal[] = [];
  const gapRules: { readonly kinds: number; readonly rule: number }[] = [];

  /** Gives the units a class of their own for each class that they had: the old rules and one more. */
  function refine(units: Iterable<number>, more: (old: UnitClass) => UnitClass): void {
    const renamed = new Map<number, number>();
    for (const unit of units) {
      const old = table[unit]!;
      let next = renamed.get(old);
      if (next === undefined) {
        next = classes.push(more(classes[old]!)) - 1;
        renamed.set(old, next);
      }
      table[unit] = next;
    }
  }

  triggers.forEach((trigger, rule) => {
    if (trigger === null) return;
    refine(unitsOf(trigger), (old) => ({ ...old, rules: [...old.rules, rule] }));
    for (const text of trigger.literals ?? []) waited.push({ text, rule, isTold: isTold(rule) });
    if (trigger.gaps !== undefined) gapRules.push({ kinds: kindBits(trigger.gaps), rule });
  });
  const literals = createLiteralTable(waited);
  refine(literals.single, (old) => ({ ...old, isLiteral: true }));

  // There are some dozens of classes: in bytes the table is half as far to go through.
  const classByUnit = classes.length > 0x100 ? table : Uint8Array.from(table);
  const rulesOfClass = classes.map(({ rules }) => setOf(triggers.length, rules));
  const fresh = Uint8Array.from(
    classes,
    (one) => (one.rules.length > 0 ? wakes : 0) | (one.isLiteral ? isLiteral : 0),
  );
  /** The same for the text being scanned: a class wakes its rules once. */
  const todo = new Uint8Array(classes.length);
  /** Where nothing but single units is waited for, a text that has none of them is done with at once. */
  const anyUnit = literals.isEmpty ? patternOf(table) : null;
  const isIdle = classes.length === 1 && literals.isEmpty;

  /** By the kinds of gaps that a text has; of the few dozen that there can be, most texts have the same. */
  const byKinds: (RuleSet | undefined)[] = [];
  function rulesOfGaps(kinds: number): RuleSet {
    return (byKinds[kinds] ??= setOf(
      triggers.length,
      gapRules.flatMap(({ kinds: wanted, rule }) => ((wanted & kinds) === 0 ? [] : [rule])),
    ));
  }

  /** Of the scan that is going on. */
  let awake = setOf(triggers.length, []);
  let hits: (Span[] | undefined)[] | null = null;

  function found(rule: number, isTold: boolean, start: number, end: number): void {
    addRule(awake, rule);
    if (!isTold || hits === null) return;
    const spans = hits[rule];
    if (spans === undefined) hits[rule] = [{ start, end }];
    else if (spans[spans.length - 1]!.end <= start) spans.push({ start, end });
  }

  return {
    scan: (text, awakeOfText, hitsOfText) => {
      if (isIdle || text.length === 0 || !(anyUnit?.test(text) ?? true)) return;
      awake = awakeOfText;
      hits = hitsOfText;
      const tasks = todo;
      const classOf = classByUnit;
      const { places } = literals;
      tasks.set(fresh);
      const { length } = text;
      let next = text.charCodeAt(0);
      for (let at = 0; at < length; at++) {
        const unit = next;
        next = at + 1 < length ? text.charCodeAt(at + 1) : 0;
        const unitClass = classOf[unit]!;
        const task = tasks[unitClass]!;
        const place = placeOf(unit, next);
        const mayStart = (places[place >>> 5]! >>> (place & 31)) & 1;
        // Mostly neither: one branch that is nearly always taken.
        if ((task | mayStart) === 0) continue;
        if ((task & wakes) !== 0) {
          tasks[unitClass] = task & isLiteral;
          addCommon(awake, rulesOfClass[unitClass]!);
        }
        if (mayStart === 1) literals.readPair(text, at, unit, next, found);
        if ((task & isLiteral) !== 0) literals.readUnit(at, unit, found);
      }
    },
    scanGaps: (gaps, awake) => addCommon(awake, rulesOfGaps(gaps.kinds)),
  };
}

/** Each unit once. */
function unitsOf({ characters = '', ranges = [] }: Triggers): ReadonlySet<number> {
  const units = new Set<number>();
  for (let at = 0; at < characters.length; at++) units.add(characters.charCodeAt(at));
  for (const [from, to] of ranges) for (let unit = from; unit <= to; unit++) units.add(unit);
  return units;
}

/** Finds any unit that is not of the first class. */
function patternOf(classes: Uint16Array): RegExp {
  let ranges = '';
  for (let unit = 0; unit < classes.length; unit++) {
    if (classes[unit] === 0) continue;
    const first = unit;
    while (unit + 1 < classes.length && classes[unit + 1] !== 0) unit++;
    ranges += `\\u${hex(first)}-\\u${hex(unit)}`;
  }
  return new RegExp(`[${ranges}]`);
}

function hex(unit: number): string {
  return unit.toString(16).padStart(4, '0');
}
