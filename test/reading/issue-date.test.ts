import { describe, expect, it } from 'vitest';
import { readPage } from '../../server/src/page/read-page';
import { isIsoDate, issueDateCandidates, issueDateOf } from '../../server/src/reading/issue-date';
import type { IssueDate } from '../../server/src/reading/reading';
import { testWords } from '../harness/test-words';

const plain = '　　本报讯（记者林知远）5月17日，云岭区的河堤加高完工。';

function issueDate(text: string, path: string | null = null, option: string | null = null): IssueDate {
  const declared = option === null ? null : ({ value: option, from: 'option' } as const);
  const { value, from } = issueDateOf(readPage(text, testWords), declared, path);
  return { value, from };
}

describe('the option', () => {
  it('goes before everything', () => {
    expect(issueDate(plain, '/稿库/2031-05-18/A02.txt', '2031-05-20')).toEqual({
      value: '2031-05-20',
      from: 'option',
    });
  });

  it('that is no real day is none', () => {
    expect(issueDate(plain, '/稿库/2031-05-18/A02.txt', '2031-02-30')).toEqual({
      value: '2031-05-18',
      from: 'folder',
    });
    expect(issueDate(plain, null, '昨天')).toEqual({ value: null, from: 'none' });
  });

  it('can be checked', () => {
    expect(isIsoDate('2032-02-29')).toBe(true);
    for (const wrong of ['2031-02-29', '2031-5-18', '20310518', '', '2031-05-18 '])
      expect(isIsoDate(wrong)).toBe(false);
  });
});

describe('the path', () => {
  it.each([
    ['/稿库/2031-05-18/A02.txt', 'folder'],
    ['/稿库/2031_05_18/A02.txt', 'folder'],
    ['/稿库/2031.5.18/A02.txt', 'folder'],
    ['/稿库/20310518/A02.txt', 'folder'],
    ['/稿库/云岭日报20310518期/要闻.txt', 'folder'],
    ['/稿库/2031年5月18日/A02.txt', 'folder'],
    ['/稿库/2031/05/18/02版.txt', 'folder'],
    ['/稿库/2031年/5月/18日/02版.txt', 'folder'],
    ['/稿库/2031-05/18/02版.txt', 'folder'],
    ['/稿库/203105/18/02版.txt', 'folder'],
    ['/稿库/2031/0518/02版.txt', 'folder'],
    ['/稿库/2031/05-18/02版.txt', 'folder'],
    ['C:\\稿库\\2031\\05\\18\\02版.txt', 'folder'],
    ['/c:/%E7%A8%BF%E5%BA%93/2031%E5%B9%B45%E6%9C%8818%E6%97%A5/A02.txt', 'folder'],
    ['20310518A02.txt', 'fileName'],
    ['/稿库/A02-20310518.txt', 'fileName'],
    ['/稿库/2031051802.txt', 'fileName'],
    ['/稿库/20310518093000.gao', 'fileName'],
    ['/稿库/云岭日报2031-05-18第2版.txt', 'fileName'],
    ['/稿库/2031年5月18日 要闻.txt', 'fileName'],
    ['/稿库/2031/0518A02.txt', 'fileName'],
    ['/稿库/2031/5月18日.txt', 'fileName'],
    ['/稿库/2031年5月/18日.txt', 'fileName'],
    ['/备份2031-06-30/20310518A02.txt', 'fileName'],
    ['/稿库/A02_20310518.txt', 'fileName'],
    ['/稿库/20310518-02.txt', 'fileName'],
    ['/稿库/rmrb2031051802.txt', 'fileName'],
    ['/稿库/2031.5.18.txt', 'fileName'],
    ['/稿库/2031.5.18 要闻.txt', 'fileName'],
    ['/稿库/20310518A02/要闻.txt', 'folder'],
    ['/稿库/2031/0518/A02.txt', 'folder'],
    ['/稿库/rmrb2031051802/1.txt', 'folder'],
  ])('%s', (path, from) => {
    expect(issueDate(plain, path)).toEqual({ value: '2031-05-18', from });
  });

  it.each([
    '/稿库/2031-13-18/A02.txt',
    '/稿库/2031-02-30/A02.txt',
    '/稿库/20319918.txt',
    '/稿库/1234567890123456.txt',
    '/稿库/2031/05/02.txt',
    '/稿库/13820310518.txt',
    '/稿库/0518.txt',
    '/稿库/100%.txt',
    'Untitled-1',
    '',
  ])('names no day: %s', (path) => {
    expect(issueDate(plain, path)).toEqual({ value: null, from: 'none' });
  });
});

