import { describe, expect, it } from 'vitest';
import commonCharacters from '../../server/src/features/common-characters.tsv';
import { lazyNameReader } from '../../server/src/platform/node/lazy-name-reader';
import { pinyinReader } from '../../server/src/platform/node/pinyin';

describe('rare characters', () => {
  it.each([
    ['陆昀', '昀 yún'],
    ['万俟卨', '俟 qí, 卨 xiè'],
    ['翟璟', '璟 jǐng'],
    ['江望舒', ''],
    ['𠮷知远', ''],
    ['Anna', ''],
    ['', ''],
  ])('%s: %s', async (name, expected) => {
    const rare = await pinyinReader.rare(name);
    expect(rare.map(({ character, pinyin }) => `${character} ${pinyin}`).join(', ')).toBe(expected);
  });

  it('are not of the first level of GB/T 2312', () => {
    const decoder = new TextDecoder('gbk');
    let level = '';
    for (let row = 0xb0; row <= 0xd7; row++)
      for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++)
        level += decoder.decode(Uint8Array.of(row, cell));
    expect(commonCharacters.replace(/\n/gu, '')).toBe(level);
  });
});

describe('a reader whose bundle is missing', () => {
  it('tells nothing, and says why once', async () => {
    const reasons: string[] = [];
    const reader = lazyNameReader({
      bundle: '/nowhere/pinyin.js',
      onMissing: ({ en }) => reasons.push(en),
    });
    expect(await reader.rare('陆昀')).toEqual([]);
    expect(await reader.soundAlike('陆昀', '陆云')).toBe(false);
    expect(reasons).toHaveLength(1);
  });
});

describe('names that letters stand for', () => {
  const found = async (letters: string): Promise<string[]> =>
    (await pinyinReader.spelled(letters, ['单长庚', '江望舒', '林知远'])).map(
      ({ name, pinyin, isStart }) => `${name} ${pinyin} ${isStart}`,
    );

  it.each([
    ['jws', ['江望舒 jiang wang shu true']],
    ['jiangwsh', ['江望舒 jiang wang shu true']],
    ['jiangwangs', ['江望舒 jiang wang shu true']],
    ['zhiy', ['林知远 lin zhi yuan false']],
    ['shanzg', ['单长庚 shan zhang geng true']],
    ['dcg', ['单长庚 dan chang geng true']],
    ['jangws', []],
    ['jwsx', []],
  ])('%s', async (letters, names) => expect(await found(letters)).toEqual(names));
});
