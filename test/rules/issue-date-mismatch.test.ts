import { expect, it } from 'vitest';
import { findingsOf, only } from './read-example';

const copy = '\n　　本报讯（记者林知远）昨日上午，星洲市召开防汛工作会议，学习上级部署，研究下一阶段任务。\n';

/** What is marked and said of a page under its path. */
function told(text: string, path: string): [string, string][] {
  return findingsOf(text, only('issue-date-mismatch'), path).map(({ span, message }) => [
    text.slice(span.start, span.end),
    message.zh,
  ]);
}

it('names a file whose name has another day than its folder, at its first line', () => {
  const [finding, ...more] = told(copy, '/云岭日报/2031-05-18/20310519A02.txt');
  expect(more).toEqual([]);
  expect(finding![0]).toBe(copy.trim());
  expect(finding![1]).toMatch(/^文件名是2031-05-19，文件夹名是2031-05-18。/u);
  expect(told(copy, '/云岭日报/2031/05/18/20310519A02.txt')).toHaveLength(1);
});

it('tells both at the masthead where one stands', () => {
  const page = `云岭日报 2031年5月19日 星期一 第2版\n${copy}`;
  expect(told(page, '/云岭日报/2031-05-18/20310519A02.txt')).toEqual([
    ['2031年5月19日', expect.stringMatching(/^报头的日期是2031-05-19，文件夹名是2031-05-18。/u)],
  ]);
  expect(told(page, '/云岭日报/2031-05-18/20310517A02.txt')).toEqual([
    [
      '2031年5月19日',
      expect.stringMatching(/^报头的日期是2031-05-19，文件名是2031-05-17，文件夹名是2031-05-18。/u),
    ],
  ]);
});

it.each([
  '/云岭日报/2031-05-18/20310518A02.txt',
  '/云岭日报/2031-05-18/A02.txt',
  '/云岭日报/20310601备份/20310518A02.txt',
  '/云岭日报/要闻/20310518A02.txt',
  '/云岭日报/2031-06/20310518A02.txt',
])('is silent on %s', (path) => {
  expect(told(copy, path)).toEqual([]);
});