describe('the masthead', () => {
  it.each([
    '2031年5月18日 星期日',
    '2 0 3 1 年 5 月 1 8 日　星期日',
    '２０３１年５月１８日　星期日',
    '二〇三一年五月十八日 星期日',
    '02版 要闻 2031年5月18日 星期日',
    '云岭日报 2031年5月18日 农历闰三月廿八',
    '2031-05-18',
    '2031年5月18日 星期日 责任编辑：江望舒 版式：沈若溪',
  ])('as the first line and as the last: %s', (line) => {
    expect(issueDate(`${line}\n\n${plain}`)).toEqual({ value: '2031-05-18', from: 'masthead' });
    expect(issueDate(`${plain}\n\n${line}\n`)).toEqual({ value: '2031-05-18', from: 'masthead' });
  });

  it('is no line of copy, no headline and no period', () => {
    expect(issueDate(`2031年10月1日起渡轮改点\n\n${plain}`).from).not.toBe('masthead');
    expect(issueDate(`2031年10月11日—12日　星洲\n\n${plain}`).from).not.toBe('masthead');
    expect(issueDate('　　2019年5月3日，星期五，天晴。').from).not.toBe('masthead');
  });

  it('is far from none where thousands of lines are blank', () => {
    const start = performance.now();
    expect(issueDate(`${plain}${'\n'.repeat(100_000)}${plain}`).from).toBe('none');
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('the copy', () => {
  it('gives the latest day that it tells as past', () => {
    const text =
      '　　水库2019年3月2日开工。\n　　2031年5月17日，最后一段堤坝合龙，渠道将于2031年9月1日通水，收费办法自2032年1月1日起施行。';
    expect(issueDate(text)).toEqual({ value: '2031-05-17', from: 'content' });
  });

  it('without a year gives none', () => {
    expect(issueDate(plain)).toEqual({ value: null, from: 'none' });
    expect(issueDate('')).toEqual({ value: null, from: 'none' });
  });
});

describe('the candidates', () => {
  const masthead = '云岭日报 2031年5月18日 星期日 第2版';
  const copy = '　　本报讯（记者林知远）2031年5月17日，云岭区的河堤加高完工。';

  function candidates(text: string, path: string | null = null): string[] {
    return issueDateCandidates(readPage(text, testWords), null, path).map(
      ({ value, from, span, isCertain }) =>
        `${value} ${from}${isCertain ? '!' : ''} ${span === null ? '' : text.slice(span.start, span.end)}`,
    );
  }

  it('are all that name a day, with their place', () => {
    expect(candidates(`\n${masthead}\n\n${copy}\n`, '/稿库/20310520/A02.txt')).toEqual([
      '2031-05-20 folder! ',
      '2031-05-18 masthead! 2031年5月18日',
      '2031-05-17 content ',
    ]);
  });

  it('are certain of a masthead that says more than a day, and of one day alone', () => {
    expect(candidates(`${copy}\n\n2031年5月16日\n`)[0]).toBe('2031-05-16 masthead 2031年5月16日');
    const two = `${masthead}\n\n${plain}\n\n云岭日报 2031年5月19日 星期一 第2版\n\n${plain}\n`;
    expect(candidates(two)[0]).toBe('2031-05-18 masthead 2031年5月18日');
  });

  it('of the day that counts leave the copy out where something else names one', () => {
    const page = readPage(copy, testWords);
    expect(issueDateOf(page, null, '/稿库/20310520/A02.txt').candidates).toHaveLength(1);
    expect(issueDateOf(page, null, null).candidates).toHaveLength(1);
    expect(issueDateOf(page, { value: '2031-05-21', from: 'project' }, null)).toMatchObject({
      value: '2031-05-21',
      from: 'project',
    });
  });
});
