import { describe, expect, it } from 'vitest';
import { analyze, type Analysis } from '../../server/src/features/analyze';
import { diagnose } from '../../server/src/features/diagnose';
import { hasFix, isSafe, provideFixAll, type FixAllScope } from '../../server/src/features/provide-fix-all';
import { ignoredList } from '../../server/src/project/ignored-list';
import { readTerms } from '../../server/src/project/read-terms';
import { defaultSettings, type Settings } from '../../server/src/project/settings';
import { remembered } from '../../server/src/rules/ignored-findings';
import { rules } from '../../server/src/rules/registry';
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
    const fixed = applyEdits(samplePage.text, provideFixAll(analysis, { kind: 'allSafe' }));
    expect(fixed.replace(/\s/gu, '')).toBe(samplePage.text.replace(/\s/gu, ''));
    expect(analysisOf(fixed).findings.findings.filter(isSafe)).toEqual([]);
  });

  it('mends one rule alone', () => {
    const { rule } = safe[0]!;
    const fixed = applyEdits(samplePage.text, provideFixAll(analysis, { kind: 'safe', rule }));
    const left = analysisOf(fixed).findings.findings;
    expect(left.filter((finding) => finding.rule === rule)).toEqual([]);
    expect(left.filter(isSafe).length).toBeGreaterThan(0);
  });

  it('mends what the limit has kept from the list, too', () => {
    const limited = analysisOf(samplePage.text, 2);
    expect(limited.findings.findings).toHaveLength(2);
    expect(provideFixAll(limited, { kind: 'allSafe' })).toEqual(provideFixAll(analysis, { kind: 'allSafe' }));
  });
});

describe('provideFixAll with other settings', () => {
  const text = '本报讯（记者林知远）临溪县有 5 只船，百分之30是新船。船价涨了两倍半，有百分之40的人买船。\n';

  function analysed(settings: Partial<Settings>): Analysis {
    const all = { ...defaultSettings, ...settings };
    return analyze(text, { words: testWords, tagger: testNames, settings: all, path: null });
  }

  function fixed(settings: Partial<Settings>, scope: FixAllScope = { kind: 'allSafe' }): string {
    return applyEdits(text, provideFixAll(analysed(settings), scope));
  }

  it('leaves rules alone that are never mended on saving, unless they are meant by name', () => {
    const settings = { neverFixOnSave: ['percent-word-mixed'] };
    expect(fixed({})).toContain('有5只船，30%是');
    expect(fixed(settings)).toContain('有5只船，百分之30是');
    expect(fixed(settings, { kind: 'safe', rule: 'percent-word-mixed' })).toContain('有 5 只船，30%是');
    expect(hasFix(analysed({ neverFixOnSave: rules.map(({ code }) => code) }), { kind: 'allSafe' })).toBe(
      false,
    );
    expect(hasFix(analysed(settings), { kind: 'allSafe' })).toBe(true);
  });

  it('leaves alone what is ignored, though what is mended beside it changes its sentence', () => {
    const { page, findings } = analysed({});
    const first = findings.findings.find(({ rule }) => rule === 'percent-word-mixed')!;
    const start = { line: 0, character: 0 };
    const entry = { ...remembered(page, first, 'here'), range: { start, end: start } };
    const after = fixed({ ignored: ignoredList([{ ...entry, sentence: entry.sentence!.slice(0, 40) }]) });
    expect(after).toContain('有5只船，百分之30是');
    expect(after).toContain('有40%的人');
  });

  it('makes the preferred repairs of one rule where it only suggests them, and no other', () => {
    const { terms } = readTerms('船价\t船只价格\n新船\t新造船|新下水的船\n');
    const scope = { kind: 'preferred', rule: 'house-term' } as const;
    expect(fixed({ terms }, { kind: 'allSafe' })).toContain('新船');
    expect(fixed({ terms }, scope)).toBe(text.replace('新船', '新造船').replace('船价', '船只价格'));
    expect(hasFix(analysed({ terms }), scope)).toBe(true);
    expect(hasFix(analysed({}), scope)).toBe(false);
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
