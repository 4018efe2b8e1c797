import { describe, expect, it } from 'vitest';
import { analyze, type Analysis } from '../../server/src/features/analyze';
import { diagnose } from '../../server/src/features/diagnose';
import { isSafe, provideFixAll } from '../../server/src/features/provide-fix-all';
import { defaultSettings } from '../../server/src/project/settings';
import { applyEdits } from '../../server/src/text/text-edit';
import { samplePage } from '../harness/sample-page';
import { testNames } from '../harness/test-names';
import { testWords } from '../harness/test-words';

function analysisOf(text: string, maxFindings = defaultSettings.maxFindings): Analysis {
  const settings = { ...defaultSettings, maxFindings };
  return analyze(text, { words: testWords, tagger: testNames, settings, path: samplePage.path });
}

describe('provideFixAll', () => {
  const analysis = analysisOf(samplePage.text);
  const safe = analysis.findings.findings.filter(isSafe);

  it('leaves no report of the rules that it mends, and no character lost', () => {
    expect(safe.length).toBeGreaterThan(20);
    const fixed = applyEdits(samplePage.text, provideFixAll(analysis, null));
    expect(fixed.replace(/\s/gu, '')).toBe(samplePage.text.replace(/\s/gu, ''));
    expect(analysisOf(fixed).findings.findings.filter(isSafe)).toEqual([]);
  });

  it('mends one rule alone', () => {
    const { rule } = safe[0]!;
    const fixed = applyEdits(samplePage.text, provideFixAll(analysis, rule));
    const left = analysisOf(fixed).findings.findings;
    expect(left.filter((finding) => finding.rule === rule)).toEqual([]);
    expect(left.filter(isSafe).length).toBeGreaterThan(0);
  });

  it('mends what the limit has kept from the list, too', () => {
    const limited = analysisOf(samplePage.text, 2);
    expect(limited.findings.findings).toHaveLength(2);
    expect(provideFixAll(limited, null)).toEqual(provideFixAll(analysis, null));
  });
});

describe('diagnose', () => {
  it('says on the first line how many findings are not listed', () => {
    const all = analysisOf(samplePage.text);
    expect(diagnose(all).notice).toBeNull();
    const { findings, notice } = diagnose(analysisOf(samplePage.text, 3));
    expect(findings).toHaveLength(3);
    expect(notice!.span).toEqual({ start: 0, end: all.page.lines.end(0) });
    expect(notice!.message.zh).toContain(`另有 ${all.findings.total - 3} 处未列出`);
    expect(notice!.message.en).toContain(`${all.findings.total - 3} more are not`);
  });
});
