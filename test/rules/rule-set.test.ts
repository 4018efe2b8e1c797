import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCommon, emptySet, hasRule, nextCommon, setOf } from '../../server/src/rules/rule-set';

const rules = 100;
const members = fc.uniqueArray(fc.integer({ min: 0, max: rules - 1 }));

describe('RuleSet', () => {
  it('has its members and nothing else', () => {
    fc.assert(
      fc.property(members, (some) => {
        const set = setOf(rules, some);
        for (let rule = 0; rule < rules; rule++) expect(hasRule(set, rule)).toBe(some.includes(rule));
      }),
    );
  });

  it('is walked in order, together with another', () => {
    fc.assert(
      fc.property(members, members, (some, others) => {
        const [set, other] = [setOf(rules, some), setOf(rules, others)];
        const walked: number[] = [];
        for (let rule = nextCommon(set, other, 0); rule >= 0; rule = nextCommon(set, other, rule + 1))
          walked.push(rule);
        expect(walked).toEqual(some.filter((rule) => others.includes(rule)).sort((a, b) => a - b));
      }),
    );
  });

  it('takes what two others have', () => {
    fc.assert(
      fc.property(members, members, (some, others) => {
        const set = emptySet(rules);
        addCommon(set, setOf(rules, some), setOf(rules, others));
        for (let rule = 0; rule < rules; rule++)
          expect(hasRule(set, rule)).toBe(some.includes(rule) && others.includes(rule));
      }),
    );
  });
});
