import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../server/src/project/settings';
import { rules } from '../../server/src/rules/registry';
import { optionsOf, wrongOptions } from '../../server/src/rules/rule-options';

const leadingSpace = rules.find(({ code }) => code === 'leading-space')!;
const withOptions = (options: Readonly<Record<string, unknown>>) => ({
  ...defaultSettings,
  ruleOptions: { 'leading-space': options },
});

describe('optionsOf', () => {
  it('takes what is set and has defaults for the rest', () => {
    expect(optionsOf(leadingSpace, defaultSettings)).toEqual({ indent: 'asPage' });
    expect(optionsOf(leadingSpace, withOptions({ indent: 'none' }))).toEqual({ indent: 'none' });
  });

  it.each<Readonly<Record<string, unknown>>>([
    { indent: 'loud' },
    { indent: 1 },
    { other: true },
    { constructor: 1 },
  ])('keeps the default where it is told %j', (options) => {
    expect(optionsOf(leadingSpace, withOptions(options))).toEqual({ indent: 'asPage' });
  });
});

describe('wrongOptions', () => {
  it('is silent about what is right, and leaves unknown rules to those who know the rules', () => {
    expect(wrongOptions(withOptions({ indent: 'fullWidth' }))).toEqual([]);
    expect(wrongOptions({ ...defaultSettings, ruleOptions: { none: { a: 1 } } })).toEqual([]);
  });

  it('names the option and what it takes', () => {
    const wrong = wrongOptions(withOptions({ indent: 'loud', indnet: 2 }));
    expect(wrong.map(({ path, message }) => `${path.join('.')} ${message.en}`)).toEqual([
      'ruleOptions.leading-space.indent must be one of asPage, none, fullWidth, not "loud"',
      'ruleOptions.leading-space.indnet is no option of the rule; did you mean indent?',
    ]);
  });
});
