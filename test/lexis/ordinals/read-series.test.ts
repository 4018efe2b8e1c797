import { expect, it } from 'vitest';
import { findOrdinals } from '../../../server/src/lexis/ordinals/find-ordinals';
import { readSeries } from '../../../server/src/lexis/ordinals/read-series';

function series(text: string): string[] {
  return readSeries(findOrdinals(text)).map((items) =>
    items.map(({ start, end }) => text.slice(start, end)).join(' '),
  );
}

it.each([
  ['一要值守，二要排查，三要验收，四是总结。', ['一要 二要 三要 四是']],
  ['一是值守，一要在岗，二要在位；二是排查，三是验收。', ['一是 二是 三是', '一要 二要']],
  ['一是甲，二是乙。一是丙，二是丁，三是戊。', ['一是 二是', '一是 二是 三是']],
  ['一、甲\n1.乙\n2.丙\n二、丁\n1.戊\n2.己', ['一、 二、', '1. 2.', '1. 2.']],
  ['一是甲，三是乙。', ['一是 三是']],
  ['首先，甲；其次，乙；第三，丙。', ['首先， 其次，']],
  ['三是甲，四是乙。', []],
  ['一是甲。', []],
])('%s', (text, expected) => expect(series(text)).toEqual(expected));

it('lets an enumeration that lies far behind go', () => {
  expect(series(`一是甲。${'汛'.repeat(3000)}，二是乙。`)).toEqual([]);
});

it('takes twice the time for twice the markers', () => {
  const time = (count: number): number => {
    const ordinals = findOrdinals('，一是，二要，第三，一、四看'.repeat(count));
    const before = process.cpuUsage();
    readSeries(ordinals);
    return process.cpuUsage(before).user / 1000;
  };
  time(2000);
  expect(time(20_000)).toBeLessThan(2000);
});
