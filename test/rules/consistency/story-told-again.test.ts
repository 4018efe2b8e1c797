import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { PageIndex } from '../../../server/src/folder/folder-index';
import { folderView, type FolderView } from '../../../server/src/folder/folder-view';
import { KeywordMemory } from '../../../server/src/folder/keyword-memory';
import type { Reading } from '../../../server/src/reading/reading';
import { checkPage } from '../../../server/src/rules/check-page';
import type { Finding } from '../../../server/src/rules/finding';
import { folderOf } from '../../harness/folder-of';
import { toldAgain, toldBefore } from '../../harness/told-again';
import { only, readAt } from '../read-example';

const [before, today, beside] = [
  '/星洲日报/2031-05-13/05.txt',
  '/星洲日报/2031-05-18/02.txt',
  '/星洲日报/2031-05-18/06.txt',
];
const settings = only('similar-article');

function findingsIn(
  text: string,
  pages: Readonly<Record<string, string>>,
  memory: KeywordMemory | null = null,
): Finding[] {
  const folder = folderView(folderOf(pages), today, memory);
  return checkPage(readAt(text, today, settings), settings, { folder }).findings;
}

function known(here: readonly string[], there: readonly string[]): KeywordMemory {
  const memory = new KeywordMemory();
  memory.set(today, 0, { sketch: '', words: here });
  memory.set(before, 0, { sketch: '', words: there });
  return memory;
}

function unsigned(story: string): string {
  return story.replace(/本报讯（记者.*?） /u, '');
}

function forecast(day: string, degrees: string): string {
  return `周末出门记得带伞

　　本报讯（记者沈若溪） 市气象台预报，${day}日夜间全市多云转阴，山区有阵雨，偏南风三到四级，最高气温${degrees}℃。周末冷暖空气在星洲市上空相遇，沿江各县有中雨，雨后空气湿度大，早晚偏凉。预报员说，雨天路滑，开车要减速，田里的油菜要抢在雨前收完，晒在场上的粮食早些进仓。下周天气好转，以多云为主，气温慢慢回升，适合整田育秧。
`;
}

function visit(company: string): string {
  return `银企对接解了燃眉之急

　　本报讯（记者沈若溪） 昨日，${company}的厂房里机器又转了起来。去年冬天订单多了，原料却涨了价，厂里一时周转不开。银企对接会上，银行的信贷员当场记下难处，第二天就上门看账本、看仓库，一个星期后贷款到账。厂里用这笔钱买回原料，添了两条生产线，招了三十名工人。区长陆昀、副区长何景行、区住建局局长付知秋到厂里看了新生产线。信贷员说，今后每个月来一趟，帮着算账。工人们说，机器一响，心里就踏实了，过年也能多带些钱回家。
`;
}

