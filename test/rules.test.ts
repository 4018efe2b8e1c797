import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../server/src/project/settings';
import type { Finding } from '../server/src/rules/finding';
import { fixAll } from '../server/src/rules/fix-all';
import { ruleDocument, rules } from '../server/src/rules/registry';
import type { Rule } from '../server/src/rules/rule';
import { applyEdits } from '../server/src/text/text-edit';
import { findingsOf, only } from './rules/read-example';
import { readRuleDocument, type BadExample } from './rules/rule-document';

/** Every rule is tested by its own page: the examples that its user reads. */
describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  const document = readRuleDocument(readFileSync(join(__dirname, '..', ruleDocument(rule)), 'utf8'));
  const settings: Settings = {
    ...only(code),
    issueDate: document.settings.issueDate ?? null,
    ruleOptions: { [code]: document.settings.options ?? {} },
  };

  it('has a page with the examples that a rule must have', () => {
    expect(document.title).toBe(rule.title.zh);
    expect(document.bad.length).toBeGreaterThan(0);
    expect(document.good.some((example) => example.naive !== null)).toBe(true);
    if (rule.fix !== 'no') expect(document.bad.some((example) => example.fixed !== null)).toBe(true);
  });

  it.each(document.bad.map((example) => [example.line, example] as const))(
    'finds the faults of the example on line %i',
    (_, example) => {
      const found = findingsOf(example.text, settings);
      expect(found.map(({ span }) => marked(example.text, span))).toEqual(
        example.spans.map((span) => marked(example.text, span)),
      );
      for (const finding of found) expectMessage(finding);
    },
  );

  it.each(document.bad.map((example) => [example.line, example] as const))(
    'mends the example on line %i and leaves nothing new',
    (_, example) => expectMended(rule, example, settings),
  );

  it.each(document.good.map((example) => [example.line, example] as const))(
    'is silent where a naive pattern is not, on line %i',
    (_, { text, naive }) => {
      if (naive !== null) expect(text).toMatch(naive);
      expect(findingsOf(text, settings).map(({ span }) => marked(text, span))).toEqual([]);
    },
  );
});

function expectMended(rule: Rule, { text, fixed }: BadExample, settings: Settings): void {
  const found = findingsOf(text, settings);
  if (fixed === null) {
    expect(found.every(({ fix }) => fix === null)).toBe(true);
    return;
  }
  const preferred = found.map((finding): Finding => {
    expect(finding.fix, 'every fault of an example that is fixed has a fix').not.toBeNull();
    return { ...finding, fix: { ...finding.fix!, kind: 'safe' } };
  });
  const mended = applyEdits(
    text,
    fixAll(text, preferred, () => []),
  );
  expect(mended).toBe(fixed);
  expect(findingsOf(mended, settings)).toEqual([]);
  // Other rules may have had something to say before; the fix must not give them more.
  const all = { ...defaultSettings, issueDate: settings.issueDate };
  const before = countByRule(findingsOf(text, all));
  for (const [code, count] of countByRule(findingsOf(mended, all)))
    expect(count, `${rule.code} brings ${code} about`).toBeLessThanOrEqual(before.get(code) ?? 0);
}

function expectMessage({ message }: Finding): void {
  expect(message.zh).toMatch(/^[^。]+。.+。[^。]+。$/u);
  expect(message.en).toMatch(/^\P{Ll}.*: .+\. \P{Ll}.*\.$/u);
  // A clause that brings its own stop would double it.
  expect(message.zh).not.toMatch(/。。|，。/u);
  expect(message.en).not.toMatch(/\.\.(?!\.)/u);
}

function countByRule(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** Readable where it fails: the place with its surroundings. */
function marked(text: string, { start, end }: { start: number; end: number }): string {
  return `${start}: ${text.slice(Math.max(0, start - 6), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 6)}`;
}
