import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PageIndex } from '../../server/src/folder/folder-index';
import { folderView } from '../../server/src/folder/folder-view';
import type { PageDigest } from '../../server/src/folder/page-digest';

function digest(people: readonly string[], issueDate: string | null = '2031-05-18'): PageDigest {
  return {
    pageNumber: '2',
    issueDate,
    articles: [],
    people: people.map((name) => ({ name, titles: [], mentions: [] })),
    places: [],
    organisations: [],
    nameLists: [],
  };
}

describe('PageIndex', () => {
  it('finds a person on all pages, in the order of their paths', () => {
    const index = new PageIndex();
    index.set('b.txt', digest(['林知远']));
    index.set('a.txt', digest(['江望舒', '林知远']));
    expect(index.person('林知远').map(({ page }) => page.path)).toEqual(['a.txt', 'b.txt']);
    expect(index.person('沈若溪')).toEqual([]);
    expect(['林知远', '江望舒', '沈若溪'].map((name) => index.pagesWith('people', name))).toEqual([2, 1, 0]);
  });

  it('knows the other pages of the day, and none where no day is known', () => {
    const index = new PageIndex();
    for (const path of ['1', '2', '3'])
      index.set(path, digest([], path === '3' ? '2031-05-19' : '2031-05-18'));
    const view = folderView(index, '1');
    expect(view.sameIssue('2031-05-18').map(({ path }) => path)).toEqual(['2']);
    expect(view.sameIssue(null)).toEqual([]);
  });

  it('says after any changes what an index says that was filled with what is left', () => {
    const change = fc.tuple(
      fc.constantFrom('a', 'b', 'c'),
      fc.option(fc.subarray(['林知远', '江望舒', '沈若溪']), { nil: null }),
      fc.constantFrom('2031-05-18', '2031-05-19', null),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        const index = new PageIndex();
        const left = new Map<string, PageDigest>();
        for (const [path, people, date] of changes) {
          if (people === null) {
            expect(index.delete(path)).toBe(left.delete(path));
            continue;
          }
          index.set(path, digest(people, date));
          left.set(path, digest(people, date));
        }
        const fresh = new PageIndex();
        for (const [path, one] of left) fresh.set(path, one);
        expect(index.pages()).toEqual(fresh.pages());
        expect([...index.names('people')].sort()).toEqual([...fresh.names('people')].sort());
        for (const name of fresh.names('people')) expect(index.person(name)).toEqual(fresh.person(name));
        for (const date of ['2031-05-18', '2031-05-19']) expect(index.issue(date)).toEqual(fresh.issue(date));
      }),
    );
  });
});
