import { describe, expect, it } from 'vitest';
import { analyze, type Analysis } from '../../server/src/features/analyze';
import { provideFormatting } from '../../server/src/features/provide-formatting';
import { provideFixAll } from '../../server/src/features/provide-fix-all';
import { defaultSettings, type Settings } from '../../server/src/project/settings';
import { applyEdits } from '../../server/src/text/text-edit';
import { samplePage } from '../harness/sample-page';
import { testNames } from '../harness/test-names';
import { testWords } from '../harness/test-words';

function analysisOf(text: string, settings: Settings = defaultSettings): Analysis {
  return analyze(text, { words: testWords, tagger: testNames, settings, path: null });
}

/** A stray space, a false blank line and one of the numbers of a word that can be mended for certain. */
const text =
  '本报讯（记者林知远） 5 月12日，星洲市召开防汛工作会议 ，部署任务。\n\n会议要求，各镇要备足物资 ，加强值\n\n守，完成率达百分之5，确保安全度汛。\n\n星洲市部署防汛\n';

describe('provideFormatting', () => {
  it('leaves what is never to be mended on saving', () => {
    const settings = { ...defaultSettings, neverFixOnSave: ['space-around-number'] };
    const formatted = applyEdits(text, provideFormatting(analysisOf(text, settings), null));
    expect(formatted).toContain('5 月12日');
    expect(formatted).not.toContain('会议 ，');
  });

  it('mends layout and punctuation, and leaves words and numbers to their author', () => {
    const all = applyEdits(text, provideFixAll(analysisOf(text), { kind: 'allSafe' }));
    const formatted = applyEdits(text, provideFormatting(analysisOf(text), null));
    expect(formatted).toBe(
      '本报讯（记者林知远） 5月12日，星洲市召开防汛工作会议，部署任务。\n\n会议要求，各镇要备足物资，加强值\n守，完成率达百分之5，确保安全度汛。\n\n星洲市部署防汛\n',
    );
    expect(formatted.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
    expect(all).toContain('完成率达5%');
    expect(provideFormatting(analysisOf(formatted), null)).toEqual([]);
  });

  it('of the sample page leaves nothing to format, and every character', () => {
    const formatted = applyEdits(samplePage.text, provideFormatting(analysisOf(samplePage.text), null));
    expect(formatted).not.toBe(samplePage.text);
    expect(formatted.replace(/\s/gu, '')).toBe(samplePage.text.replace(/\s/gu, ''));
    expect(provideFormatting(analysisOf(formatted), null)).toEqual([]);
  });

  it('of a selection touches nothing outside it', () => {
    const start = text.indexOf('会议要求');
    const end = text.indexOf('加强值');
    const formatted = applyEdits(text, provideFormatting(analysisOf(text), { start, end }));
    expect(formatted).toBe(text.replace('物资 ，', '物资，'));
    // The space at the edge is inside, the one behind it is not.
    const space = text.indexOf(' 月');
    expect(provideFormatting(analysisOf(text), { start: space, end: space + 1 })).toEqual([
      { span: { start: space, end: space + 1 }, newText: '' },
    ]);
    expect(provideFormatting(analysisOf(text), { start: space + 1, end: text.indexOf(' ，') })).toEqual([]);
    expect(provideFormatting(analysisOf(text), { start: space, end: space })).toEqual([]);
  });

  it('of every selection of the sample page keeps the text around it', () => {
    const analysis = analysisOf(samplePage.text);
    for (let start = 0; start < samplePage.text.length; start += 311) {
      const end = Math.min(samplePage.text.length, start + 500);
      for (const { span } of provideFormatting(analysis, { start, end })) {
        expect(span.start).toBeGreaterThanOrEqual(start);
        expect(span.end).toBeLessThanOrEqual(end);
      }
    }
  });

  it('does nothing where the rules are off', () => {
    const rules = Object.fromEntries(
      analysisOf(text).findings.findings.map(({ rule }) => [rule, 'off' as const]),
    );
    expect(provideFormatting(analysisOf(text, { ...defaultSettings, rules }), null)).toEqual([]);
  });
});
