import { expect, test } from 'vitest';
import {
  countCharacters,
  halfWidths,
  isDigit,
  isHan,
  isInvisible,
  isLatin,
  isSpace,
} from '../../server/src/text/characters';

const unit = (text: string) => text.charCodeAt(0);

test('classes of characters', () => {
  expect(Array.from('报⼯〇々').every((character) => isHan(unit(character)))).toBe(true);
  expect(Array.from('，A1—“').some((character) => isHan(unit(character)))).toBe(false);
  expect(Array.from(' \t　\u00a0\u2003').every((character) => isSpace(unit(character)))).toBe(true);
  expect(Array.from('09０９').every((character) => isDigit(unit(character)))).toBe(true);
  expect(Array.from('AzＡé').every((character) => isLatin(unit(character)))).toBe(true);
  expect(Array.from('\u200b\ufeff\u00ad').every((character) => isInvisible(unit(character)))).toBe(true);
});

test('widths are those of the column: a whole em for what a typesetter sets on one', () => {
  expect(Array.from('报，“…·、⬅').map((character) => halfWidths(unit(character)))).toEqual([
    2, 2, 2, 2, 2, 2, 1,
  ]);
  expect(Array.from('A1 %').map((character) => halfWidths(unit(character)))).toEqual([1, 1, 1, 1]);
  expect(halfWidths(0xd842) + halfWidths(0xdfb7)).toBe(2);
  expect(halfWidths(0x200b)).toBe(0);
});

test('characters of an article are counted without white space, a pair as one', () => {
  expect(countCharacters('本报讯 （记者\r\n林知远）\u200b')).toBe(10);
  expect(countCharacters('𠮷县')).toBe(2);
});
