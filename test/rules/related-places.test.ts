import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../server/src/project/settings';
import { ruleByCode, ruleDocument } from '../../server/src/rules/registry';
import { findingsOf, only } from './read-example';
import { readRuleDocument } from './rule-document';

/** Who is told that two places do not agree wants to see the other one. */
describe.each([
  'term-variant-inconsistent',
  'term-order-inconsistent',
  'quote-consistency',
  'list-quote-inconsistent',
  'organisation-name-variant',
  'similar-name',
  'title-variant',
  'similar-article',
  'ordinal-series-mixed',
  'ordinal-series-gap',
  'list-count-mismatch',
  'headline-body-mismatch',
  'number-style',
  'digit-grouping',
  'subhead-inconsistent',
  'dateline-trailing-space-inconsistent',
])('%s', (code) => {
  it('shows with each finding what it does not agree with', () => {
    const document = readRuleDocument(
      readFileSync(join(__dirname, '..', '..', ruleDocument(ruleByCode(code)!)), 'utf8'),
    );
    const { issueDate = null, options = {}, path, pages } = document.settings;
    const settings = { ...defaultSettings, ...only(code), issueDate, ruleOptions: { [code]: options } };
    const alone = document.bad.flatMap(({ text }) =>
      findingsOf(text, settings, path, pages)
        .filter(({ related, elsewhere }) => related.length + elsewhere.length === 0)
        .map(({ span }) => text.slice(span.start, span.end)),
    );
    expect(alone).toEqual([]);
  });
});
