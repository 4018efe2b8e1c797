import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findRepeats } from '../../../server/src/rules/grammar/find-repeats';

function phrases(text: string): string[] {
  return findRepeats(text).phrases.map(
    ({ start, size, times }) => `${start} ${text.slice(start, start + size)} ${times}`,
  );
}

it('finds characters in a row, each run once', () => {
  expect(findRepeats('的的。人人人，11月，——，a aa').characters).toEqual([
    { start: 0, size: 1, times: 2 },
    { start: 3, size: 1, times: 3 },
  ]);
});

it.each([
  ['推进推进工作', ['0 推进 2']],
  ['要推进推进推进', ['1 推进 3']],
  ['防汛物资防汛物资', ['0 防汛物资 2']],
  ['区住房和城乡建设区住房和城乡建设', ['0 区住房和城乡建设 2']],
  ['一二三四五六七八九一二三四五六七八九', []],
  ['的的的的', []],
  ['2020，2020', []],
  ['，工作，工作', []],
  ['的工作的工作的', ['0 的工作 2']],
])('%s', (text, expected) => expect(phrases(text)).toEqual(expected));

it('finds every phrase of two to eight characters, wherever it stands', () => {
  const alphabet = Array.from('甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳');
  const phrase = fc.uniqueArray(fc.constantFrom(...alphabet), { minLength: 2, maxLength: 8 });
  const around = fc.array(fc.constantFrom('，', '。', '1', 'a'), { maxLength: 9 });
  fc.assert(
    fc.property(around, phrase, around, (before, characters, after) => {
      const text = [...before, ...characters, ...characters, ...after].join('');
      expect(findRepeats(text).phrases).toEqual([
        { start: before.length, size: characters.length, times: 2 },
      ]);
    }),
  );
});
