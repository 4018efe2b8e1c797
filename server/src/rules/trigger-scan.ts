import { kindBits } from '../page/gaps';
import type { GapList } from '../page/page';
import type { Span } from '../text/span';
import { createLiteralTable } from './literal-table';
import type { Triggers } from './rule';

/**
 * Decides in one pass over a text which of many rules have anything to look at. Code units with the same
 * consequences share a class, so that the pass is one table look-up per code unit however many rules there are.
 */
export interface TriggerScan {
  /** Marks in `awake` (one byte a rule) whose triggers stand in `text`; `hits` takes the literals found. */
  scan(text: string, awake: Uint8Array, hits: (Span[] | undefined)[]): void;
  /** Marks the rules that wait for one of these layout accidents. */
  scanGaps(gaps: GapList, awake: Uint8Array): void;
}

interface UnitClass {
  /** Rules that one such code unit is enough for. */
  readonly rules: readonly number[];
  /** True where a literal may start. */
  readonly literals: boolean;
}

/** What is to be done where a code unit of a class stands. */
const wakes = 1;
const mayStart = 2;

/** `triggers[i]` belongs to rule i; null where the rule takes no part in this scan. */
export function compileTriggers(triggers: readonly (Triggers | null)[]): TriggerScan {
  const table = new Uint16Array(0x10000);
  const classes: UnitClass[] = [{ rules: [], literals: false }];
  const literals = createLiteralTable();
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
    for (const text of trigger.literals ?? []) literals.add({ text, rule });
    if (trigger.gaps !== undefined) gapRules.push({ kinds: kindBits(trigger.gaps), rule });
  });
  refine(literals.initials(), (old) => ({ ...old, literals: true }));

  const fresh = Uint8Array.from(
    classes,
    ({ rules, literals: start }) => (rules.length > 0 ? wakes : 0) | (start ? mayStart : 0),
  );
  /** The same for the text being scanned: a class wakes its rules once. */
  const todo = new Uint8Array(classes.length);

  function readLiterals(text: string, at: number, awake: Uint8Array, hits: (Span[] | undefined)[]): void {
    for (const literal of literals.at(text.charCodeAt(at), text.charCodeAt(at + 1))) {
      if (!text.startsWith(literal.text, at)) continue;
      awake[literal.rule] = 1;
      const spans = (hits[literal.rule] ??= []);
      if ((spans.at(-1)?.end ?? 0) <= at) spans.push({ start: at, end: at + literal.text.length });
    }
  }

  return {
    scan: (text, awake, hits) => {
      if (classes.length === 1) return;
      todo.set(fresh);
      for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        const unitClass = table[unit]!;
        const task = todo[unitClass]!;
        if (task === 0) continue;
        if ((task & wakes) !== 0) {
          todo[unitClass] = task & mayStart;
          for (const rule of classes[unitClass]!.rules) awake[rule] = 1;
        }
        if ((task & mayStart) !== 0 && literals.mayBe(unit, text.charCodeAt(at + 1)))
          readLiterals(text, at, awake, hits);
      }
    },
    scanGaps: (gaps, awake) => {
      for (const { kinds, rule } of gapRules) if ((kinds & gaps.kinds) !== 0) awake[rule] = 1;
    },
  };
}

/** Each unit once. */
function unitsOf({ characters = '', ranges = [] }: Triggers): ReadonlySet<number> {
  const units = new Set<number>();
  for (let at = 0; at < characters.length; at++) units.add(characters.charCodeAt(at));
  for (const [from, to] of ranges) for (let unit = from; unit <= to; unit++) units.add(unit);
  return units;
}
