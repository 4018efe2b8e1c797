import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type {
  ClientCapabilities,
  CodeAction,
  CreateFile,
  Diagnostic,
  TextDocumentEdit,
} from 'vscode-languageserver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  projectEditsMethod,
  statusMethod,
  type DocumentStatus,
  type ProjectChangeRequest,
  type ProjectEdit,
} from '../../server/src/protocol';
import { indexLines } from '../../server/src/text/line-index';
import { applyEdits } from '../../server/src/text/text-edit';
import type { StdioClient } from '../harness/stdio-client';
import { change, editorCapabilities, open, pullAll, startClient, type StartOptions } from './start-client';

const copy =
  '本报讯（记者林知远）临溪县有 5 只船，百分之30是新船，百分之40待修。\n\n船有 5 只，花车有3辆。\n';

/** An editor that has none of our commands, but makes files when it is told to. */
const capabilities: ClientCapabilities = {
  ...editorCapabilities,
  workspace: {
    ...editorCapabilities.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
  },
};

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'newspaper-ignoring-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function put(name: string, text: string): string {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return pathToFileURL(path).href;
}

function rootUri(name: string): string {
  return pathToFileURL(join(root, name)).href;
}

/** A page of its own folder, open in an editor that has this folder open. */
async function openIn(
  folder: string,
  options: StartOptions = {},
  text = copy,
): Promise<{ client: StdioClient; uri: string }> {
  const uri = put(`${folder}/A02.txt`, text);
  const client = await startClient({ capabilities, rootUri: rootUri(folder), ...options });
  open(client, text, uri);
  return { client, uri };
}

async function actionsAt(
  client: StdioClient,
  uri: string,
  pick: (diagnostic: Diagnostic) => boolean,
): Promise<CodeAction[]> {
  const { items } = await pullAll(client, uri);
  const diagnostics = items.filter(pick).slice(0, 1);
  return client.request('textDocument/codeAction', {
    textDocument: { uri },
    range: diagnostics[0]?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    context: { diagnostics, only: ['quickfix'] },
  });
}

const ofRule =
  (code: string) =>
  (diagnostic: Diagnostic): boolean =>
    diagnostic.code === code;

/** Does what an editor does with the action: asks for its edits, makes the file, changes it, says so. */
async function take(client: StdioClient, actions: readonly CodeAction[], title: RegExp): Promise<string> {
  const action = actions.find((one) => title.test(one.title));
  if (action === undefined) throw new Error(`none of ${actions.map((one) => one.title).join(' / ')}`);
  const { edit } = await client.request<CodeAction>('codeAction/resolve', action);
  let changed = '';
  for (const step of edit!.documentChanges as (CreateFile | TextDocumentEdit)[]) {
    if ('kind' in step) {
      mkdirSync(dirname(fileURLToPath(step.uri)), { recursive: true });
      writeFileSync(fileURLToPath(step.uri), '', { flag: 'wx' });
      continue;
    }
    changed = step.textDocument.uri;
    const path = fileURLToPath(changed);
    const text = readFileSync(path, 'utf8');
    const lines = indexLines(text);
    const edits = step.edits.map((one) => {
      if (!('newText' in one)) throw new Error('a snippet');
      const span = { start: lines.offset(one.range.start), end: lines.offset(one.range.end) };
      return { span, newText: one.newText };
    });
    writeFileSync(path, applyEdits(text, edits));
  }
  const read = client.nextNotification<DocumentStatus>(statusMethod);
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: changed, type: 2 }] });
  await read;
  return fileURLToPath(changed);
}

async function marked(client: StdioClient, uri: string, code: string): Promise<string[]> {
  const { items } = await pullAll(client, uri);
  return items.filter(ofRule(code)).map(({ range: { start } }) => `${start.line}:${start.character}`);
}

