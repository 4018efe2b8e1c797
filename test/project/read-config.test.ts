import { describe, expect, it } from 'vitest';
import { mergeSettings } from '../../server/src/project/merge-settings';
import { ignoredList } from '../../server/src/project/ignored-list';
import { readConfig } from '../../server/src/project/read-config';
import { defaultSettings } from '../../server/src/project/settings';
import { noRoster } from '../../server/src/project/roster';
import { noTerms } from '../../server/src/project/term-list';

function complaints(text: string): string[] {
  return readConfig(text).complaints.map(
    ({ range: { start }, message }) => `${start.line}:${start.character} ${message.en}`,
  );
}

describe('a config.json', () => {
  it('may have comments and commas that JSON does not allow', () => {
    const { settings, complaints: none } = readConfig(
      '\uFEFF{\n // 见报\n "issueDate": "2031-05-18", "rules": { "stray-space": "off", },\n "$schema": "x",}',
    );
    expect(settings).toEqual({ issueDate: '2031-05-18', rules: { 'stray-space': 'off' } });
    expect(none).toEqual([]);
  });

  it.each([
    ['', 'this is not JSON'],
    ['{ "issueDate" "2031-05-18" }', 'this is not JSON'],
    ['[]', 'must be an object'],
    ['{ "issueDate": "2031-02-30" }', '0:2 issueDate must be a date such as 2031-05-18, not "2031-02-30"'],
    ['{\n  "issuedate": "2031-05-18" }', '1:2 issuedate is no setting; did you mean issueDate?'],
    ['{ "maxFindings": 0 }', '0:2 maxFindings is no setting'],
    ['{ "rules": { "a": "of" } }', '0:13 rules.a must be one of'],
    ['{ "ruleOptions": { "a": 1 } }', '0:19 ruleOptions.a must be an object'],
    ['{ "neverFixOnSave": "a" }', '0:2 neverFixOnSave must be a list of rule codes'],
    ['{ "neverFixOnSave": ["a", 1] }', '0:26 neverFixOnSave.1 must be the code of a rule'],
  ])('is complained of once: %s', (text, expected) => {
    expect(complaints(text)).toHaveLength(1);
    expect(complaints(text)[0]).toContain(expected);
  });

  it('counts as far as it can be used', () => {
    const { settings } = readConfig(
      '{ "issueDate": "2031-05-18", "rule": {}, "rules": { "a": "of", "b": "hint" } }',
    );
    expect(settings).toEqual({ issueDate: '2031-05-18', rules: { b: 'hint' } });
  });
});

describe('the settings of a file', () => {
  const base = {
    ...defaultSettings,
    issueDate: '2031-05-03',
    rules: { a: 'off', b: 'off' },
    ruleOptions: { a: { x: 1, y: 1 } },
  } as const;
  const project = {
    issueDate: '2031-05-02',
    rules: { b: 'error' },
    ruleOptions: { a: { y: 2 }, c: { z: 3 } },
  } as const;

  const files = { ignored: ignoredList([]), terms: noTerms, roster: noRoster };

  it('are those of option, project and editor, in this order', () => {
    const date = (option: string | null, config: object | null) => {
      const given = config === null ? null : { ...files, settings: config };
      const { issueDate, issueDateFrom } = mergeSettings({ option, project: given, base });
      return [issueDate, issueDateFrom];
    };
    expect(date('2031-05-01', project)).toEqual(['2031-05-01', 'option']);
    expect(date(null, project)).toEqual(['2031-05-02', 'project']);
    expect(date(null, {})).toEqual(['2031-05-03', 'setting']);
    expect(date(null, null)).toEqual(['2031-05-03', 'setting']);
  });

  it('are joined rule by rule, option by option', () => {
    const given = { ...files, settings: { ...project, neverFixOnSave: ['b', 'c'] } };
    const never = { ...base, neverFixOnSave: ['a', 'b'] };
    const { rules, ruleOptions, neverFixOnSave } = mergeSettings({
      option: null,
      project: given,
      base: never,
    });
    expect(rules).toEqual({ a: 'off', b: 'error' });
    expect(ruleOptions).toEqual({ a: { x: 1, y: 2 }, c: { z: 3 } });
    expect(neverFixOnSave).toEqual(['a', 'b', 'c']);
  });

  it('take the room of a page from the project first, and complain of what is none', () => {
    const { settings, complaints } = readConfig(
      '{ "errorRate": { "lines": 120, "charactersPerLine": -1, "line": 1 } }',
    );
    expect(settings).toEqual({ errorRate: { lines: 120 } });
    expect(complaints.map(({ message }) => message.en)).toEqual([
      'errorRate.charactersPerLine must be a whole number from 1, not -1',
      'errorRate.line is no setting; did you mean lines?',
    ]);
    const editor = { ...base, errorRate: { charactersPerLine: 60, lines: 100 } };
    const given = { ...files, settings };
    expect(mergeSettings({ option: null, project: given, base: editor }).errorRate).toEqual({
      charactersPerLine: 60,
      lines: 120,
    });
  });
});