describe('A story told again in other words', () => {
  it('says on which page it ran, how much is alike, and by which words', () => {
    const [finding, ...more] = findingsIn(toldAgain, { [before]: toldBefore });
    expect(more).toEqual([]);
    expect(finding!.message.zh).toBe(
      '这篇稿约30%的文字和大多数关键词（合作社、柑橘、直播间、果子等）已见于5月13日第5版“柑橘合作社办起直播间”。换了说法的同一篇稿，多半还是重稿。核对后撤下一篇，或者写出新的内容。',
    );
    expect(finding!.message.en).toContain(
      'About 30% of this article and most of its keywords (合作社, 柑橘, 直播间, 果子 …) stand in “柑橘合作社办起直播间” on page 5 of 2031-05-13 as well',
    );
    expect(finding!.elsewhere).toEqual([
      {
        path: before,
        range: [0, 0, 0, 10],
        message: {
          zh: '约30%相同；共同的关键词：合作社、柑橘、直播间、果子、晒场、脐橙、仓库、装箱',
          en: 'about 30% alike; keywords of both: 合作社, 柑橘, 直播间, 果子, 晒场, 脐橙, 仓库, 装箱',
        },
      },
    ]);
  });

  it('says so of two pages of one issue', () => {
    const [finding] = findingsIn(toldAgain, { [beside]: toldBefore });
    expect(finding!.message.zh).toContain(
      '这篇稿约30%的文字和大多数关键词（合作社、柑橘、直播间、果子等）与本期第6版“柑橘合作社办起直播间”相同',
    );
  });

  it('needs no keywords where nearly all of it stands there', () => {
    const [finding] = findingsIn(toldBefore, { [before]: toldBefore });
    expect(finding!.message.zh).toContain('约100%的文字已见于5月13日第5版');
    expect(finding!.elsewhere[0]!.message.zh).toBe('约100%相同');
  });

  it('counts what a reporter has signed as a story, on however few days it ran before', () => {
    const twice = { [before]: toldBefore, '/星洲日报/2031-05-11/05.txt': toldBefore };
    expect(findingsIn(toldBefore, twice)).toHaveLength(1);
    expect(findingsIn(unsigned(toldBefore), twice)).toEqual([]);
  });

  it('leaves the weather alone, which is told in the same words every week', () => {
    expect(findingsIn(forecast('18', '26'), { [before]: forecast('13', '24') })).toEqual([]);
  });

  it('takes the same words about another company for another story', () => {
    expect(findingsIn(visit('临溪竹业有限公司'), { [before]: visit('临溪竹业有限公司') })).toHaveLength(1);
    expect(findingsIn(visit('星洲光学有限公司'), { [before]: visit('临溪竹业有限公司') })).toEqual([]);
  });

  it('shows better keywords where both are known, without a change to what is found', () => {
    const here = ['合作社', '柑橘', '陆昀', '货架', '社员'];
    const there = ['陆昀', '柑橘', '合作社', '货架', '主播'];
    const plain = findingsIn(toldAgain, { [before]: toldBefore });
    const better = findingsIn(toldAgain, { [before]: toldBefore }, known(here, there));
    expect(better[0]!.elsewhere[0]!.message.zh).toBe('约30%相同；共同的关键词：合作社、柑橘、陆昀、货架');
    const without = (finding: Finding): object => ({ ...finding, elsewhere: [] });
    expect(better.map(without)).toEqual(plain.map(without));
  });

  it.each([
    ['of one nobody knows better', known(['合作社', '柑橘', '陆昀', '货架'], [])],
    ['they have too little in common', known(['合作社', '柑橘', '陆昀'], ['合作社', '柑橘', '陆昀', '货架'])],
    [
      'they stand there no more',
      known(['合作社', '柑橘', '陆昀', '马灯'], ['合作社', '柑橘', '陆昀', '马灯']),
    ],
  ])('shows its own keywords where %s', (_, memory) => {
    const [finding] = findingsIn(toldAgain, { [before]: toldBefore }, memory);
    expect(finding!.elsewhere[0]!.message.zh).toContain('合作社、柑橘、直播间、果子');
  });
});

describe('What was found of a story in the folder', () => {
  const pages = folderOf({
    [before]: toldBefore,
    [beside]: toldBefore,
    '/星洲日报/2031-05-14/03.txt': toldAgain,
    '/星洲日报/2031-05-15/03.txt': toldBefore.replace('柑橘合作社办起直播间', '直播间开进青石村'),
  });
  const paths = pages.pages().map(({ path }) => path);
  const check = (reading: Reading, folder: FolderView): readonly Finding[] =>
    checkPage(reading, settings, { folder }).findings;

  it('is kept while pages change, and is always what a first look finds', () => {
    const change = fc.record({ path: fc.constantFrom(...paths, today), goes: fc.boolean(), day: fc.nat(2) });
    const found = new Set<number>();
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), (changes) => {
        const index = new PageIndex();
        const kept = readAt(toldBefore, today, settings);
        for (const { path, goes, day } of changes) {
          const digest = pages.page(path === today ? before : path)!;
          if (goes) index.delete(path);
          // The same text, declared for another day.
          else index.set(path, day === 0 ? digest : { ...digest, issueDate: `2031-05-1${day + 1}` });
          const view = folderView(index, today);
          const expected = check(readAt(toldBefore, today, settings), view);
          found.add(expected[0]?.elsewhere.length ?? 0);
          expect(check(kept, view)).toEqual(expected);
        }
      }),
      { numRuns: 60 },
    );
    expect(found.size).toBeGreaterThan(2);
  });

  it('is asked once for a view, whatever comes in meanwhile, and again for the next', () => {
    const index = new PageIndex();
    const kept = readAt(toldBefore, today, settings);
    const asked = vi.spyOn(index, 'alike');
    const view = folderView(index, today);
    expect(check(kept, view)).toEqual([]);
    index.set(before, pages.page(before)!);
    expect(check(kept, view)).toEqual([]);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(check(kept, folderView(index, today))).toHaveLength(1);
    expect(asked).toHaveBeenCalledTimes(2);
    // Neither the page itself nor one of other stories is a reason to ask.
    index.set(today, pages.page(before)!);
    index.set(paths[1]!, { ...pages.page(before)!, articles: [] });
    expect(check(kept, folderView(index, today))).toHaveLength(1);
    expect(asked).toHaveBeenCalledTimes(2);
  });
});