describe('a finding that is ignored', () => {
  it('is gone at once, in its place alone; the file is made in the folder that is open', async () => {
    const { client, uri } = await openIn('here');
    const before = await marked(client, uri, 'space-around-number');
    const file = await take(
      client,
      await actionsAt(client, uri, ofRule('space-around-number')),
      /^忽略这一处/u,
    );
    expect(file).toBe(join(root, 'here/.newspaper/ignored.json'));
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      ignored: [
        {
          rule: 'space-around-number',
          text: '有 5',
          sentence: '本报讯（记者林知远）临溪县有5只船，百分之30是新船，百分之40待修。',
        },
      ],
    });
    expect(await marked(client, uri, 'space-around-number')).toEqual(before.slice(1));
    // It stays away when its sentence is worked on, and is not mended with all others.
    change(client, 2, [{ at: [0, 14, 0, 14], text: '\n' }], uri);
    expect(await marked(client, uri, 'space-around-number')).toHaveLength(before.length - 1);
  });

  it('is gone everywhere, and written behind what is there, with its comments', async () => {
    put(
      'all/.newspaper/ignored.json',
      '{\n  "ignored": [\n    { "rule": "odd-character", "text": "囍" } // 店名\n  ]\n}\n',
    );
    const { client, uri } = await openIn('all');
    const before = await marked(client, uri, 'space-around-number');
    const actions = await actionsAt(client, uri, ofRule('space-around-number'));
    const file = await take(client, actions, /^处处忽略“有 5”/u);
    expect(readFileSync(file, 'utf8')).toBe(
      '{\n  "ignored": [\n    { "rule": "odd-character", "text": "囍" }, // 店名\n    { "rule": "space-around-number", "text": "有 5" }\n  ]\n}\n',
    );
    expect(await marked(client, uri, 'space-around-number')).toHaveLength(before.length - 2);
  });

  it('is not offered for a document that is no file, nor to a client that can do nothing with it', async () => {
    const titles = async (options: StartOptions, uri: string): Promise<string[]> => {
      const client = await startClient(options);
      open(client, copy, uri);
      return (await actionsAt(client, uri, ofRule('space-around-number'))).map(({ title }) => title);
    };
    const isOffer = (title: string): boolean => /忽略|本项目|说明/u.test(title);
    const file = put('plain/1.txt', copy);
    expect((await titles({ capabilities }, file)).filter(isOffer)).toHaveLength(3);
    expect((await titles({ capabilities }, 'untitled:Untitled-1')).filter(isOffer)).toEqual([]);
    expect((await titles({}, file)).filter(isOffer)).toEqual([]);
  });

  it('is named with its file to a client that writes it itself', async () => {
    const { client, uri } = await openIn('commands', { commands: true, capabilities: editorCapabilities });
    const actions = await actionsAt(client, uri, ofRule('percent-word-mixed'));
    const [here, everywhere, off, explain] = actions.slice(-4).map(({ command }) => command!);
    const { file, change: first } = here!.arguments![0] as ProjectChangeRequest;
    expect(decodeURIComponent(file)).toBe(decodeURIComponent(rootUri('commands/.newspaper/ignored.json')));
    expect(first).toMatchObject({ kind: 'ignore', rule: 'percent-word-mixed', text: '百分之30' });
    expect(everywhere!.arguments![0]).toMatchObject({ change: { sentence: null } });
    expect(off!.arguments![0]).toMatchObject({ change: { kind: 'switchOff', rule: 'percent-word-mixed' } });
    expect(explain).toMatchObject({ command: 'newspaper.explainRule', arguments: ['percent-word-mixed'] });
    const edits = await client.request<ProjectEdit[]>(projectEditsMethod, { change: first, text: null });
    expect(edits.map(({ newText }) => newText).join('')).toContain('"text": "百分之30"');
    expect(await client.request(projectEditsMethod, { change: first, text: '{ "ignored": [' })).toBeNull();
  });
});

