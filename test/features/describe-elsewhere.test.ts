import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/features/analyze';
import { provideDefinitionElsewhere } from '../../server/src/features/provide-definition';
import { provideHover } from '../../server/src/features/provide-hover';
import { provideReferencesElsewhere } from '../../server/src/features/provide-references';
import { folderView } from '../../server/src/folder/folder-view';
import type { Analysis } from '../../server/src/features/analyze';
import { PageIndex } from '../../server/src/folder/folder-index';
import type { Message } from '../../server/src/project/level';
import { pinyinReader } from '../../server/src/platform/node/pinyin';
import { defaultSettings } from '../../server/src/project/settings';
import { folderOf } from '../harness/folder-of';
import { readMarkedText } from '../harness/marked-text';
import { testNames } from '../harness/test-names';
import { testWords } from '../harness/test-words';

const path = '/paper/2031-05-18/A02.txt';
const pageOf = (day: string, number: string): string => `/paper/2031-${day}/A0${number}.txt`;

const folder = {
  [pageOf('05-11', '1')]: '花市开门\n\n　　本报讯（记者沈若溪）云岭区副区长江望舒走访花市。\n',
  [pageOf('05-16', '3')]: '花市热闹\n\n　　本报讯（记者沈若溪）花市里人很多，江望舒也来了，江望舒说很好。\n',
  [pageOf('05-17', '1')]: '路灯亮了\n\n　　本报讯（记者沈若溪）云岭区副区长江望舒察看路灯。\n',
  [pageOf('05-17', '2')]: '路灯又亮\n\n　　本报讯（记者顾长庚）云岭区副区长江望舒再次察看路灯。\n',
  [path]: '旧的一版，江望舒。\n',
};

function analysed(marked: string): { analysis: Analysis; cursor: number } {
  const { text, cursors } = readMarkedText(marked);
  const context = {
    words: testWords,
    tagger: testNames,
    settings: defaultSettings,
    path,
    folder: folderView(folderOf(folder), path),
  };
  return { analysis: analyze(text, context), cursor: cursors[0]! };
}

async function hover(marked: string): Promise<Message> {
  const { analysis, cursor } = analysed(marked);
  const found = await provideHover(analysis, cursor, pinyinReader, (file, line) => `${file}#L${line + 1}`);
  return found!.markdown;
}

const plain = ({ zh }: Message): string => zh.replaceAll('\\', '');

describe('a hover on a name that other pages have', () => {
  const asked = '　　本报讯（记者林知远）云岭区区长江望‸舒走访学校。\n';

  it('tells on how many, since when, and leads to the latest', async () => {
    expect(plain(await hover(asked))).toContain(
      '\n\n另有 4 版提到，最早 2031-05-11：[2031-05-17 A1版](/paper/2031-05-17/A01.txt#L3)、' +
        '[2031-05-17 A2版](/paper/2031-05-17/A02.txt#L3)、[2031-05-16 A3版](/paper/2031-05-16/A03.txt#L3)等',
    );
    expect((await hover(asked)).en).toContain('On 4 other pages since 2031-05-11: [2031');
  });

  it('tells the titles there, each with its latest day, and calls out that they are others', async () => {
    const text = plain(await hover(asked));
    expect(text).toContain('\n\n他版职务：云岭区副区长（2031-05-17）');
    expect(text).toContain('\n\n5月17日作“云岭区副区长”，本版作“云岭区区长”');
    expect((await hover(asked)).en).toContain('“云岭区副区长” (2031-05-17), but “云岭区区长” (this page)');
  });

  it('is quiet where the title is the same, told without its body, or not told at all', async () => {
    for (const title of ['云岭区副区长', '副区长', ''])
      expect(plain(await hover(`　　本报讯（记者林知远）学校里，${title}江望‸舒走访课堂。\n`))).not.toContain(
        '作“',
      );
  });

  it('counts who signs, places and bodies as well', async () => {
    expect(plain(await hover('　　本报讯（记者沈若‸溪）学校里今天很热闹，人人都来了。\n'))).toContain(
      '另有 3 版提到',
    );
    const place = plain(await hover('　　本报讯（记者林知远）记者从云岭‸区获悉，学校今天开门。\n'));
    expect(place).toContain('**云岭区**');
    expect(place).toMatch(/另有 3 版提到，最早 2031-05-11/u);
  });

  it('says nothing of who is nowhere else, or has no name to be found by', async () => {
    expect(plain(await hover('　　本报讯（记者陆知‸昀）学校里今天很热闹，人人都来了。\n'))).not.toContain(
      '另有',
    );
    const index = folderOf({ '/a.txt': '　　本报讯（记者沈若溪）被告人陆某没有到庭，陆某说不知道。\n' });
    expect(index.person('陆某')).not.toEqual([]);
    const { analysis, cursor } = analysed('　　本报讯（记者沈若溪）被告人陆‸某没有到庭，陆某说不知道。\n');
    const known = analyze(analysis.page.text, { ...analysis.context, folder: folderView(index, path) });
    expect(plain((await provideHover(known, cursor, pinyinReader))!.markdown)).not.toContain('另有');
  });

  it('stays quick where ten thousand pages have the name', async () => {
    const large = new PageIndex();
    const digest = folderOf(folder).page(pageOf('05-17', '1'))!;
    for (let at = 0; at < 10_000; at++) large.set(`/paper/${at}.txt`, digest);
    const { analysis, cursor } = analysed(asked);
    const known = analyze(analysis.page.text, { ...analysis.context, folder: folderView(large, path) });
    await provideHover(known, cursor, pinyinReader);
    const start = process.cpuUsage();
    await provideHover(known, cursor, pinyinReader);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(100);
  });
});

describe('references on other pages', () => {
  it('are all mentions there, of the page itself none', () => {
    const { analysis, cursor } = analysed('　　本报讯（记者林知远）江望‸舒走访学校。\n');
    const { others } = provideReferencesElsewhere(analysis, cursor)!;
    expect(others.map(({ page, entry }) => [page.path.slice(12), entry.mentions.length])).toEqual([
      ['05-11/A01.txt', 1],
      ['05-16/A03.txt', 2],
      ['05-17/A01.txt', 1],
      ['05-17/A02.txt', 1],
    ]);
  });

  it('are none where no name stands', () => {
    const { analysis, cursor } = analysed('　　本报讯（记者林知远）江望舒走访学‸校。\n');
    expect(provideReferencesElsewhere(analysis, cursor)).toBeNull();
  });
});

describe('the definition on another page', () => {
  it('is where the last page says what somebody is of whom this page does not', () => {
    const { analysis, cursor } = analysed('　　本报讯（记者林知远）花市里，江望‸舒来了。江望舒说很好。\n');
    expect(provideDefinitionElsewhere(analysis, cursor)).toMatchObject({
      path: pageOf('05-17', '1'),
      range: [2, 18, 2, 21],
    });
  });

  it('is none where the page leads further itself, or tells the title', () => {
    for (const text of ['花市里，江望舒来了。江望‸舒说很好。', '花市里，云岭区区长江望‸舒来了。']) {
      const { analysis, cursor } = analysed(`　　本报讯（记者林知远）${text}\n`);
      expect(provideDefinitionElsewhere(analysis, cursor)).toBeNull();
    }
  });
});
