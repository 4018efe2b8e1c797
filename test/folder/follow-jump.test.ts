import { describe, expect, it } from 'vitest';
import { followJumps, type FollowedJump, type Jump } from '../../server/src/folder/follow-jump';
import { folderView } from '../../server/src/folder/folder-view';
import { indexOf } from '../rules/read-example';

const body = '各村把路修到家门口，老人出门方便了，孩子上学也近了，地里的菜当天就能送到城里。';
const page = (...articles: readonly (readonly [title: string, opening: string, end?: string])[]): string =>
  articles.map(([title, opening, end = '']) => `${title}\n\n　　${opening}${body}${end}\n`).join('\n');

/** An issue of one day, by numbers of pages. */
function follow(
  pages: Readonly<Record<string, string>>,
  own: string,
  ...jumps: readonly (readonly [Jump['direction'], string, string])[]
): string[] {
  const index = indexOf(
    Object.fromEntries(Object.entries(pages).map(([number, text]) => [`/2031-05-18/${number}.txt`, text])),
  );
  const view = folderView(index, `/2031-05-18/${own}.txt`);
  const number = own.replace(/^0+/u, '').replace(/^([A-Z])0+/u, '$1');
  return followJumps(
    view,
    { date: '2031-05-18', number },
    jumps.map(([direction, named, title]) => ({ direction, page: named, title })),
  ).map(shown);
}

function shown(followed: FollowedJump): string {
  if (!('end' in followed) || followed.end === null) return followed.kind;
  const { page: there, article, jump } = followed.end;
  return `${followed.kind} ${there.digest.pageNumber} ${article.title} ${jump?.text ?? ''}`.trim();
}

describe('followJumps', () => {
  it('finds the line that leads back, and for each of several its own by the headline', () => {
    const pages = {
      '03': page(['湖边新添三处观景台', '（上接第一版）'], ['山路通到家门口', '（上接第一版）']),
    };
    expect(
      follow(pages, '01', ['to', '三', '云岭区山路通到家门口'], ['to', '三', '临溪县湖边添观景台']),
    ).toEqual(['partner 3 山路通到家门口 （上接第一版）', 'partner 3 湖边新添三处观景台 （上接第一版）']);
  });

  it('leaves the second line alone where one leads back', () => {
    const pages = { '03': page(['山路通到家门口', '（上接第一版）']) };
    expect(follow(pages, '01', ['to', '三', '湖边新添观景台'], ['to', '三', '山路通到家门口'])).toEqual([
      'noLine',
      'partner 3 山路通到家门口 （上接第一版）',
    ]);
  });

  it('takes no line for a partner whose story stands under its headline on a third page', () => {
    const pages = {
      '02': page(['山路通到家门口', '', '（下转第三版）']),
      '03': page(['山路通到家门口', '（上接第一版）']),
    };
    expect(follow(pages, '01', ['to', '三', '湖边新添观景台'])).toEqual(['noLine']);
    delete (pages as Partial<typeof pages>)['02'];
    expect(follow(pages, '01', ['to', '三', '湖边新添观景台'])).toEqual([
      'partner 3 山路通到家门口 （上接第一版）',
    ]);
  });

  it('says where the numbers do not fit, from both ends', () => {
    const pages = {
      '01': page(['山路通到家门口', '', '（下转第三版）']),
      '02': page(['湖边新添三处观景台', '']),
      '03': page(['夏收机械下田', '']),
      '04': page(['山路通到家门口', '（上接第一版）']),
    };
    expect(follow(pages, '01', ['to', '三', '山路通到家门口'])).toEqual([
      'otherPage 4 山路通到家门口 （上接第一版）',
    ]);
    expect(follow(pages, '04', ['from', '一', '山路通到家门口'])).toEqual([
      'leadsElsewhere 1 山路通到家门口 （下转第三版）',
    ]);
  });

  it('says that a page is missing only where the issue is there', () => {
    const pages = {
      '01': page(['山路通到家门口', '']),
      '02': page(['湖边新添观景台', '']),
      '04': page(['夏收机械下田', '']),
    };
    expect(follow(pages, '01', ['to', '三', '山路'], ['to', '八', '山路'], ['to', '一', '山路'])).toEqual([
      'noPage',
      'unknown',
      'samePage',
    ]);
    expect(follow({ '01': page(['山路', '']) }, '01', ['to', '三', '山路'])).toEqual(['unknown']);
  });

  it('knows that page 3 of a paper with letters is A3', () => {
    const pages = { A01: page(['山路通到家门口', '']), A03: page(['山路通到家门口', '（上接第1版）']) };
    expect(follow(pages, 'A01', ['to', '3', '山路通到家门口'])).toEqual([
      'partner A3 山路通到家门口 （上接第1版）',
    ]);
  });

  it('takes another version of the page for no page of the issue', () => {
    const pages = { '01': page(['山路', '']), '01版 副本': page(['山路', '']), '02': page(['湖边', '']) };
    expect(follow(pages, '01', ['to', '三', '山路'])).toEqual(['unknown']);
  });
});
