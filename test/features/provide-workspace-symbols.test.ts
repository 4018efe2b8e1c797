import { beforeAll, describe, expect, it } from 'vitest';
import {
  provideWorkspaceSymbols,
  type FolderSymbol,
} from '../../server/src/features/provide-workspace-symbols';
import { PageIndex } from '../../server/src/folder/folder-index';
import type { NameDigest, PageDigest } from '../../server/src/folder/page-digest';
import { pinyinReader } from '../../server/src/platform/node/pinyin';
import { folderOf } from '../harness/folder-of';

const index = folderOf({
  '/paper/2031-05-17/A01.txt':
    '云岭花市开门\n\n　　本报讯（记者沈若溪）云岭区区长江望舒走访花市。江望舒说，花市很好。\n',
  '/paper/2031-05-18/A02.txt':
    '江望舒谈花市\n\n　　本报讯（记者林知远）云岭区委书记江望舒走访花市，云岭花市集团有限公司开了店。\n',
  '/paper/2031-05-18/A03.txt': '老街装路灯\n\n　　本报讯（记者林知远）云岭区区长江望书到老街察看。\n',
});

async function symbols(query: string, limit = 200): Promise<readonly FolderSymbol[]> {
  return provideWorkspaceSymbols(index, query, { limit, reader: pinyinReader });
}

function shown({ kind, name, page, more }: FolderSymbol): string {
  return `${kind} ${name} ${page.digest.issueDate!.slice(8)}/${page.digest.pageNumber!} ${more}`;
}

describe('symbols of a folder', () => {
  it('are every page of who is named exactly, then what starts so, the latest first', async () => {
    expect((await symbols('江望舒')).map(shown)).toEqual([
      'person 江望舒 18/A2 0',
      'person 江望舒 17/A1 0',
      'headline 江望舒谈花市 18/A2 0',
    ]);
  });

  it('are each person once where more than one may be meant, with the number of other pages', async () => {
    expect((await symbols('江望')).map(shown)).toEqual([
      'person 江望舒 18/A2 1',
      'headline 江望舒谈花市 18/A2 0',
      'person 江望书 18/A3 0',
    ]);
  });

  it('are found in the middle of a name behind those that start so', async () => {
    const found = (await symbols('花市')).map(shown);
    expect(found).toContain('headline 江望舒谈花市 18/A2 0');
    expect(found).toContain('headline 云岭花市开门 17/A1 0');
    expect(found.some((one) => /^organisation .*花市/u.test(one))).toBe(true);
    expect((await symbols('路灯')).map(shown)).toEqual(['headline 老街装路灯 18/A3 0']);
  });

  it('leave out who is gone by the time that the letters are read', async () => {
    const changing = folderOf({
      '/paper/A01.txt': '老街装路灯\n\n　　本报讯（记者林知远）云岭区区长江望书到老街察看。\n',
    });
    const reader: typeof pinyinReader = {
      ...pinyinReader,
      spelled: async (letters, names) => {
        const found = await pinyinReader.spelled(letters, names);
        changing.delete('/paper/A01.txt');
        return found;
      },
    };
    expect(await provideWorkspaceSymbols(changing, 'jiangws', { limit: 9, reader })).toEqual([]);
  });

  it('are found over spaces and by pinyin', async () => {
    expect((await symbols(' 老街 装路灯 ')).map(shown)).toEqual(['headline 老街装路灯 18/A3 0']);
    const spelled = await symbols('jiangws');
    expect(spelled.map(({ name, pinyin }) => `${name} ${pinyin}`).sort()).toEqual([
      '江望书 jiang wang shu',
      '江望舒 jiang wang shu',
    ]);
    expect(await symbols('jwq')).toEqual([]);
  });

  it('stand where the name stands first, and the headline', async () => {
    const [person, , headline] = await symbols('江望舒');
    expect(person!.range).toEqual([0, 0, 0, 3]);
    expect(headline!.range).toEqual([0, 0, 0, 6]);
  });

  it('are the latest headlines without a query, and never more than wanted', async () => {
    expect((await symbols('')).map(({ name }) => name)).toEqual([
      '江望舒谈花市',
      '老街装路灯',
      '云岭花市开门',
    ]);
    expect((await symbols('', 2)).map(({ name }) => name)).toEqual(['江望舒谈花市', '老街装路灯']);
    expect(await symbols('江', 1)).toHaveLength(1);
  });

  it('are none where nothing is so called', async () => expect(await symbols('顾长庚')).toEqual([]));
});

describe('symbols of ten thousand pages', () => {
  const large = new PageIndex();
  beforeAll(() => {
    const surnames = '林江沈顾陆袁王李张刘陈杨赵黄周吴徐孙胡朱';
    const given = '知远望舒若溪长庚昀伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英';
    const nameOf = (seed: number): string =>
      surnames[seed % surnames.length]! +
      given[(seed * 7) % given.length]! +
      given[(seed * 13 + (seed >> 5)) % given.length]!;
    const name = (text: string): NameDigest => ({
      name: text,
      mentions: [{ range: [1, 0, 1, 3], article: 0 }],
    });
    for (let at = 0; at < 10_000; at++) {
      const day = new Date(Date.UTC(2029, 0, 1 + (at >> 3))).toISOString().slice(0, 10);
      const digest: PageDigest = {
        pageNumber: `A${(at % 8) + 1}`,
        issueDate: day,
        articles: Array.from({ length: 8 }, (_, article) => ({
          title: `第${at}版的第${article}条 老街路灯又亮了`,
          hasHeadline: true,
          head: [0, 0, 0, 8],
          range: [0, 0, 9, 0],
          characters: 600,
          jumpLines: [],
        })),
        people: Array.from({ length: 30 }, (_, person) => ({
          ...name(nameOf(at * 11 + person * 37)),
          titles: [],
        })),
        places: [],
        organisations: Array.from({ length: 15 }, (_, body) => name(`云岭第${(at * 3 + body) % 20_000}公司`)),
        nameLists: [],
      };
      large.set(`/paper/${day}/A0${(at % 8) + 1}.txt`, digest);
    }
  }, 60_000);

  it('are quick when they are first asked for', async () => {
    const start = process.cpuUsage();
    await provideWorkspaceSymbols(large, '顾长庚', { limit: 200, reader: pinyinReader });
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(500);
  });

  it.each(['江望舒', '江', '路灯', '公司', '没有的', '', 'jws'])('are quick: %j', async (query) => {
    const ask = (): Promise<readonly FolderSymbol[]> =>
      provideWorkspaceSymbols(large, query, { limit: 200, reader: pinyinReader });
    await ask();
    // The time of the processor: others may be at work beside the test.
    const times: number[] = [];
    for (let run = 0; run < 3; run++) {
      const start = process.cpuUsage();
      await ask();
      times.push(process.cpuUsage(start).user / 1000);
    }
    expect(Math.min(...times)).toBeLessThan(50);
  });
});
