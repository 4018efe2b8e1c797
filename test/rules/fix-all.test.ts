import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../server/src/page/page';
import type { Finding } from '../../server/src/rules/finding';
import { fixAll, safeEdits } from '../../server/src/rules/fix-all';
import { applyEdits, type TextEdit } from '../../server/src/text/text-edit';
import { samplePage } from '../harness/sample-page';
import { findingsOf, readText } from './read-example';

const folder = join(__dirname, '..', 'corpus', 'pages');
const pages: [string, string][] = [
  ['sample page', samplePage.text],
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name): [string, string] => [name, readFileSync(join(folder, name), 'utf8')]),
];

describe('fixAll', () => {
  it.each(pages)('leaves no safe finding on %s and the same articles', (_, text) => {
    const edits = fixAll(text, findingsOf(text), findingsOf);
    const mended = applyEdits(text, edits);
    expect(findingsOf(mended).filter(({ fix }) => fix?.kind === 'safe')).toEqual([]);
    expect(outline(readText(mended).page)).toEqual(outline(readText(text).page));
  });

  it('has something to mend on the sample page', () => {
    const rules = new Set(findingsOf(samplePage.text).map(({ rule }) => rule));
    for (const rule of ['space-around-number', 'space-around-bracket', 'blank-line-inside-sentence'])
      expect(rules).toContain(rule);
  });

  it('mends what only the first repair brings to light, in one set of edits', () => {
    const findings = (text: string): Finding[] => {
      const at = text.indexOf('ab');
      return at < 0 ? [] : [finding([{ span: { start: at, end: at + 2 }, newText: '' }])];
    };
    const edits = fixAll('xaabby', findings('xaabby'), findings);
    expect(applyEdits('xaabby', edits)).toBe('xy');
  });

  it('ends where two rules undo each other', () => {
    const findings = (text: string): Finding[] => [
      finding([{ span: { start: 0, end: 1 }, newText: text.startsWith('a') ? 'b' : 'a' }]),
    ];
    expect(applyEdits('a', fixAll('a', findings('a'), findings))).toMatch(/^[ab]$/u);
  });
});

describe('safeEdits', () => {
  const deletion = (start: number, end: number): TextEdit => ({ span: { start, end }, newText: '' });

  it('makes one deletion of two that overlap', () => {
    expect(safeEdits([finding([deletion(0, 3)]), finding([deletion(2, 5)])])).toEqual([deletion(0, 5)]);
  });

  it('takes the first of two edits at one place', () => {
    const first = { span: { start: 1, end: 2 }, newText: 'x' };
    const second = { span: { start: 1, end: 2 }, newText: 'y' };
    expect(safeEdits([finding([first]), finding([second])])).toEqual([first]);
  });

  it('makes a repair of several edits completely or not at all', () => {
    const taken = finding([{ span: { start: 4, end: 6 }, newText: 'x' }]);
    const split = finding([deletion(0, 1), { span: { start: 5, end: 7 }, newText: 'y' }]);
    expect(safeEdits([taken, split])).toEqual(taken.fix!.edits);
  });

  it('leaves suggestions to the editor', () => {
    expect(
      safeEdits([{ ...finding([deletion(0, 1)]), fix: { ...finding([]).fix!, kind: 'suggestion' } }]),
    ).toEqual([]);
  });
});

function finding(edits: readonly TextEdit[]): Finding {
  const text = { zh: '', en: '' };
  return {
    rule: 'test',
    level: 'warning',
    message: text,
    span: { start: 0, end: 1 },
    related: [],
    elsewhere: [],
    fix: { kind: 'safe', title: text, edits },
    alternatives: [],
    weight: 0,
  };
}

/** What a reader sees of a page, whatever the spaces. */
function outline(page: Page): unknown {
  const closed = (text: string | undefined): string | null => text?.replaceAll(/\s/gu, '') ?? null;
  return page.articles.map(({ value }) => ({
    headline: closed(value.headline?.text),
    kicker: closed(value.kicker?.text),
    subhead: closed(value.subhead?.text),
    reporters: value.reporters.map(({ name }) => name),
    paragraphs: value.paragraphs.map((paragraph) => closed(paragraph.value.text)),
    captions: value.captions.map((caption) => closed(caption.value.text)),
  }));
}
