import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { encode } from 'iconv-lite';
import type {
  CodeAction,
  CompletionList,
  CreateFile,
  Diagnostic,
  Hover,
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
import type { StdioClient } from '../harness/stdio-client';
import { editorCapabilities, open, startClient, startProcess, type StartOptions } from './start-client';

const copy = '本报讯（记者沈若溪）当天，高新区管委会主任江望舒走访花市。江望舒说好。\n\n市长林\n';
/** Inside 江望舒. */
const atName = { line: 0, character: 22 };

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'newspaper-roster-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): string {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return pathToFileURL(path).href;
}

async function openIn(
  folder: string,
  options: StartOptions = {},
): Promise<{ client: StdioClient; uri: string }> {
  const uri = put(`${folder}/A02.txt`, copy);
  const client = await startClient({ rootUri: pathToFileURL(join(root, folder)).href, ...options });
  open(client, copy, uri);
  return { client, uri };
}

async function offered(client: StdioClient, uri: string): Promise<(string | undefined)[][]> {
  const { items } = await client.request<CompletionList>('textDocument/completion', {
    textDocument: { uri },
    position: { line: 2, character: 3 },
  });
  return items.map(({ label, detail }) => [label, detail]);
}

async function hovered(client: StdioClient, uri: string): Promise<string> {
  const hover = await client.request<Hover>('textDocument/hover', {
    textDocument: { uri },
    position: atName,
  });
  return (hover.contents as { value: string }).value;
}

async function additions(client: StdioClient, uri: string, triggerKind?: 1 | 2): Promise<CodeAction[]> {
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: atName, end: atName },
    context: { diagnostics: [], ...(triggerKind === undefined ? {} : { triggerKind }) },
  });
  return actions.filter(({ title }) => title.startsWith('加入名单'));
}

/** Says that a file has changed, and waits until the document was read with it. */
async function changed(client: StdioClient, uri: string): Promise<void> {
  const read = client.nextNotification<DocumentStatus>(statusMethod);
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
  await read;
}

describe('the roster', () => {
  it.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['GB18030', (text: string) => encode(text, 'gb18030')],
  ])('in %s is complained of where it is broken, counts otherwise, and is read anew', async (name, bytes) => {
    const list = put(
      `${name}/.newspaper/people.tsv`,
      bytes('姓名\t职务\t排序\n林知远\t星洲市市长\t1\n江映秋\t区长\t二\n'),
    );
    const uri = put(`${name}/A02.txt`, copy);
    const client = await startClient();
    const told = client.nextNotification<{ uri: string; diagnostics: Diagnostic[] }>(
      'textDocument/publishDiagnostics',
      (params) => params.diagnostics.length > 0,
    );
    open(client, copy, uri);
    const { uri: place, diagnostics } = await told;
    expect(decodeURIComponent(place)).toBe(decodeURIComponent(list));
    expect(diagnostics).toMatchObject([
      { range: { start: { line: 2, character: 7 }, end: { line: 2, character: 8 } } },
    ]);
    expect(await offered(client, uri)).toEqual([['林知远', '星洲市市长（名单）']]);
    expect(await hovered(client, uri)).toContain('里没有这个人');
    const mended = client.nextNotification<{ diagnostics: Diagnostic[] }>(
      'textDocument/publishDiagnostics',
      (params) => decodeURIComponent((params as unknown as { uri: string }).uri) === decodeURIComponent(list),
    );
    put(`${name}/.newspaper/people.tsv`, bytes('江望舒\t高新区管委会主任\t2\n林映秋\t区长\n'));
    await changed(client, list);
    expect((await mended).diagnostics).toEqual([]);
    expect(await offered(client, uri)).toEqual([['林映秋', '区长（名单）']]);
    expect(await hovered(client, uri)).toContain('名单：高新区管委会主任；排序 2');
  });

  it('has its three files watched', async () => {
    const client = startProcess();
    const asked = new Promise<string>((resolve) => {
      client.onRequest('client/registerCapability', (params) => {
        resolve(JSON.stringify(params));
        return null;
      });
    });
    const workspace = { didChangeWatchedFiles: { dynamicRegistration: true } };
    await client.request('initialize', { processId: null, rootUri: null, capabilities: { workspace } });
    client.notify('initialized', {});
    const watched = await asked;
    for (const name of ['people', 'places', 'organisations'])
      expect(watched).toContain(`"**/.newspaper/${name}.tsv"`);
  });
});

describe('a name', () => {
  it('is added to a list that is made, in an editor without our commands', async () => {
    const { client, uri } = await openIn('made', {
      capabilities: {
        ...editorCapabilities,
        workspace: {
          ...editorCapabilities.workspace,
          workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
        },
      },
    });
    const [action] = await additions(client, uri, 1);
    const { edit } = await client.request<CodeAction>('codeAction/resolve', action);
    const [create, change] = edit!.documentChanges as [CreateFile, TextDocumentEdit];
    expect(create.kind).toBe('create');
    expect(decodeURIComponent(create.uri)).toMatch(/made\/\.newspaper\/people\.tsv$/u);
    expect(change.edits.map((one) => ('newText' in one ? one.newText : ''))).toEqual([
      '\ufeff姓名\t职务\t排序\t又写作\t说明\n江望舒\t高新区管委会主任\n',
    ]);
    // A lamp at every name would be in the way.
    expect(await additions(client, uri, 2)).toEqual([]);
  });

  it('is added to the list that is there by a client that writes it itself, and then offered no more', async () => {
    const list = put('there/.newspaper/people.tsv', '林知远\t星洲市市长\r\n');
    const { client, uri } = await openIn('there', { commands: true });
    const [action] = await additions(client, uri);
    const { file, change } = action!.command!.arguments![0] as ProjectChangeRequest;
    expect(decodeURIComponent(file)).toBe(decodeURIComponent(list));
    const text = readFileSync(join(root, 'there/.newspaper/people.tsv'), 'utf8');
    const edits = await client.request<ProjectEdit[]>(projectEditsMethod, { change, text });
    expect(edits).toEqual([
      {
        range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
        newText: '江望舒\t高新区管委会主任\r\n',
      },
    ]);
    expect(await client.request(projectEditsMethod, { change, text: '\ufffd\ufffd' })).toBeNull();
    put('there/.newspaper/people.tsv', text + edits[0]!.newText);
    await changed(client, list);
    expect(await additions(client, uri)).toEqual([]);
  });
});
