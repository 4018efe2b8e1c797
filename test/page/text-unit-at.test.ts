import { describe, expect, it } from 'vitest';
import { textUnitAt } from '../../server/src/page/text-unit-at';
import { markSpans, readMarkedText } from '../harness/marked-text';

function expectUnit(unit: 'sentence' | 'clause', marked: string): void {
  const { text, cursors } = readMarkedText(marked);
  const span = textUnitAt(text, cursors[0]!, unit);
  expect(markSpans(text, [span])).toBe(marked.replace('‸', ''));
}

describe('textUnitAt sentence', () => {
  it.each([
    '⟦雨停‸了。⟧路干了。',
    '雨停了。⟦‸路干了。⟧',
    '雨停了。⟦路干了‸。⟧',
    '⟦他说：“雨停了。‸”⟧路干了。',
    '他说：“雨停了。”⟦路‸干了。⟧',
    '⟦真的‸吗？！⟧真的。',
    '⟦没有句‸号的一段⟧',
    '⟦气温9.5度，‸票价12.5元。⟧',
  ])('%s', (marked) => expectUnit('sentence', marked));
});

describe('textUnitAt clause', () => {
  it.each([
    '雨停了，⟦路‸干了⟧，人来了。',
    '⟦雨‸停了⟧，路干了，人来了。',
    '雨停了，路干了，⟦人来‸了⟧。',
    '他说：“⟦雨‸停了⟧。”',
    '⟦投资12,0‸00元⟧，分三年。',
    '⟦投资‸12,000元⟧，分三年。',
    '⟦上午9:3‸0开门⟧，人很多。',
    '⟦云岭区、‸高新区⟧；星洲市',
  ])('%s', (marked) => expectUnit('clause', marked));
});

describe('textUnitAt anywhere', () => {
  it('answers for any text and offset, and holds the offset or touches it', () => {
    for (const text of ['', '。', '。。。', '”', '“”', '，，', '\ud800', '𠮷。', '。”。”'])
      for (let offset = 0; offset <= text.length; offset++)
        for (const unit of ['sentence', 'clause'] as const) {
          const { start, end } = textUnitAt(text, offset, unit);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
  });

  it('looks no further than a sentence can reach', () => {
    const text = '字'.repeat(10_000_000);
    const start = performance.now();
    for (let round = 0; round < 100; round++) textUnitAt(text, 5_000_000 + round, 'sentence');
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
