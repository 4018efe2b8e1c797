import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ClientCapabilities, Diagnostic, Hover, InlayHint } from 'vscode-languageserver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  chosenDatesMethod,
  issueDatesMethod,
  statusMethod,
  timelineMethod,
  type DocumentStatus,
  type EditorSettings,
  type IssueDates,
  type TimelineItem,
} from '../../server/src/protocol';
import type { StdioClient } from '../harness/stdio-client';
import { editorCapabilities, open, pull, pullAll, startClient } from './start-client';

interface Told {
  readonly uri: string;
  readonly diagnostics: readonly (Diagnostic & { readonly message: string })[];
}

const copy =
  '本报讯（记者林知远）5月12日，云岭区\n的河堤加高完工。昨日，居民回到河边。近日，渡轮也将复航。\n';
const masthead = '云岭日报 2031年5月18日 星期日 第2版';

const capabilities: ClientCapabilities = {
  ...editorCapabilities,
  textDocument: { ...editorCapabilities.textDocument, inlayHint: {} },
  workspace: {
    ...editorCapabilities.workspace,
    didChangeWatchedFiles: { dynamicRegistration: true },
    inlayHint: { refreshSupport: true },
  },
};

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'newspaper-project-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function put(name: string, text: string): string {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return pathToFileURL(path).href;
}

function start(settings?: EditorSettings): Promise<StdioClient> {
  return startClient({ capabilities, ...(settings === undefined ? {} : { settings }) });
}

function statusOf(client: StdioClient, uri: string): Promise<DocumentStatus> {
  return client.nextNotification<DocumentStatus>(statusMethod, (status) => status.uri === uri);
}

async function openPage(client: StdioClient, uri: string, text = copy): Promise<DocumentStatus> {
  const status = statusOf(client, uri);
  open(client, text, uri);
  return status;
}

describe('the configuration of a project', () => {
  it('stands above the settings of the editor, and is read again when it changes', async () => {
    const config = put('a/.newspaper/config.json', '{ "issueDate": "2031-05-20" }');
    const uri = put('a/2031-05-18/A02.txt', copy);
    const client = await start({ issueDate: '2031-05-21' });
    expect(await openPage(client, uri)).toMatchObject({
      issueDate: '2031-05-20',
      issueDateFrom: 'project',
    });
    put('a/.newspaper/config.json', '{ "rules": { "stray-space": "off" } }');
    const next = statusOf(client, uri);
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: config, type: 2 }] });
    expect(await next).toMatchObject({ issueDate: '2031-05-21', issueDateFrom: 'setting' });
    rmSync(join(root, 'a', '.newspaper'), { recursive: true });
    const last = statusOf(client, uri);
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: config, type: 3 }] });
    expect(await last).toMatchObject({ issueDate: '2031-05-21' });
  });

  it('sets levels and options of rules for the pages below it, and for no other', async () => {
    put('b/in/.newspaper/config.json', '{ "rules": { "space-around-number": "error" } }');
    const faulty = '本报讯（记者林知远）有 5 只船。\n';
    const [inside, outside] = [put('b/in/deep/1.gao', faulty), put('b/out/1.gao', faulty)];
    const client = await start();
    open(client, faulty, inside);
    open(client, faulty, outside);
    const severity = async (uri: string) =>
      (await pullAll(client, uri)).items.find(({ code }) => code === 'space-around-number')?.severity;
    expect([await severity(inside), await severity(outside)]).toEqual([1, 2]);
  });

  it('is not looked for above the folder that the editor has open', async () => {
    put('c/.newspaper/config.json', '{ "issueDate": "2031-05-20" }');
    const uri = put('c/paper/A02.txt', copy);
    const client = await startClient({ capabilities, rootUri: pathToFileURL(join(root, 'c/paper')).href });
    expect(await openPage(client, uri)).toMatchObject({ issueDate: null, issueDateFrom: 'none' });
  });

  it('is complained of in its own file, at the place, with what was likely meant', async () => {
    const text = '{\n  // 年份\n  "isueDate": "2031-05-18",\n  "rules": { "stray-spaces": "off" },\n}\n';
    const config = put('d/.newspaper/config.json', text);
    const uri = put('d/A02.txt', copy);
    const client = await start();
    const told = client.nextNotification<Told>('textDocument/publishDiagnostics');
    open(client, copy, uri);
    const { uri: place, diagnostics } = await told;
    expect(decodeURIComponent(place)).toBe(decodeURIComponent(config));
    expect(diagnostics.map(({ range, message }) => `${range.start.line} ${message}`)).toEqual([
      '2 isueDate 不是一项设置；是不是 issueDate？',
      '3 rules.stray-spaces 不是一条规则；是不是 stray-space？',
    ]);
    const cleared = client.nextNotification<{ diagnostics: Diagnostic[] }>('textDocument/publishDiagnostics');
    put('d/.newspaper/config.json', '{}');
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: config, type: 2 }] });
    expect((await cleared).diagnostics).toEqual([]);
  });

  it('is watched where the client can', async () => {
    const client = await startClient({ capabilities: { textDocument: {} } });
    await client.stop();
    const watching = await start();
    const registered = new Promise((resolve) =>
      watching.onRequest('client/registerCapability', (params) => {
        resolve(JSON.stringify(params));
        return null;
      }),
    );
    expect(await registered).toContain('**/.newspaper/config.json');
  });
});

