import { execFileSync, spawn } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { FolderService, WatchedFolder } from '../../server/src/folder/folder-service';
import { nodeFolderService } from '../../server/src/platform/node/folder-service';
import { pagePath } from '../../server/src/platform/node/page-path';
import type { DeclaredDate } from '../../server/src/reading/issue-date';
import { buildDigestWorker, buildScript, dataFolder } from '../harness/build-digest-worker';

let worker = '';
let killable = '';
let folder = '';
let cache = '';
const services: FolderService[] = [];
const made: string[] = [];

beforeAll(async () => {
  worker = await buildDigestWorker('folder-service');
  killable = await buildScript(join('test', 'harness', 'index-folder.ts'), 'index-folder.js');
});
afterEach(async () => {
  await Promise.all(services.splice(0).map((service) => service.dispose()));
});
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true });
});

/** A folder of its own for each test. */
function newFolder(): void {
  folder = mkdtempSync(join(tmpdir(), 'newspaper-folder-'));
  cache = mkdtempSync(join(tmpdir(), 'newspaper-cache-'));
  made.push(folder, cache);
}

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

function page(person: string, more = ''): string {
  return `本报讯（记者林知远）星洲市市长${person}昨日到云岭区看望蜂农，说蜂蜜的质量一年比一年好。${more}\n\n临溪县的花农也来了，市长${person}与他们谈了一个上午。\n`;
}

interface Watched {
  readonly service: FolderService;
  readonly troubles: string[];
  readonly changes: ReadonlySet<string>[];
  readonly progress: { readonly done: number; readonly total: number }[];
}

function start(
  options: {
    readonly keep?: boolean;
    readonly declaredDate?: (path: string) => DeclaredDate | null;
    readonly folders?: readonly WatchedFolder[];
    readonly worker?: string;
  } = {},
): Watched {
  const troubles: string[] = [];
  const changes: ReadonlySet<string>[] = [];
  const progress: { done: number; total: number }[] = [];
  const service = nodeFolderService({
    worker: options.worker ?? worker,
    data: dataFolder,
    threads: 2,
    cache: options.keep === true ? cache : null,
    declaredDate: options.declaredDate ?? (() => null),
    onChange: (paths) => changes.push(paths),
    onProgress: (step) => progress.push(step),
    onTrouble: (path, { en }) => troubles.push(`${path.slice(folder.length + 1)}: ${en}`),
  });
  services.push(service);
  service.watch(options.folders ?? [{ path: folder, include: ['**/*.txt'], exclude: [] }]);
  return { service, troubles, changes, progress };
}

async function settled(options: Parameters<typeof start>[0] = {}): Promise<Watched> {
  const watched = start(options);
  await watched.service.settled();
  return watched;
}

/** Names of pages from the folder. */
function names({ index }: FolderService): string[] {
  return index.pages().map(({ path }) => path.slice(pagePath(folder).length + 1));
}

function where({ index }: FolderService, person: string): string[] {
  return index.person(person).map((one) => one.page.path.slice(pagePath(folder).length + 1));
}

