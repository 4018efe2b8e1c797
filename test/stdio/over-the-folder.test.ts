import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import iconv from 'iconv-lite';
import type {
  AnnotatedTextEdit,
  Hover,
  InitializeResult,
  Location,
  SymbolInformation,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StdioClient } from '../harness/stdio-client';
import { editorCapabilities, open, startClient, startProcess } from './start-client';

const pages = {
  '2031-05-18/A01.txt':
    '花市开门\n\n　　本报讯（记者沈若溪）云岭区区长江望舒走访花市。江望舒说，花市很好。\n',
  '2031-05-17/A02.txt': '路灯亮了\n\n　　本报讯（记者林知远）云岭区副区长江\n望舒察看路灯。\n',
  '2031-05-16/A03.txt': '江望舒谈学校\n\n　　本报讯（记者林知远）云岭区副区长江望舒、副区长顾长庚到学校。\n',
};
const [here, broken, marked] = Object.keys(pages) as [string, string, string];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newspaper-over-'));
  for (const name of [here, broken, marked]) mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, here), pages[here as never]);
  writeFileSync(join(folder, broken), iconv.encode(pages[broken as never], 'gb18030'));
  writeFileSync(join(folder, marked), `\uFEFF${pages[marked as never] as string}`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const uriOf = (name: string): string => pathToFileURL(join(folder, name)).toString();

/** A server that has read the folder, with one of its pages open. */
async function started(): Promise<StdioClient> {
  const { workspace } = editorCapabilities;
  const workspaceEdit = { documentChanges: true, changeAnnotationSupport: {} };
  const capabilities = { ...editorCapabilities, workspace: { ...workspace, workspaceEdit } };
  const client = await startClient({ rootUri: uriOf(''), capabilities });
  open(client, pages[here as never], uriOf(here));
  // The last page may be found a moment before the folder is said to be read; then its pages have one another's names.
  await expect.poll(() => references(client), { timeout: 30_000 }).toHaveLength(5);
  return client;
}

function references(client: StdioClient): Promise<Location[]> {
  return client.request('textDocument/references', {
    ...asked(),
    context: { includeDeclaration: true },
  });
}

function symbols(client: StdioClient, query: string): Promise<SymbolInformation[]> {
  return client.request('workspace/symbol', { query });
}

const at = { textDocument: { uri: '' }, position: { line: 2, character: 17 } };
const asked = (): typeof at => ({ ...at, textDocument: { uri: uriOf(here) } });

describe('a folder of pages that are not open', () => {
  it('is said to be searched', async () => {
    const client = startProcess();
    const params = { processId: null, rootUri: null, capabilities: {} };
    const { capabilities } = await client.request<InitializeResult>('initialize', params);
    expect(capabilities.workspaceSymbolProvider).toBe(true);
    client.notify('initialized', {});
    expect(await symbols(client, '江望舒')).toEqual([]);
  });

  it('is searched for people and headlines', async () => {
    const client = await started();
    const found = await symbols(client, '江望舒');
    expect(found.map(({ name, containerName }) => `${name} ${containerName!}`)).toEqual([
      '江望舒 2031-05-18 A1版',
      '江望舒 2031-05-17 A2版',
      '江望舒 2031-05-16 A3版',
      '江望舒谈学校 2031-05-16 A3版',
    ]);
    // The mark before the text is no character in an editor.
    expect(found[2]!.location).toEqual({
      uri: uriOf(marked),
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } },
    });
    expect((await symbols(client, 'gcg')).map(({ name }) => name)).toEqual(['顾长庚 gu chang geng']);
  });

  it('has references and a hover that tells of them', async () => {
    const client = await started();
    const all = await references(client);
    expect(all.map(({ uri, range }) => `${uri} ${range.start.line}`)).toEqual([
      `${uriOf(here)} 2`,
      `${uriOf(here)} 2`,
      `${uriOf(marked)} 0`,
      `${uriOf(marked)} 2`,
      `${uriOf(broken)} 2`,
    ]);
    const { contents } = await client.request<Hover>('textDocument/hover', asked());
    const { value } = contents as { value: string };
    expect(value).toContain('另有 2 版提到，最早 2031-05-16');
    expect(value).toContain(`(${uriOf(broken)}#L3)`);
    expect(value).toContain('5月17日作“云岭区副区长”，本版作“云岭区区长”');
  });

  it('is renamed in, whatever its files are written in', async () => {
    const client = await started();
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
      ...asked(),
      newName: '陆知昀',
    });
    expect(
      (edit.documentChanges as TextDocumentEdit[]).map(({ textDocument, edits }) => [
        textDocument.uri,
        textDocument.version,
        (edits as AnnotatedTextEdit[]).map(
          ({ range, newText }) => `${range.start.line}:${range.start.character} ${newText}`,
        ),
      ]),
    ).toEqual([
      [uriOf(here), 1, ['2:17 陆知昀', '2:25 陆知昀']],
      [uriOf(marked), null, ['0:0 陆知昀', '2:18 陆知昀']],
      [uriOf(broken), null, ['2:18 陆\n知昀']],
    ]);
    expect(edit.changeAnnotations).toMatchObject({ elsewhere: { needsConfirmation: true } });
  });
});
