import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ClientCapabilities, Hover } from 'vscode-languageserver';
import { afterEach, describe, expect, it } from 'vitest';
import type { EditorSettings } from '../../server/src/protocol';
import type { StdioClient } from '../harness/stdio-client';
import { samplePage } from '../harness/sample-page';
import { change, editorCapabilities, open, pull, pullAll, startProcess } from './start-client';

/** What VS Code says of itself where it has a folder open. */
const capabilities: ClientCapabilities = {
  ...editorCapabilities,
  window: { workDoneProgress: true },
  workspace: {
    ...editorCapabilities.workspace,
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
  },
};

const made: string[] = [];
afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

interface Newsroom {
  readonly folder: string;
  readonly storage: string;
  readonly put: (name: string, text: string) => string;
  /** Records of the cache. */
  readonly records: () => number;
}

function newNewsroom(pages: number): Newsroom {
  const folder = mkdtempSync(join(tmpdir(), 'newspaper-newsroom-'));
  const storage = join(folder, '..', `${folder.split(/[\\/]/u).at(-1)!}-storage`);
  made.push(folder, storage);
  const put = (name: string, text: string): string => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return pathToFileURL(path).href;
  };
  for (let number = 0; number < pages; number++)
    put(`2031-05-${10 + (number % 20)}/A${number}.txt`, samplePage.text.replaceAll('6', String(number)));
  const records = (): number =>
    (existsSync(storage) ? readdirSync(storage) : [])
      .map((name) => readFileSync(join(storage, name), 'latin1').match(/\n[0-9a-f]{40} /gu)?.length ?? 0)
      .reduce((sum, count) => sum + count, 0);
  return { folder, storage, put, records };
}

interface Started {
  readonly client: StdioClient;
  readonly asked: string[];
  readonly registered: string[];
  readonly refreshes: () => number;
}

async function startIn(
  { folder, storage }: Newsroom,
  options: {
    readonly settings?: EditorSettings;
    readonly exclude?: Record<string, unknown>;
    readonly folders?: readonly string[] | null;
  } = {},
): Promise<Started> {
  const client = startProcess();
  const asked: string[] = [];
  const registered: string[] = [];
  let refreshes = 0;
  client.onRequest('workspace/configuration', (params) => {
    const { items } = params as { items: { section: string; scopeUri?: string }[] };
    return items.map(({ section }) => {
      asked.push(section);
      return section === 'files' ? { exclude: options.exclude ?? {} } : options.settings;
    });
  });
  client.onRequest('client/registerCapability', (params) => {
    registered.push(JSON.stringify(params));
    return null;
  });
  client.onRequest('workspace/diagnostic/refresh', () => {
    refreshes++;
    return null;
  });
  const { folders = [folder] } = options;
  await client.request('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: folders?.map((path) => ({ uri: pathToFileURL(path).href, name: path })) ?? null,
    capabilities,
    initializationOptions: { settings: options.settings ?? {}, storage, locale: 'en' },
  });
  client.notify('initialized', {});
  return { client, asked, registered, refreshes: () => refreshes };
}

interface ProgressValue {
  readonly kind: 'begin' | 'report' | 'end';
  readonly title?: string;
  readonly message?: string;
}

function progressOf(client: StdioClient): ProgressValue[] {
  return client.notifications
    .filter(({ method }) => method === '$/progress')
    .map(({ params }) => (params as { value: ProgressValue }).value);
}

