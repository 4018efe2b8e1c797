import { describe, expect, it } from 'vitest';
import { nearSpellings } from '../../server/src/features/near-spellings';
import type { PageName } from '../../server/src/features/page-names';
import { pinyinReader } from '../../server/src/platform/node/pinyin';

async function near(name: string, ...others: readonly string[]): Promise<string[]> {
  const names = others.map((other): PageName => ({ kind: 'person', name: other, titles: [], mentions: [] }));
  return (await nearSpellings(name, names, pinyinReader)).map((other) => other.name);
}

describe('near spellings', () => {
  it.each([
    ['江望舒', '江望书'],
    ['江望舒', '汪望舒'],
    ['江望舒', '江舒'],
    ['江舒', '江望舒'],
    ['江望舒', '江望舒宁'],
    ['欧阳知远', '欧阳志远'],
    ['陆昀', '陆云'],
    ['陆云', '卢云'],
    ['𠮷知远', '吉知远'],
  ])('%s and %s', async (name, other) => expect(await near(name, other)).toEqual([other]));

  it.each([
    ['江望舒', '江望舒'],
    ['江望舒', '江舒望'],
    ['江望舒', '江月书'],
    ['林远', '林涛'],
    ['陆某', '陆昀'],
    ['欧阳某', '欧阳昀'],
    ['欧阳昀', '欧阳某'],
    ['江望舒', '江'],
  ])('not %s and %s', async (name, other) => expect(await near(name, other)).toEqual([]));

  it('asks persons alone', async () => {
    const place: PageName = { kind: 'place', name: '江望书', titles: [], mentions: [] };
    expect(await nearSpellings('江望舒', [place], pinyinReader)).toEqual([]);
  });
});
