import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../server/src/project/settings';
import { unknownRules } from '../../server/src/rules/unknown-rules';

const suggestionFor = (code: string): unknown =>
  unknownRules({ ...defaultSettings, rules: { [code]: 'off' } }).map(({ suggestion }) => suggestion);

describe('unknownRules', () => {
  it('is silent about rules that exist', () => {
    expect(unknownRules({ ...defaultSettings, rules: { 'stray-space': 'off' } })).toEqual([]);
  });

  it.each([
    ['stray-spaces', 'stray-space'],
    ['stary-space', 'stray-space'],
    ['stray_space', 'stray-space'],
    ['space-around-numbers', 'space-around-number'],
    ['Odd-Charcter', 'odd-character'],
  ])('suggests for %s the rule that was meant', (code, suggestion) => {
    expect(suggestionFor(code)).toEqual([suggestion]);
  });

  it.each(['no-such-thing', 'x', '', 'a'.repeat(5000)])(
    'suggests nothing where nothing is near (%#)',
    (code) => {
      expect(suggestionFor(code)).toEqual([null]);
    },
  );

  it('names a rule once, whether its level or its options are set', () => {
    const settings = {
      ...defaultSettings,
      rules: { wrong: 'off' as const },
      ruleOptions: { wrong: {}, other: {} },
    };
    expect(unknownRules(settings).map(({ code }) => code)).toEqual(['wrong', 'other']);
  });
});
