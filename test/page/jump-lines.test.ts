import { describe, expect, it } from 'vitest';
import { readPage } from '../../server/src/page/read-page';
import { testWords } from '../harness/test-words';

function jumpsOf(text: string): { title: string | undefined; jumps: string[]; cut: string[] }[] {
  return readPage(text, testWords).articles.map(({ value }) => ({
    title: value.headline?.text,
    jumps: value.jumpLines.map(({ direction, page, text: printed }) => `${direction} ${page} ${printed}`),
    cut: value.jumpLines.map(({ start, end }) => value.raw.slice(start, end)),
  }));
}

const story = '　　本报讯（记者林知远） 昨日，云岭区为老街装上路灯，沿线二十四户人家夜里出门不再摸黑。';
const rest = '各村把路修到家门口，老人出门方便了，孩子上学也近了，地里的菜当天就能送到城里。';

describe('the jump lines of an article', () => {
  it.each([
    ['behind its last stop', `云岭区为老街装路灯\n\n${story}（下转第三版）\n`, 'to 三 （下转第三版）'],
    ['without brackets', `云岭区为老街装路灯\n\n${story}下转第3版\n`, 'to 3 下转第3版'],
    ['on a line of its own', `云岭区为老街装路灯\n\n${story}\n▲下转A2版\n`, 'to A2 ▲下转A2版'],
    ['above its text', `云岭区为老街装路灯\n（上接第一版）\n　　${rest}\n`, 'from 一 （上接第一版）'],
    ['before its first words', `云岭区为老街装路灯\n\n　　（上接第一版）${rest}\n`, 'from 一 （上接第一版）'],
    ['behind its headline', `云岭区为老街装路灯（上接第一版）\n\n　　${rest}\n`, 'from 一 （上接第一版）'],
  ])('are found %s', (_, text, jump) => {
    const [article, ...more] = jumpsOf(text);
    expect(more).toEqual([]);
    expect(article!.jumps).toEqual([jump]);
    expect(article!.cut).toEqual([jump.split(' ')[2]]);
  });

  it('stand above text, whose first line is no headline', () => {
    const text = [
      '（上接第一版）',
      '云岭区住建局局长江望舒说，眼下全区像这样的老街',
      '有14条，数量比三年前少了一半，居民们想到的要办，',
      '想不到的也要替居民们想。卖菜的两兄弟站在后头踮脚看，',
      '脸上满是笑意。',
    ].join('\n');
    const [article, ...more] = readPage(text, testWords).articles;
    expect(more).toEqual([]);
    expect(article!.value.headline).toBeNull();
    expect(article!.value.jumpLines).toHaveLength(1);
    expect(article!.value.paragraphs.map(({ value }) => value.text.slice(0, 6))).toEqual(['云岭区住建局']);
  });

  it('are cut from wrapped lines whole', () => {
    const [article] = jumpsOf(
      '云岭区为老街装路灯\n\n　　本报讯（记者林知远） 昨日，\n老街装上了路灯。（下转第\n三版）\n',
    );
    expect(article!.jumps).toEqual(['to 三 （下转第三版）']);
    expect(article!.cut).toEqual(['（下转第\n三版）']);
  });
});
