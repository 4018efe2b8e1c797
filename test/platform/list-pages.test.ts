import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPages } from '../../server/src/platform/node/find-pages';
import { listPages } from '../../server/src/platform/node/list-pages';
import { everyPage } from '../../server/src/project/page-files';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'newspaper-pages-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(...names: string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), '');
  }
}

async function listed(path = root): Promise<string[]> {
  const found: string[] = [];
  for await (const { path: page, error } of listPages(path))
    found.push(
      `${relative(root, page)}${error === undefined ? '' : ` ${(error as NodeJS.ErrnoException).code}`}`,
    );
  return found;
}

describe('the pages of a folder', () => {
  it('are those of the folders in it, in the order of their names', async () => {
    put('2031-05-18/A02.txt', '2031-05-18/A01.TXT', '2031-05-17/A01.gao', 'a.news', 'b.md', 'c.pdf');
    put('.newspaper/people.txt', 'node_modules/x/y.txt', '2031-05-17/.A01.txt');
    expect(await listed()).toEqual([
      '2031-05-17/A01.gao',
      '2031-05-18/A01.TXT',
      '2031-05-18/A02.txt',
      'a.news',
    ]);
  });

  it('are those that the index of the folder has, where nobody says otherwise', async () => {
    put(
      '2031-05-18/A02.txt',
      '2031-05-18/A01.TXT',
      '2031-05-17/A01.Gao',
      'a.news',
      'b.md',
      'txt',
      'c.txt.bak',
    );
    const { paths, closed } = await findPages({ path: root, include: everyPage, exclude: [] });
    expect(closed).toEqual([]);
    expect(paths.map((path) => relative(root, path))).toEqual([
      '2031-05-17/A01.Gao',
      '2031-05-18/A01.TXT',
      '2031-05-18/A02.txt',
      'a.news',
    ]);
    expect(await listed()).toEqual(paths.map((path) => relative(root, path)));
  });

  it('are found once, however links lead in circles', async () => {
    put('a/1.txt', 'b/2.txt');
    symlinkSync(root, join(root, 'a/root'));
    symlinkSync(join(root, 'b'), join(root, 'a/b'));
    symlinkSync(join(root, 'b/2.txt'), join(root, 'c.txt'));
    symlinkSync(join(root, 'nowhere'), join(root, 'd'));
    expect(await listed()).toEqual(['a/1.txt', 'a/b/2.txt', 'c.txt', 'd ENOENT']);
  });

  it('may be one file, of any name, or nothing at all', async () => {
    put('page.md');
    expect(await listed(join(root, 'page.md'))).toEqual(['page.md']);
    expect(await listed(join(root, 'missing'))).toEqual(['missing ENOENT']);
  });
});
