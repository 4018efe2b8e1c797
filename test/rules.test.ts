import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTerms } from '../server/src/project/read-terms';
import { defaultSettings, type Settings } from '../server/src/project/settings';
import type { Finding } from '../server/src/rules/finding';
import { fixAll, safeEdits } from '../server/src/rules/fix-all';
import { ruleDocument, rules } from '../server/src/rules/registry';
import type { Rule } from '../server/src/rules/rule';
import { applyEdits } from '../server/src/text/text-edit';
import { findingsOf, only } from './rules/read-example';
import { readRuleDocument, type BadExample, type DocumentSettings } from './rules/rule-document';
import { triggerTerms, triggerTexts } from './rules/trigger-text';

/** Every rule is tested by its own page: the examples that its user reads. */
describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  const document = readRuleDocument(readFileSync(join(__dirname, '..', ruleDocument(rule)), 'utf8'));
  const settings: Settings = {
    ...only(code),
    issueDate: document.settings.issueDate ?? null,
    ruleOptions: { [code]: document.settings.options ?? {} },
    terms: readTerms(document.settings.terms ?? '').terms,
  };
  const { path, pages } = document.settings;

  it('has a page with the examples that a rule must have', () => {
    expect(document.title).toBe(rule.title.zh);
    expect(document.bad.length).toBeGreaterThan(0);
    expect(document.good.some((example) => example.naive !== null)).toBe(true);
    if (rule.fix !== 'no') expect(document.bad.some((example) => example.fixed !== null)).toBe(true);
  });

  it.each(document.bad.map((example) => [example.line, example] as const))(
    'finds the faults of the example on line %i',
    (_, example) => {
      const found = findingsOf(example.text, settings, path, pages);
      expect(found.map(({ span }) => marked(example.text, span))).toEqual(
        example.spans.map((span) => marked(example.text, span)),
      );
      for (const finding of found) expectMessage(finding);
    },
  );

  it.each(document.bad.map((example) => [example.line, example] as const))(
    'mends the example on line %i and leaves nothing new',
    (_, example) => expectMended(rule, example, settings, document.settings),
  );

  it.each(document.good.map((example) => [example.line, example] as const))(
    'is silent where a naive pattern is not, on line %i',
    (_, { text, naive }) => {
      if (naive !== null) expect(text).toMatch(naive);
      expect(findingsOf(text, settings, path, pages).map(({ span }) => marked(text, span))).toEqual([]);
    },
  );
});

function expectMended(
  rule: Rule,
  { text, fixed }: BadExample,
  settings: Settings,
  { path, pages }: DocumentSettings,
): void {
  const found = findingsOf(text, settings, path, pages);
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
  expect(findingsOf(mended, settings, path, pages)).toEqual([]);
  // Other rules may have had something to say before; the fix must not give them more.
  const all: Settings = { ...defaultSettings, issueDate: settings.issueDate, terms: settings.terms! };
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

describe('every rule', () => {
  it('is listed once, in the folder of its group', () => {
    const codes = rules.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const rule of rules) expect(rule.code).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
  });

  it('takes any text: nothing is thrown, every span and edit lies inside and cuts no character', () => {
    const settings = { ...only(...rules.map(({ code }) => code)), terms: triggerTerms };
    const piece = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...rules.flatMap((rule) => triggerTexts(rule, 1))) },
      { weight: 4, arbitrary: fc.constantFrom(...newspaperPieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
        (text) => {
          const findings = findingsOf(text, settings);
          for (const finding of findings) expectInside(text, finding);
          expect(findings).toEqual([...findings].sort((a, b) => a.span.start - b.span.start));
          applyEdits(text, safeEdits(findings));
        },
      ),
      { numRuns: 400 },
    );
  });
});

const newspaperPieces = [
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '　　',
  '。',
  '，',
  '“',
  '”',
  '（',
  '）',
  '𠮷',
  '👨‍👩‍👧',
  '\ud83d',
  '本报讯（记者林知远） ',
  '会议指出，要把隐患排查做在前面',
  '星洲市召开防汛工作会议',
  '5 月\n12日',
  '4\n600万元',
  '\n本报记者 沈若溪 摄\n',
  '▲',
];

function expectInside(text: string, { span, fix, alternatives, related }: Finding): void {
  const edits = [fix, ...alternatives].flatMap((one) => (one === null ? [] : one.edits));
  // The edits of one repair never overlap: each repair can be made alone.
  for (const one of [fix, ...alternatives]) if (one !== null) applyEdits(text, one.edits);
  for (const { start, end } of [span, ...edits.map((edit) => edit.span), ...related.map((one) => one.span)]) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
    for (const at of [start, end]) expect(at > 0 && text.codePointAt(at - 1)! > 0xffff).toBe(false);
  }
  expect(span.end).toBeGreaterThan(span.start);
}
