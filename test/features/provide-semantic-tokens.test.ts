import { describe, expect, it } from 'vitest';
import { provideSemanticTokens } from '../../server/src/features/provide-semantic-tokens';
import { analyzeMarked, thingIn, withThings } from '../harness/analyze-marked';
import { markSpans } from '../harness/marked-text';
import { samplePage } from '../harness/sample-page';

describe('semantic tokens', () => {
  it('part a name at its line ends, without the white space there', () => {
    const marked =
      '本报讯（记者⟦沈若溪⟧）𠮷祥里，区委书记⟦江望⟧  ⏎  ⟦舒⟧走访花市。⟦江⟧⏎⏎⟦望舒⟧说好。⟦江望舒⟧走了。⏎';
    const { analysis, text } = analyzeMarked(marked);
    const persons = provideSemanticTokens(analysis)!.filter(({ kind }) => kind === 'person');
    expect(markSpans(text, persons)).toBe(marked.replaceAll('⏎', '\n'));
  });

  it('are one where a name is padded, in a headline, too', () => {
    const marked =
      '养蜂人⟦沈  溪⟧的一天⏎⏎本报讯（记者⟦林知远⟧）村民⟦沈⟧⏎⟦溪⟧把蜂箱搬上了山，人们都来买蜜。⟦沈　溪⟧说，今年的蜜好。⏎';
    const { analysis, text } = analyzeMarked(marked);
    const persons = provideSemanticTokens(analysis)!.filter(({ kind }) => kind === 'person');
    expect(markSpans(text, persons)).toBe(marked.replaceAll('⏎', '\n'));
  });

  it('part it at CRLF, too', () => {
    const { analysis, text } = analyzeMarked('本报讯（记者沈若溪）区委书记江望\r\n舒走访花市。\r\n');
    const persons = provideSemanticTokens(analysis)!.filter(({ kind }) => kind === 'person');
    expect(persons.map(({ start, end }) => text.slice(start, end))).toEqual(['沈若溪', '江望', '舒']);
  });

  it('tell persons, places and organisations apart', () => {
    const { analysis, text } = analyzeMarked('本报讯（记者沈若溪）云岭区恒远\n公司今天开工。');
    const places = [thingIn(text, '云岭区')];
    const organisations = [thingIn(text, '恒远公司')];
    const tokens = provideSemanticTokens(withThings(analysis, { places, organisations }))!;
    expect(tokens.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual([
      'person 沈若溪',
      'place 云岭区',
      'organisation 恒远',
      'organisation 公司',
      'date 今天',
    ]);
  });

  it('mark dates line by line, but no lengths of time, and leave to a name what it holds', () => {
    const { analysis, text } = analyzeMarked(
      '本报讯（记者沈若溪）5 月\n12日，五月十二日公司花了三天，近日开工。',
    );
    const organisations = [thingIn(text, '五月十二日公司')];
    const dates = provideSemanticTokens(withThings(analysis, { organisations }))!
      .filter(({ kind }) => kind === 'date' || kind === 'organisation')
      .map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
    expect(dates).toEqual(['date 5 月', 'date 12日', 'organisation 五月十二日公司', 'date 近日']);
  });

  it('of a range are those of the page that stand in it', () => {
    const { analysis, text } = analyzeMarked(samplePage.text);
    const all = provideSemanticTokens(analysis)!;
    expect(all.length).toBeGreaterThan(20);
    for (let start = 0; start < text.length; start += 500) {
      const end = start + 700;
      const wanted = all.filter((token) => token.end > start && token.start < end);
      expect(provideSemanticTokens(analysis, { start, end })).toEqual(wanted);
    }
  });

  it('of a range are found in a text of more than a million characters, but not all of them', () => {
    const { analysis, text } = analyzeMarked(`${samplePage.text}\n\n`.repeat(160));
    expect(text.length).toBeGreaterThan(1_000_000);
    expect(provideSemanticTokens(analysis)).toBeNull();
    const start = text.indexOf('本报讯', 700_000);
    const tokens = provideSemanticTokens(analysis, { start, end: start + 3000 })!;
    expect(tokens.length).toBeGreaterThan(5);
    for (const token of tokens) {
      expect(token.start).toBeLessThan(start + 3000);
      expect(token.end).toBeGreaterThan(start);
      expect(text.slice(token.start, token.end)).not.toMatch(/\s*\n/u);
    }
  });
});
