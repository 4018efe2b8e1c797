import { describe, expect, it } from 'vitest';
import { digestPage } from '../../server/src/folder/digest-page';
import { readText } from '../rules/read-example';

const copy = `云岭区为老街装路灯

　　本报讯（记者林知
远） 5月17日，云岭区区
长江望舒到老街察看。江
望舒说，路灯月底亮起。
（下转第03版）
`;

describe('digestPage', () => {
  const digest = digestPage(readText(copy), '/paper/2031-05-18/A02.txt');

  it('keeps headline, jump line and numbers', () => {
    expect(digest.pageNumber).toBe('A2');
    expect(digest.articles).toMatchObject([
      {
        title: '云岭区为老街装路灯',
        hasHeadline: true,
        head: [0, 0, 0, 9],
        jumpLines: [{ direction: 'to', page: '3' }],
      },
    ]);
  });

  it('keeps where people stand, over line ends, and what they are', () => {
    const person = digest.people.find(({ name }) => name === '江望舒')!;
    expect(person.titles).toEqual([{ text: '区长', organisation: '云岭区' }]);
    expect(person.mentions).toEqual([
      { range: [4, 1, 4, 4], article: 0 },
      { range: [4, 10, 5, 2], article: 0 },
    ]);
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(digest))).toEqual(digest);
  });
});
