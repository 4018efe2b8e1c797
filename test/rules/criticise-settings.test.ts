import { describe, expect, it } from 'vitest';
import { criticiseSettings } from '../../server/src/rules/criticise-settings';

const complaintsOf = (code: string): string[] =>
  criticiseSettings({ rules: { [code]: 'off' } }).map(({ message }) => message.en);

describe('criticiseSettings', () => {
  it('is silent about rules that exist', () => {
    expect(complaintsOf('stray-space')).toEqual([]);
  });

  it.each([
    ['stray-spaces', 'stray-space'],
    ['stary-space', 'stray-space'],
    ['stray_space', 'stray-space'],
    ['space-around-numbers', 'space-around-number'],
    ['Odd-Charcter', 'odd-character'],
  ])('suggests for %s the rule that was meant', (code, suggestion) => {
    expect(complaintsOf(code)).toEqual([`is no rule; did you mean ${suggestion}?`]);
  });

  it.each(['no-such-thing', 'x', '', 'a'.repeat(5000)])(
    'suggests nothing where nothing is near (%#)',
    (code) => {
      expect(complaintsOf(code)).toEqual(['is no rule']);
    },
  );

  it('names a rule once, whether its level or its options are set, and each in a list', () => {
    const found = criticiseSettings({
      rules: { wrong: 'off' },
      ruleOptions: { wrong: {}, other: {} },
      neverFixOnSave: ['stray-space', 'wrong'],
    });
    expect(found.map(({ path }) => path)).toEqual([
      ['rules', 'wrong'],
      ['ruleOptions', 'other'],
      ['neverFixOnSave', 1],
    ]);
  });
});