describe('a rule', () => {
  it('is switched off for the project, in its config.json with its comments', async () => {
    put('off/.newspaper/config.json', '{\n  // 每天改\n  "issueDate": "2031-05-18", // 周日\n}\n');
    const { client, uri } = await openIn('off/2031', { rootUri: rootUri('off') });
    const file = await take(
      client,
      await actionsAt(client, uri, ofRule('percent-word-mixed')),
      /^本项目不查/u,
    );
    expect(readFileSync(file, 'utf8')).toBe(
      '{\n  // 每天改\n  "issueDate": "2031-05-18", // 周日\n  "rules": {\n    "percent-word-mixed": "off"\n  },\n}\n',
    );
    expect(await marked(client, uri, 'percent-word-mixed')).toEqual([]);
    expect(await marked(client, uri, 'space-around-number')).not.toEqual([]);
  });

  it('says where its page is to a client that shows it', async () => {
    const { client, uri } = await openIn('link', { rulePages: 'vscode://paper.copy/rule/' });
    const { items } = await pullAll(client, uri);
    for (const { code, codeDescription } of items)
      expect(codeDescription).toEqual({ href: `vscode://paper.copy/rule/${String(code)}` });
    const other = await openIn('link');
    expect((await pullAll(other.client, other.uri)).items[0]!.codeDescription).toBeUndefined();
  });

  it('is not mended with all others where the project or the editor says so', async () => {
    put('never/.newspaper/config.json', '{ "neverFixOnSave": ["percent-word-mixed"] }');
    const { client, uri } = await openIn('never', { settings: { neverFixOnSave: ['space-around-number'] } });
    const fixAll = (): Promise<CodeAction[]> =>
      client.request('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        context: { diagnostics: [], only: ['source.fixAll'] },
      });
    expect(await fixAll()).toEqual([]);
    const titles = (await actionsAt(client, uri, ofRule('percent-word-mixed'))).map(({ title }) => title);
    expect(titles[0]).toMatch(/30%/u);
    expect(titles.some((title) => title.startsWith('修正本文件中所有'))).toBe(true);
    client.notify('workspace/didChangeConfiguration', { settings: { newspaper: {} } });
    const [action] = await fixAll();
    const { edit } = await client.request<CodeAction>('codeAction/resolve', action);
    expect(JSON.stringify(edit)).not.toContain('%');
  });

  it('of suggestions is mended in the whole file by name, its preferred repair marked, the others offered', async () => {
    put(
      'terms/.newspaper/terms.tsv',
      '新船\t新造船|新下水的船\n船\t船只\thint\n花车\t彩车\terror\t去年起统一\n',
    );
    const { client, uri } = await openIn('terms', {}, `${copy}\n新船和花车。\n`);
    const { items } = await pullAll(client, uri);
    expect(items.filter(({ code, severity }) => code === 'house-term' && severity === 1)).toHaveLength(2);
    const actions = await actionsAt(client, uri, ofRule('house-term'));
    const fixes = actions.slice(0, 3).map(({ title, isPreferred }) => [title, isPreferred]);
    expect(fixes[0]).toEqual(['改为“船只”', true]);
    const several = await actionsAt(client, uri, (diagnostic) =>
      JSON.stringify(diagnostic).includes('本报不用“新船”'),
    );
    expect(several.slice(0, 2).map(({ title, isPreferred }) => [title, isPreferred])).toEqual([
      ['改为“新造船”', true],
      ['改为“新下水的船”', false],
    ]);
    const all = several.find(({ title }) => title.includes('请逐处核对'))!;
    const { edit } = await client.request<CodeAction>('codeAction/resolve', all);
    const edits = (edit!.documentChanges![0] as TextDocumentEdit).edits;
    expect(edits.length).toBeGreaterThan(4);
  });
});

describe('the list of terms', () => {
  it('is complained of at the line that is broken, counts otherwise, and is read anew when it changes', async () => {
    const list = put('live/.newspaper/terms.tsv', '花车\t彩车\n新船\n');
    const uri = put('live/A02.txt', copy);
    const client = await startClient({ capabilities });
    const told = client.nextNotification<{ uri: string; diagnostics: Diagnostic[] }>(
      'textDocument/publishDiagnostics',
    );
    open(client, copy, uri);
    const { uri: place, diagnostics } = await told;
    expect(decodeURIComponent(place)).toBe(decodeURIComponent(list));
    expect(diagnostics.map(({ range }) => range.start.line)).toEqual([1]);
    expect(await marked(client, uri, 'house-term')).toHaveLength(1);
    put('live/.newspaper/terms.tsv', '新船\t新造船\n临溪县\t临溪区\n花车\t彩车\n');
    const read = client.nextNotification<DocumentStatus>(statusMethod);
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: list, type: 2 }] });
    await read;
    expect(await marked(client, uri, 'house-term')).toHaveLength(3);
  });

  it('and the configuration count as they were while they are broken', async () => {
    const config = put('broken/.newspaper/config.json', '{ "rules": { "percent-word-mixed": "off" } }');
    const uri = put('broken/A02.txt', copy);
    const client = await startClient({ capabilities });
    open(client, copy, uri);
    expect(await marked(client, uri, 'percent-word-mixed')).toEqual([]);
    const told = client.nextNotification<{ diagnostics: Diagnostic[] }>(
      'textDocument/publishDiagnostics',
      ({ diagnostics }) => diagnostics.length > 0,
    );
    put('broken/.newspaper/config.json', '{ "rules": { "percent-word-mixed" "off" } }');
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: config, type: 2 }] });
    expect((await told).diagnostics).toHaveLength(1);
    expect(await marked(client, uri, 'percent-word-mixed')).toEqual([]);
  });
});
