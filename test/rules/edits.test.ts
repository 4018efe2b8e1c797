import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRunningText } from '../../server/src/page/running-text';
import { composeEdits } from '../../server/src/rules/compose-edits';
import { toRawEdits } from '../../server/src/rules/to-raw-edits';
import { applyEdits, withoutOverlaps, type TextEdit } from '../../server/src/text/text-edit';

/** Edits of a text of this length, without overlaps. */
function editsWithin(length: number): fc.Arbitrary<TextEdit[]> {
  const edit = fc
    .tuple(fc.nat(length), fc.nat(length), fc.constantFrom('', '字', '\n', '新的'))
    .map(([a, b, newText]) => ({ span: { start: Math.min(a, b), end: Math.max(a, b) }, newText }));
  return fc.array(edit, { maxLength: 6 }).map((edits) => withoutOverlaps(edits));
}

describe('composeEdits', () => {
  it('makes one step of two', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 0, maxLength: 30 }).chain((text) =>
          editsWithin(text.length).chain((first) => {
            const between = applyEdits(text, first);
            return editsWithin(between.length).map((second) => ({ text, first, between, second }));
          }),
        ),
        ({ text, first, between, second }) => {
          const composed = composeEdits(text, first, second);
          expect(composed.text).toBe(applyEdits(between, second));
          expect(applyEdits(text, composed.edits)).toBe(composed.text);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('toRawEdits', () => {
  const mend = (raw: string, wrong: string, right: string): string => {
    const running = readRunningText(raw);
    const start = running.text.indexOf(wrong);
    return applyEdits(
      raw,
      toRawEdits(running, { span: { start, end: start + wrong.length }, newText: right }),
    );
  };

  it('touches only what differs', () => {
    const running = readRunningText('截止\n目前');
    expect(toRawEdits(running, { span: { start: 0, end: 4 }, newText: '截至目前' })).toEqual([
      { span: { start: 1, end: 2 }, newText: '至' },
    ]);
  });

  it('keeps a line break inside the word', () => {
    expect(mend('防汛布\n署会议', '布署', '部署')).toBe('防汛部\n署会议');
    expect(mend('防汛步\n数会议', '步数', '部署')).toBe('防汛部\n署会议');
    expect(mend('三十\n多余人', '十多余', '十余')).toBe('三十\n余人');
  });

  it('puts a closing mark behind the line and an opening one before the next', () => {
    const running = readRunningText('他说：\n今天开工。\n散会。');
    const insert = (at: number, newText: string): string =>
      applyEdits(running.raw, toRawEdits(running, { span: { start: at, end: at }, newText }));
    expect(insert(3, '“')).toBe('他说：\n“今天开工。\n散会。');
    expect(insert(8, '”')).toBe('他说：\n今天开工。”\n散会。');
  });

  it('never halves a surrogate pair', () => {
    expect(mend('𠮷林', '𠮷', '𠮶')).toBe('𠮶林');
  });

  it('gives in the raw text what was asked for in the running text', () => {
    const piece = fc.constantFrom('字', '句', '，', '\n', '\n\n', ' ', '12', 'ab', '\u200b', '𠮷');
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 20 }).map((pieces) => pieces.join('')),
        fc.nat(),
        fc.nat(),
        fc.constantFrom('', '改', '改成', '，'),
        (raw, a, b, newText) => {
          const running = readRunningText(raw);
          const limit = running.text.length + 1;
          const start = Math.min(a % limit, b % limit);
          const end = Math.max(a % limit, b % limit);
          const edits = toRawEdits(running, { span: { start, end }, newText });
          const visible = (text: string): string => text.replaceAll(/[\s\u200b]/gu, '');
          expect(visible(applyEdits(raw, edits))).toBe(
            visible(running.text.slice(0, start) + newText + running.text.slice(end)),
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});