describe('The index of a folder', () => {
  it('has every page with who is on it, of what day, whatever its encoding', async () => {
    newFolder();
    put('2031-05-18/A01.txt', page('江望舒'));
    put('2031-05-18/A02.TXT', iconv.encode(page('江望舒'), 'gb18030'));
    put('2031-05-19/A01.txt', iconv.encode(page('沈若溪'), 'utf-16le', { addBOM: true }));
    put('2031-05-19/A02.txt', iconv.encode(page('沈若溪'), 'utf-16be', { addBOM: true }));
    put('2031-05-19/notes.md', page('沈若溪'));
    const { service, troubles, changes } = await settled();
    expect(names(service)).toEqual([
      '2031-05-18/A01.txt',
      '2031-05-18/A02.TXT',
      '2031-05-19/A01.txt',
      '2031-05-19/A02.txt',
    ]);
    expect(where(service, '江望舒')).toEqual(['2031-05-18/A01.txt', '2031-05-18/A02.TXT']);
    expect(where(service, '沈若溪')).toEqual(['2031-05-19/A01.txt', '2031-05-19/A02.txt']);
    expect(service.index.issue('2031-05-18').map(({ digest }) => digest.pageNumber)).toEqual(['A1', 'A2']);
    expect(await service.readText(join(folder, '2031-05-18/A02.TXT'))).toBe(page('江望舒'));
    expect(await service.readText(join(folder, '2031-05-19/notes.md'))).toBeNull();
    expect([service.isReady, troubles, changes.length]).toEqual([true, [], 1]);
    expect(changes[0]!.size).toBe(4);
  });

  it('leaves out what is no copy, and says what cannot be read', async () => {
    newFolder();
    put('A01.txt', page('江望舒'));
    put('recipe.txt', '红烧肉\n五花肉 500 克\n冰糖 30 克\n小火炖一小时\n');
    put('empty.txt', '');
    put(
      'picture.txt',
      Uint8Array.from({ length: 4000 }, (_, index) => (index * 37) % 256),
    );
    put('zero.txt', 'a\0b');
    put('month.txt', page('江望舒').repeat(30_000));
    put('.newspaper/A01.txt', page('江望舒'));
    put('node_modules/x/A01.txt', page('江望舒'));
    put('old/2030/A01.txt', page('江望舒'));
    const folders = [{ path: folder, include: ['**/*.txt'], exclude: ['**/old', '**/old/**'] }];
    const { service, troubles } = await settled({ folders });
    expect(names(service)).toEqual(['A01.txt']);
    expect(troubles.sort()).toEqual([
      expect.stringMatching(/^month\.txt: \d+\.\d MB is more than a page has/u),
      'picture.txt: is no text in UTF-8, GB18030 or marked UTF-16',
      'zero.txt: is no text in UTF-8, GB18030 or marked UTF-16',
    ]);
  });

  it('says which folder is not there or closed, and reads the others', async () => {
    newFolder();
    put('good/A01.txt', page('江望舒'));
    const secret = dirname(put('closed/A01.txt', page('沈若溪')));
    chmodSync(secret, 0);
    const folders = ['good', 'closed', 'gone'].map((name) => ({
      path: join(folder, name),
      include: ['**/*.txt'],
      exclude: [],
    }));
    const { service, troubles } = await settled({ folders });
    chmodSync(secret, 0o755);
    expect(names(service)).toContain('good/A01.txt');
    expect(troubles.join('\n')).toContain('gone: no such file or folder');
    // Who may read everything may read this, too.
    if (process.getuid?.() !== 0) expect(troubles.join('\n')).toContain('closed: permission denied');
  });

  it('does not run in circles behind a link', async () => {
    newFolder();
    put('a/A01.txt', page('江望舒'));
    symlinkSync(folder, join(folder, 'a', 'again'), 'dir');
    const { service } = await settled();
    expect(names(service)).toContain('a/A01.txt');
    expect(names(service).length).toBeLessThan(3);
  });

  it('has the pages of a folder once, whatever links lead to it, and under its own name', async () => {
    newFolder();
    put('z/A01.txt', page('江望舒'));
    put('z/inner/A02.txt', page('江望舒'));
    symlinkSync(join(folder, 'z'), join(folder, 'latest'), 'dir');
    const { service } = await settled();
    expect(names(service)).toEqual(['z/A01.txt', 'z/inner/A02.txt']);
  });

  it.skipIf(process.platform === 'win32')('waits for no pipe', async () => {
    newFolder();
    put('A01.txt', page('江望舒'));
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    symlinkSync(join(folder, 'pipe'), join(folder, 'A02.txt'));
    const { service, troubles } = await settled();
    expect(names(service)).toEqual(['A01.txt']);
    expect(troubles).toEqual(['A02.txt: is a pipe or a device, no file; it was not read']);
  });

  it('follows what is edited, made, renamed and deleted on the disk', async () => {
    newFolder();
    put('2031-05-18/A01.txt', page('江望舒'));
    put('2031-05-18/A02.txt', page('沈若溪'));
    put('2031-05-19/A01.txt', page('沈若溪'));
    const { service, changes } = await settled();
    const tell = async (...paths: string[]): Promise<ReadonlySet<string>> => {
      changes.length = 0;
      service.filesChanged(paths.map((name) => join(folder, name)));
      await service.settled();
      return changes[0] ?? new Set();
    };

    put('2031-05-18/A01.txt', page('周文渊'));
    expect([...(await tell('2031-05-18/A01.txt'))]).toEqual([pagePath(join(folder, '2031-05-18/A01.txt'))]);
    expect([where(service, '江望舒'), where(service, '周文渊')]).toEqual([[], ['2031-05-18/A01.txt']]);

    renameSync(join(folder, '2031-05-18/A02.txt'), join(folder, '2031-05-18/B03.txt'));
    await tell('2031-05-18/A02.txt', '2031-05-18/B03.txt');
    expect(where(service, '沈若溪')).toEqual(['2031-05-18/B03.txt', '2031-05-19/A01.txt']);
    expect(service.index.issue('2031-05-18').map(({ digest }) => digest.pageNumber)).toEqual(['A1', 'B3']);

    // An editor speaks of the folder alone.
    renameSync(join(folder, '2031-05-19'), join(folder, '2031-05-20'));
    await tell('2031-05-19', '2031-05-20');
    expect(where(service, '沈若溪')).toEqual(['2031-05-18/B03.txt', '2031-05-20/A01.txt']);
    expect(service.index.issue('2031-05-19')).toEqual([]);
    expect(service.index.issue('2031-05-20')).toHaveLength(1);

    rmSync(join(folder, '2031-05-18'), { recursive: true });
    await tell('2031-05-18');
    expect(names(service)).toEqual(['2031-05-20/A01.txt']);

    // A folder whose pages were changed, all told as one.
    put('2031-05-20/A01.txt', page('江望舒'));
    await tell('2031-05-20');
    expect(where(service, '江望舒')).toEqual(['2031-05-20/A01.txt']);
    // Nothing of it has changed.
    expect((await tell('2031-05-20/A01.txt')).size).toBe(0);
  });

  it('is ready, and follows, though files are changed without a pause', async () => {
    newFolder();
    put('2031-05-18/A01.txt', page('江望舒'));
    const { service } = start();
    const change = setInterval(() => service.filesChanged([join(folder, 'log')]), 50);
    try {
      await vi.waitFor(() => expect(service.isReady).toBe(true), { timeout: 20_000 });
      expect(where(service, '江望舒')).toEqual(['2031-05-18/A01.txt']);
      put('2031-05-18/A02.txt', page('沈若溪'));
      service.filesChanged([join(folder, '2031-05-18/A02.txt')]);
      await vi.waitFor(() => expect(service.index.size).toBe(2), { timeout: 20_000 });
      expect(where(service, '沈若溪')).toEqual(['2031-05-18/A02.txt']);
    } finally {
      clearInterval(change);
    }
    await service.settled();
  });

  it('has what is typed instead of the file, until it is closed', async () => {
    newFolder();
    const path = put('A01.txt', page('江望舒'));
    put('A02.txt', page('江望舒'));
    const { service, changes } = await settled();
    changes.length = 0;
    service.edit(path, page('江望舒'));
    await service.settled();
    expect(changes).toEqual([]);

    for (const more of ['一', '一二', '一二三']) service.edit(path, page('沈若溪', more));
    await service.settled();
    expect(changes).toHaveLength(1);
    expect([where(service, '江望舒'), where(service, '沈若溪')]).toEqual([['A02.txt'], ['A01.txt']]);
    expect(await service.readText(path)).toContain('一二三');

    // The file counts for nothing while it is open.
    put('A01.txt', page('周文渊'));
    service.filesChanged([path]);
    await service.settled();
    expect(where(service, '沈若溪')).toEqual(['A01.txt']);
    service.edit(path, null);
    await service.settled();
    expect([where(service, '沈若溪'), where(service, '周文渊')]).toEqual([[], ['A01.txt']]);
  });

  it('has the file again where the editor is closed while what was typed is still being read', async () => {
    newFolder();
    const path = put('A01.txt', page('江望舒'));
    const { service } = await settled();
    service.edit(path, page('沈若溪', '蜂农说今年的花期长。'.repeat(20_000)));
    // It is under way now.
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(where(service, '沈若溪')).toEqual([]);
    service.edit(path, null);
    await service.settled();
    expect([where(service, '江望舒'), where(service, '沈若溪')]).toEqual([['A01.txt'], []]);
  });

  it('sees a change of the disk though the globs are changed before it is looked for', async () => {
    newFolder();
    const path = put('A01.txt', page('江望舒'));
    const { service } = await settled();
    put('A01.txt', page('沈若溪'));
    service.filesChanged([path]);
    service.watch([{ path: folder, include: ['**/*.txt', '**/*.gao'], exclude: [] }]);
    await service.settled();
    expect([where(service, '江望舒'), where(service, '沈若溪')]).toEqual([[], ['A01.txt']]);
  });

  it('has a page that is made and opened where nobody tells of files, and none that is not among them', async () => {
    newFolder();
    put('A01.txt', page('江望舒'));
    const { service } = await settled();
    const path = put('A02.txt', page('沈若溪'));
    const draft = put('draft.md', page('沈若溪'));
    service.edit(path, page('沈若溪', '快来。'));
    service.edit(draft, page('沈若溪'));
    service.edit(join(tmpdir(), 'elsewhere.txt'), page('沈若溪'));
    await service.settled();
    expect(where(service, '沈若溪')).toEqual(['A02.txt']);
  });

  it('reads pages anew whose day is declared otherwise, and those alone', async () => {
    newFolder();
    put('a/A01.txt', page('江望舒'));
    put('b/A01.txt', page('江望舒'));
    let day: string | null = null;
    const declaredDate = (path: string): DeclaredDate | null =>
      day !== null && path.includes('/b/') ? { value: day, from: 'project' } : null;
    const { service } = await settled({ declaredDate });
    expect(service.index.issue('2031-05-18')).toEqual([]);
    day = '2031-05-18';
    service.settingsChanged();
    await service.settled();
    expect(service.index.issue('2031-05-18').map(({ path }) => path)).toEqual([
      pagePath(join(folder, 'b/A01.txt')),
    ]);
    expect(service.tally.read).toBe(3);
  });

  it('forgets folders that are closed, keeps those that stay, and is not ready while new ones are read', async () => {
    newFolder();
    put('a/A01.txt', page('江望舒'));
    put('b/A01.txt', page('沈若溪'));
    const watched = (...folders: string[]): WatchedFolder[] =>
      folders.map((name) => ({ path: join(folder, name), include: ['**/*.txt'], exclude: [] }));
    const { service } = await settled({ folders: watched('a') });
    service.watch(watched('a', 'b'));
    expect(service.isReady).toBe(false);
    await service.settled();
    expect([service.isReady, names(service), service.tally.read]).toEqual([
      true,
      ['a/A01.txt', 'b/A01.txt'],
      2,
    ]);
    service.watch(watched('b'));
    await service.settled();
    expect(names(service)).toEqual(['b/A01.txt']);
    // A folder inside another that is open: the page stays as long as one of them has it.
    service.watch([...watched('b'), { path: folder, include: ['**/*.txt'], exclude: [] }]);
    await service.settled();
    service.watch([{ path: folder, include: ['**/*.txt'], exclude: [] }]);
    await service.settled();
    expect(names(service)).toEqual(['a/A01.txt', 'b/A01.txt']);
  });

  it('goes on where a thread dies, and blames the page that it was at', async () => {
    newFolder();
    const deadly = join(folder, 'deadly.js');
    writeFileSync(
      deadly,
      readFileSync(worker, 'utf8').replace(
        /(\n\s*)function answer|(\n\s*)async function answer/u,
        (found) => `\nconst die = (body) => { if (body.path?.includes('bad')) process.exit(3); };${found}`,
      ),
    );
    const source = readFileSync(deadly, 'utf8').replace(
      'async function answer(request) {',
      (found) => `${found} die(request);`,
    );
    expect(source).toContain('die(request);');
    writeFileSync(deadly, source);
    for (let number = 1; number <= 20; number++) put(`A${number}.txt`, page('江望舒'));
    put('bad.txt', page('江望舒'));
    const { service, troubles } = await settled({ worker: deadly });
    expect(names(service)).toHaveLength(20);
    expect(troubles).toEqual([expect.stringMatching(/^bad\.txt: cannot be read: /u)]);
  });

  it('keeps what it knows of a folder where a search of it fails', async () => {
    newFolder();
    put('A01.txt', page('江望舒'));
    const deadly = join(folder, 'deadly.js');
    const mark = join(folder, 'die');
    const source = readFileSync(worker, 'utf8').replace(
      'async function answer(request) {',
      (found) =>
        `${found} if (request.kind === 'find' && require('node:fs').existsSync(${JSON.stringify(mark)})) process.exit(3);`,
    );
    expect(source).toContain('process.exit(3)');
    writeFileSync(deadly, source);
    const { service, troubles } = await settled({ worker: deadly });
    put('A01.txt', page('沈若溪'));
    writeFileSync(mark, '');
    service.filesChanged([join(folder, 'A01.txt')]);
    await service.settled();
    expect([where(service, '江望舒'), troubles.length]).toEqual([['A01.txt'], 1]);
    rmSync(mark);
    // What was told before the search that failed is still to be looked at.
    service.filesChanged([join(folder, 'A02.txt')]);
    await service.settled();
    expect(where(service, '沈若溪')).toEqual(['A01.txt']);
  });
});