describe('a day that the user has chosen', () => {
  it('counts for its folder alone, above all else, until it is taken back', async () => {
    const here = put('e/2031-05-18/A02.txt', copy);
    const there = put('e/2031-05-19/A02.txt', copy);
    const client = await start();
    await openPage(client, here);
    await openPage(client, there);
    const folder = here.replace(/\/[^/]*$/u, '');
    const chosen = statusOf(client, here);
    const other = statusOf(client, there);
    client.notify(chosenDatesMethod, { [folder]: '2031-06-01', [`${folder}x`]: 'nonsense' });
    expect(await chosen).toMatchObject({ issueDate: '2031-06-01', issueDateFrom: 'option' });
    expect(await other).toMatchObject({ issueDate: '2031-05-19', issueDateFrom: 'folder' });
    const hover = await client.request<Hover>('textDocument/hover', {
      textDocument: { uri: here },
      position: { line: 1, character: 9 },
    });
    expect(JSON.stringify(hover)).toContain('2031年5月31日');
    const back = statusOf(client, here);
    client.notify(chosenDatesMethod, {});
    expect(await back).toMatchObject({ issueDate: '2031-05-18', issueDateFrom: 'folder' });
  });

  it('is there from the start, also where the folder is spelt in another way', async () => {
    const uri = put('e/新 稿/A02.txt', copy);
    const folder = decodeURIComponent(uri.replace(/\/[^/]*$/u, ''));
    const client = await startClient({ capabilities, chosenDates: { [folder]: '2031-06-01' } });
    expect(await openPage(client, uri)).toMatchObject({ issueDate: '2031-06-01' });
  });

  it('may be one of all that name a day', async () => {
    const uri = put('f/2031-05-20/A02.txt', copy);
    const client = await start();
    await openPage(client, uri, `${masthead}\n\n${copy}`);
    const dates = await client.request<IssueDates>(issueDatesMethod, { textDocument: { uri } });
    expect(dates).toEqual({
      value: '2031-05-20',
      from: 'folder',
      candidates: [
        { value: '2031-05-20', from: 'folder' },
        { value: '2031-05-18', from: 'masthead' },
      ],
    });
    const { items } = await pullAll(client, uri);
    expect(items.filter(({ code }) => code === 'issue-date-mismatch')).toHaveLength(1);
    client.notify(chosenDatesMethod, { [uri.replace(/\/[^/]*$/u, '')]: '2031-05-20' });
    const report = await pull(client, undefined, uri);
    expect(JSON.stringify(report)).not.toContain('issue-date-mismatch');
  });
});

describe('dates in the editor', () => {
  it('stand in a timeline by their days, those without one last', async () => {
    const uri = put('g/2031-05-18/A02.txt', copy);
    const client = await start();
    open(client, `${copy}\n5月3日的花市照旧。\n`, uri);
    const items = await client.request<TimelineItem[]>(timelineMethod, { textDocument: { uri } });
    expect(items.map(({ day, label, text, sentence }) => [day, label, text, sentence])).toEqual([
      ['2031-05-03', '2031-05-03 周六', '5月3日', '5月3日的花市照旧。'],
      ['2031-05-12', '2031-05-12 周一', '5月12日', '本报讯（记者林知远）5月12日，云岭区的河堤加高完工。'],
      ['2031-05-17', '2031-05-17 周六', '昨日', '昨日，居民回到河边。'],
      [null, '日子不定', '近日', '近日，渡轮也将复航。'],
    ]);
    expect(items[1]!.range).toEqual({ start: { line: 0, character: 10 }, end: { line: 0, character: 15 } });
  });

  it('get their day behind them where the setting asks for it, in the range alone', async () => {
    const uri = put('h/2031-05-18/A02.txt', copy);
    const client = await start({ inlayHints: { dates: true } });
    open(client, copy, uri);
    const hints = (from: number, to: number): Promise<(InlayHint & { readonly label: string })[]> =>
      client.request('textDocument/inlayHint', {
        textDocument: { uri },
        range: { start: { line: from, character: 0 }, end: { line: to, character: 0 } },
      });
    expect(
      (await hints(0, 9)).map(({ label, position }) => `${position.line}:${position.character} ${label}`),
    ).toEqual(['0:15 2031-05-12 周一', '1:10 2031-05-17 周六']);
    expect(await hints(1, 2)).toHaveLength(1);
    const asked = new Promise<void>((resolve) =>
      client.onRequest('workspace/inlayHint/refresh', () => {
        resolve();
        return null;
      }),
    );
    client.notify('workspace/didChangeConfiguration', { settings: { newspaper: {} } });
    await asked;
    expect(await hints(0, 9)).toEqual([]);
  });
});