/** Looks again until it is so, half a minute at most. */
async function until(isSo: () => boolean): Promise<void> {
  for (let round = 0; round < 600; round++) {
    if (isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('it did not come about in 30 s');
}

/** So many pages have been read, and no more come. */
async function hasJust({ records }: Newsroom, pages: number): Promise<void> {
  await until(() => records() >= pages);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(records()).toBe(pages);
}

/** Milliseconds from a typed character to fresh diagnostics and a hover, again and again. */
async function answerTimes(
  client: StdioClient,
  uri: string,
  isEnough: (times: readonly number[]) => boolean,
): Promise<number[]> {
  const times: number[] = [];
  while (!isEnough(times) && times.length < 1000) {
    const version = ++lastVersion;
    const started = performance.now();
    change(client, version, [{ at: [2, 3, 2, 3 + (version % 2)], text: version % 2 === 0 ? '书' : '' }], uri);
    await pull(client, undefined, uri);
    await client.request<Hover | null>('textDocument/hover', {
      textDocument: { uri },
      position: { line: 0, character: 1 },
    });
    times.push(performance.now() - started);
    // A fast typist; the threads need a core as well.
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return times;
}

/** Even, so that a character is typed first and then taken away. */
let lastVersion = 1;

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function hasEnded(client: StdioClient): boolean {
  return progressOf(client).some(({ kind }) => kind === 'end');
}

describe('A server with an open folder', () => {
  it('reads its pages in the background, with progress, and answers for an open page meanwhile', async () => {
    const newsroom = newNewsroom(150);
    newsroom.put('broken.txt', 'a\0b');
    const { client, registered, refreshes } = await startIn(newsroom);
    const uri = pathToFileURL(join(newsroom.folder, '2031-05-10', 'A0.txt')).href;
    open(client, samplePage.text, uri);
    const busy = await answerTimes(client, uri, () => hasEnded(client));
    const idle = await answerTimes(client, uri, ({ length }) => length === Math.min(busy.length, 100));
    const progress = progressOf(client);
    expect(progress[0]).toMatchObject({ kind: 'begin', title: 'Reading the pages of the folder' });
    expect(progress.filter(({ kind }) => kind === 'report').length).toBeGreaterThan(2);
    expect(progress.at(-1)!.kind).toBe('end');
    expect(busy.length).toBeGreaterThan(20);
    // Both cores are at work, perhaps with other tests as well; a page that is read here would show all the same.
    expect(median(busy.slice(10))).toBeLessThan(median(idle) * 6 + 30);

    // Once for the names of the page, once for the other pages.
    await until(() => refreshes() >= 2);
    expect(newsroom.records()).toBeGreaterThanOrEqual(149);
    expect(registered.join()).toContain('"globPattern":"**/*.{txt,gao,news}"');
    const logged = client.notifications.filter(({ method }) => method === 'window/logMessage');
    expect(JSON.stringify(logged)).toContain('broken.txt: is no text in UTF-8');
    expect(await client.stop()).toEqual({ code: 0, signal: null });
  });

  it('keeps what it has read over a kill and a restart', async () => {
    const newsroom = newNewsroom(150);
    const first = await startIn(newsroom);
    await until(() => newsroom.records() >= 20);
    first.client.kill();
    await first.client.exit;
    const kept = newsroom.records();
    expect(kept).toBeLessThan(150);
    const second = await startIn(newsroom);
    await until(() => hasEnded(second.client));
    // One record may have been torn.
    expect(newsroom.records()).toBeGreaterThanOrEqual(150);
    expect(newsroom.records()).toBeLessThanOrEqual(152);
    await second.client.stop();
    const third = await startIn(newsroom);
    open(third.client, samplePage.text, pathToFileURL(join(newsroom.folder, '2031-05-10', 'A0.txt')).href);
    await until(() => third.refreshes() > 0);
    expect(newsroom.records()).toBeLessThanOrEqual(152);
  });

  it('follows files that are changed, and asks the editor to look again only where another page is open', async () => {
    const newsroom = newNewsroom(3);
    const { client, refreshes } = await startIn(newsroom);
    const uri = pathToFileURL(join(newsroom.folder, '2031-05-10', 'A0.txt')).href;
    open(client, samplePage.text.replaceAll('6', '0'), uri);
    await until(() => refreshes() === 1);
    expect(newsroom.records()).toBe(3);
    // What is typed on the one open page changes nothing for it.
    change(client, 2, [{ at: [0, 0, 0, 0], text: '星洲市市长江望舒昨日说。\n' }], uri);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect([refreshes(), newsroom.records()]).toEqual([1, 3]);
    const other = newsroom.put('2031-05-11/A1.txt', samplePage.text.replaceAll('6', '9'));
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: other, type: 2 }] });
    await until(() => refreshes() === 2);
    expect(newsroom.records()).toBe(4);
  });

  it('leaves out what the editor hides, and what is no page by the settings', async () => {
    const newsroom = newNewsroom(2);
    newsroom.put('old/A1.txt', samplePage.text);
    newsroom.put('drafts/A1.gao', samplePage.text);
    newsroom.put('drafts/A2.txt', samplePage.text);
    // Printed from what stands beside it; the other has nothing beside it.
    newsroom.put('drafts/A3.txt', samplePage.text);
    newsroom.put('drafts/A3.tif', '');
    const exclude = { '**/old': true, '**/2031-05-11': false, '**/*.txt': { when: '$(basename).tif' } };
    const settings = { index: { include: ['**/*.txt'] } };
    const { client, asked } = await startIn(newsroom, { settings, exclude });
    await hasJust(newsroom, 3);
    expect(asked).toContain('files');
    // Another glob is set, and sent along: one page more, and what is hidden stays so.
    client.notify('workspace/didChangeConfiguration', {
      settings: { newspaper: { index: { include: ['**/*.gao', '**/old/*.txt'] } } },
    });
    await hasJust(newsroom, 4);
    await client.stop();
  });

  it('reads a folder that is added to the window', async () => {
    const newsroom = newNewsroom(2);
    const { client } = await startIn(newsroom, { folders: [] });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(newsroom.records()).toBe(0);
    const added = [{ uri: pathToFileURL(newsroom.folder).href, name: 'newsroom' }];
    client.notify('workspace/didChangeWorkspaceFolders', { event: { added, removed: [] } });
    await until(() => newsroom.records() === 2);
  });

  it.each([
    ['no folder is open', { folders: null }],
    ['the setting says no', { settings: { index: { enabled: false } } }],
  ])('reads nothing where %s', async (_, options) => {
    const newsroom = newNewsroom(2);
    const { client } = await startIn(newsroom, options);
    const uri = pathToFileURL(join(newsroom.folder, '2031-05-10', 'A0.txt')).href;
    open(client, samplePage.text, uri);
    await pullAll(client, uri);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(existsSync(newsroom.storage)).toBe(false);
    expect(progressOf(client)).toEqual([]);
  });
});
