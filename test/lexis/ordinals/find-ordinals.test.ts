import { expect, it } from 'vitest';
import { findOrdinals } from '../../../server/src/lexis/ordinals/find-ordinals';
import { ordinalNumeral, ordinalValue } from '../../../server/src/lexis/ordinals/ordinal-value';

function found(text: string): string[] {
  return findOrdinals(text).map(
    ({ start, end, value, kind }) => `${text.slice(start, end)} ${value} ${kind}`,
  );
}

it.each([
  ['一是值守，二要排查；三来方便。', ['一是 1 是', '二要 2 要', '三来 3 来']],
  ['第一，值守。第二是排查。', ['第一， 1 第', '第二 2 第']],
  ['其一，值守。其十二：排查。', ['其一， 1 其', '其十二： 12 其']],
  ['首先，值守；其次排查；再次，验收。', ['首先， 1 首', '其次 2 首', '再次， 3 首']],
  ['一、值守\n二、排查', ['一、 1 一、', '二、 2 一、']],
  ['1.值守\n2．排查\n3、验收', ['1. 1 1.', '2． 2 1．', '3、 3 1、']],
  ['（一）值守。(2)排查', ['（一） 1 （一）', '(2) 2 (1)']],
  ['①值守②排查，③验收', ['① 1 ①', '③ 3 ①']],
  ['　　一是值守', ['一是 1 是']],
  ['“一是值守”', ['一是 1 是']],
])('%s', (text, ordinals) => expect(found(text)).toEqual(ordinals));

it.each([
  '大赛设一、二等奖',
  '，一、二等奖',
  '，3.5米',
  '不一要',
  '第一名',
  '第一次来',
  '唯一是他',
  '万一要来',
])('%s has none', (text) => expect(found(text)).toEqual([]));

it('reads and writes 1 to 99', () => {
  for (let value = 1; value < 100; value++) expect(ordinalValue(ordinalNumeral(value))).toBe(value);
  expect(['两', '12', '十', '二十', '百', '一一'].map(ordinalValue)).toEqual([2, 12, 10, 20, NaN, NaN]);
});