describe('The cache of a folder', () => {
  function putMany(count: number): void {
    for (let number = 0; number < count; number++)
      put(`2031-05-${10 + (number % 20)}/A${number}.txt`, page('江望舒', `第${number}只蜂箱也满了。`));
  }

  function cacheFile(): string {
    const [name, ...more] = readdirSync(cache);
    expect(more).toEqual([]);
    return join(cache, name!);
  }

  function keys(): string[] {
    return [...readFileSync(cacheFile(), 'latin1').matchAll(/\n([0-9a-f]{40}) /gu)].map((match) => match[1]!);
  }

  function contents({ index }: FolderService): string {
    return JSON.stringify(index.pages());
  }

  it('gives what it was given, after a restart, for moved pages too', async () => {
    newFolder();
    putMany(12);
    put('recipe.txt', '红烧肉\n五花肉 500 克\n小火炖一小时\n');
    const first = await settled({ keep: true });
    expect(first.service.tally).toEqual({ read: 13, fromCache: 0 });
    const second = await settled({ keep: true });
    expect(second.service.tally).toEqual({ read: 13, fromCache: 13 });
    expect(contents(second.service)).toBe(contents(first.service));
    renameSync(join(folder, '2031-05-10/A0.txt'), join(folder, '2031-05-10/A00.txt'));
    put('2031-05-11/A1.txt', page('沈若溪'));
    const third = await settled({ keep: true });
    expect(third.service.tally).toEqual({ read: 13, fromCache: 12 });
    expect(where(third.service, '沈若溪')).toEqual(['2031-05-11/A1.txt']);
  });

  it('loses nothing and doubles nothing where the process is killed', async () => {
    newFolder();
    putMany(400);
    const child = spawn(process.execPath, [killable, folder, cache, worker, dataFolder], { stdio: 'pipe' });
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (chunk: Buffer) => {
        if (Number(chunk.toString().trim().split('\n').at(-1)) >= 40) child.kill('SIGKILL');
      });
      child.on('close', (_, signal) =>
        signal === 'SIGKILL' ? resolve() : reject(new Error('it came to its end')),
      );
    });
    const kept = keys().length;
    expect(kept).toBeGreaterThanOrEqual(40);
    expect(kept).toBeLessThan(400);
    const again = await settled({ keep: true });
    expect(again.service.tally.read).toBe(400);
    // The last record may be a torn one.
    expect(again.service.tally.fromCache).toBeGreaterThanOrEqual(kept - 2);
    expect(new Set(keys()).size).toBe(400);
    expect(keys().length).toBeLessThanOrEqual(402);
    const fresh = await settled();
    expect(contents(again.service)).toBe(contents(fresh.service));
  });

  it('leaves out a torn line and a damaged one, and whole ones behind them count', async () => {
    newFolder();
    putMany(6);
    const first = await settled({ keep: true });
    const file = cacheFile();
    truncateSync(file, statSync(file).size - 30);
    const torn = await settled({ keep: true });
    expect(torn.service.tally).toEqual({ read: 6, fromCache: 5 });
    expect(contents(torn.service)).toBe(contents(first.service));
    // What was written behind the torn line is whole.
    expect((await settled({ keep: true })).service.tally.fromCache).toBe(6);

    const bytes = readFileSync(file);
    bytes[bytes.indexOf('江望舒')] = 0x20;
    writeFileSync(file, bytes);
    appendFileSync(file, '\nnonsense\n\n\0\0\0\0');
    const damaged = await settled({ keep: true });
    expect(damaged.service.tally).toEqual({ read: 6, fromCache: 5 });
    expect(contents(damaged.service)).toBe(contents(first.service));
  });

  it('is shared by two processes at once', async () => {
    newFolder();
    putMany(60);
    const child = spawn(process.execPath, [killable, folder, cache, worker, dataFolder], { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.on('close', resolve));
    await settled({ keep: true });
    expect(await ended).toBe(0);
    expect(new Set(keys()).size).toBe(60);
    expect((await settled({ keep: true })).service.tally).toEqual({ read: 60, fromCache: 60 });
  });

  it('is written anew without what no page has any more', async () => {
    newFolder();
    const long = Array.from(
      { length: 60 },
      (_, index) => `记者从星洲市第${index}小学了解到，校长沈若溪来过。`,
    ).join('\n');
    for (const version of ['一', '二', '三', '四']) {
      for (let number = 0; number < 12; number++) put(`A${number}.txt`, page('江望舒', version + long));
      await settled({ keep: true });
    }
    const last = await settled({ keep: true });
    expect(keys().length).toBeLessThan(36);
    expect(last.service.tally).toEqual({ read: 12, fromCache: 12 });
    expect(readdirSync(cache).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('is not needed: where nothing can be written every page is read all the same', async () => {
    newFolder();
    putMany(3);
    // A file stands where the folder should be.
    cache = put('cache-file', 'x');
    const { service, troubles } = await settled({ keep: true });
    expect([names(service).length, troubles]).toEqual([3, []]);
  });
});
