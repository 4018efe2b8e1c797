import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Triggers } from '../../server/src/rules/rule';
import { readRunningText } from '../../server/src/page/running-text';
import { emptySet, hasRule } from '../../server/src/rules/rule-set';
import { compileTriggers } from '../../server/src/rules/trigger-scan';
import type { Span } from '../../server/src/text/span';

function wake(
  triggers: readonly (Triggers | null)[],
  text: string,
): { awake: number[]; hits: (Span[] | undefined)[] } {
  const awake = emptySet(triggers.length);
  const hits: (Span[] | undefined)[] = [];
  compileTriggers(triggers).scan(text, awake, hits);
  return { awake: triggers.map((_, rule) => (hasRule(awake, rule) ? 1 : 0)), hits };
}

describe('compileTriggers', () => {
  it('wakes the rules whose triggers stand in the text, as looking for each of them would', () => {
    const letters = 'abcd字句';
    const trigger = fc.record(
      {
        characters: fc.string({ unit: fc.constantFrom(...Array.from(letters)), maxLength: 3 }),
        literals: fc.array(
          fc.string({ unit: fc.constantFrom(...Array.from(letters)), minLength: 2, maxLength: 3 }),
          {
            maxLength: 3,
          },
        ),
        ranges: fc.array(
          fc.tuple(fc.constantFrom(97, 98), fc.constantFrom(98, 99)).map(([from, to]) => [from, to] as const),
          { maxLength: 1 },
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.array(trigger, { minLength: 1, maxLength: 6 }),
        fc.string({ unit: fc.constantFrom(...Array.from(letters)), maxLength: 12 }),
        (triggers, text) => {
          const expected = triggers.map(({ characters = '', literals = [], ranges = [] }) => {
            const has = (from: number, to: number): boolean =>
              Array.from(text).some((unit) => from <= unit.charCodeAt(0) && unit.charCodeAt(0) <= to);
            return Array.from(characters).some((unit) => text.includes(unit)) ||
              literals.some((literal) => text.includes(literal)) ||
              ranges.some(([from, to]) => has(from, to))
              ? 1
              : 0;
          });
          expect(wake(triggers, text).awake).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('tells hundreds of rules apart that wait for a character each', () => {
    const triggers = Array.from({ length: 300 }, (_, rule) => ({
      characters: String.fromCharCode(0x4e00 + rule),
    }));
    for (const [rule, { characters }] of triggers.entries())
      expect(wake(triggers, characters).awake.indexOf(1)).toBe(rule);
  });

  it('tells where the literals stand, the longest of each place', () => {
    const { hits } = wake([{ literals: ['截止', '截止目前'] }, { literals: ['目前'] }], '截止目前，截止');
    expect(hits[0]).toEqual([
      { start: 0, end: 4 },
      { start: 5, end: 7 },
    ]);
    expect(hits[1]).toEqual([{ start: 2, end: 4 }]);
  });

  it('wakes nothing for a rule that takes no part', () => {
    expect(wake([null, { characters: '字' }], '字').awake).toEqual([0, 1]);
  });

  it('wakes rules by layout accidents, each text by its own', () => {
    const scan = compileTriggers([{ gaps: ['blankLine'] }, { gaps: ['space', 'letterSpace'] }]);
    const woken = ['在 星洲举行', '在星洲\n\n举行', '在星洲举行', '在 星洲举行'].map((raw) => {
      const awake = emptySet(2);
      scan.scanGaps(readRunningText(raw).gaps, awake);
      return [hasRule(awake, 0), hasRule(awake, 1)];
    });
    expect(woken).toEqual([
      [false, true],
      [true, false],
      [false, false],
      [false, true],
    ]);
  });
});
