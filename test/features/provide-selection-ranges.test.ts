import { describe, expect, it } from 'vitest';
import { provideSelectionRanges } from '../../server/src/features/provide-selection-ranges';
import { compactWordService } from '../../server/src/lexis/words/word-service';
import { readPage } from '../../server/src/page/read-page';
import { readMarkedText } from '../harness/marked-text';
import { samplePage } from '../harness/sample-page';
import { testWords } from '../harness/test-words';

const service = compactWordService(testWords);

async function rangesAt(marked: string): Promise<string[]> {
  const { text, cursors } = readMarkedText(marked);
  const page = readPage(text, testWords);
  const ranges = await provideSelectionRanges(page, service, cursors[0]!);
  return ranges.map(({ start, end }) => text.slice(start, end));
}

const page = `花市早开门

本报讯（记者沈若溪）云岭花市今天开门，三百个摊位摆满了兰‸
花和茉莉。摊主们说，今年的花比往年早开
了十天。

来买花的人很多，街道上挤满了车。`;

describe('provideSelectionRanges', () => {
  it('takes word, clause, sentence, paragraph, article; a word cut by a line break is one', async () => {
    const ranges = await rangesAt(page);
    expect(ranges[0]).toBe('兰\n花');
    expect(ranges[1]).toBe('三百个摊位摆满了兰\n花和茉莉');
    expect(ranges[2]).toMatch(/云岭花市今天开门，三百个摊位摆满了兰\n花和茉莉。$/u);
    expect(ranges[3]).toMatch(/^本报讯[^]*了十天。$/u);
    expect(ranges.at(-1)).toBe(page.replace('‸', ''));
    expect(ranges).toHaveLength(5);
  });

  it('takes the whole headline before the article', async () => {
    const ranges = await rangesAt(page.replace('‸', '').replace('早开门', '早‸开门'));
    expect(ranges).toContain('花市早开门');
  });

  it('has the word before a cursor that stands behind a clause', async () => {
    expect((await rangesAt('今天云岭花市开门‸，人很多，街道上挤满了车，店家都笑了。'))[0]).toBe('开门');
  });

  it('answers where nothing is', async () => {
    expect(await provideSelectionRanges(readPage('', testWords), service, 0)).toEqual([{ start: 0, end: 0 }]);
    expect(await provideSelectionRanges(readPage('\n\n\n', testWords), service, 2)).toEqual([
      { start: 2, end: 2 },
    ]);
  });

  it('holds the offset and grows, everywhere on a whole page', async () => {
    const sample = readPage(samplePage.text, testWords);
    for (let offset = 0; offset <= samplePage.text.length; offset++) {
      let last = { start: offset, end: offset };
      const spans = await provideSelectionRanges(sample, service, offset);
      for (const [index, span] of spans.entries()) {
        expect(span.start).toBeLessThanOrEqual(last.start);
        expect(span.end).toBeGreaterThanOrEqual(last.end);
        if (index > 0) expect(span.end - span.start).toBeGreaterThan(last.end - last.start);
        last = span;
      }
    }
  });
});
