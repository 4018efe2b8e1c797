import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import iconv from 'iconv-lite';
import * as vscode from 'vscode';
import { closeAll, openFile, pathOf, until } from './editor';

const pages: Readonly<Record<string, string>> = {
  'folder/2031-06-03/A01.txt':
    '花市开门\n\n　　本报讯（记者沈若溪）云岭区区长秦望川走访花市。秦望川说，花市很好。副区长薛望岳也来了。\n',
  'folder/2031-06-02/A02.txt': '路灯亮了\n\n　　本报讯（记者林知远）云岭区区长秦\n望川察看路灯。\n',
  'folder/2031-06-01/A03.txt': '秦望川谈学校\n\n　　本报讯（记者林知远）区长秦望川、副区长贺兰舟到学校。\n',
};
const names = Object.keys(pages);
const here = names[0]!;
const misread = 'folder/2031-06-01/A04.txt';
const misreadBytes = iconv.encode(
  '老街装路灯\n\n　　本报讯（记者林知远）云岭区副区长薛望岳到老街察看路灯，街坊都说好。\n',
  'gb18030',
);

describe('A folder of pages', () => {
  let document: vscode.TextDocument;

  before(async () => {
    for (const [name, text] of Object.entries(pages)) {
      mkdirSync(dirname(pathOf(name)), { recursive: true });
      writeFileSync(pathOf(name), text);
    }
    writeFileSync(pathOf(misread), misreadBytes);
    // One that runs already may not have heard of files that were not made in the editor.
    await vscode.commands.executeCommand('newspaper.restartServer');
  });
  beforeEach(async () => {
    ({ document } = await openFile(here));
    await until('the folder', async () => (await symbols('秦望川')).length >= 4);
    await until('the page in GB18030', async () => (await symbols('薛望岳')).length >= 2);
  });
  afterEach(closeAll);
  after(() => rmSync(pathOf('folder'), { recursive: true, force: true }));

  async function symbols(query: string): Promise<readonly vscode.SymbolInformation[]> {
    return await vscode.commands.executeCommand('vscode.executeWorkspaceSymbolProvider', query);
  }

  function position(words = '秦望川走访'): vscode.Position {
    return document.positionAt(pages[here]!.indexOf(words));
  }

  it('is searched for a person on a page that was never opened', async () => {
    const isOpen = vscode.workspace.textDocuments.some(({ uri }) => uri.fsPath === pathOf(names[2]!));
    assert.equal(isOpen, false);
    const [found, ...more] = await symbols('贺兰舟');
    assert.equal(more.length, 0);
    assert.equal(found!.location.uri.fsPath, pathOf(names[2]!));
    assert.match(found!.containerName, /2031-06-01 .*A3/u);
    const page = await vscode.workspace.openTextDocument(found!.location.uri);
    assert.equal(page.getText(found!.location.range), '贺兰舟');
  });

  it('tells where else a name stands', async () => {
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position(),
    );
    const { value } = hover!.contents[0] as vscode.MarkdownString;
    assert.match(value, /2031-06-01[^]*\[2031\\-06\\-02[^\]]*\]\(file:[^)]*A02\.txt#L3\)/u);
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      position(),
    );
    const files = new Set(references.map(({ uri }) => uri.fsPath));
    assert.deepEqual([...files].sort(), names.map(pathOf).sort());
    assert.equal(references.length, 5);
  });

  it('is renamed in over three pages, and back in one step', async () => {
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      position(),
      '陆知昀',
    );
    assert.equal(edit.entries().length, 3);
    assert.equal(await vscode.workspace.applyEdit(edit), true);
    const documents = await Promise.all(
      names.map((name) => vscode.workspace.openTextDocument(vscode.Uri.file(pathOf(name)))),
    );
    const texts = (): string[] => documents.map((one) => one.getText());
    assert.deepEqual(
      texts(),
      names.map((name) => pages[name]!.replaceAll('秦望川', '陆知昀').replace('秦\n望川', '陆\n知昀')),
    );
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    await until('the texts as they were', () => texts().every((text, at) => text === pages[names[at]!]));
  });

  it('is not renamed in where the editor reads a page in the wrong encoding', async () => {
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      position('薛望岳'),
      '陆知昀',
    );
    const changed = edit.entries().flatMap(([uri, edits]) => (edits.length > 0 ? [uri.fsPath] : []));
    assert.ok(changed.length > 0);
    assert.ok(!changed.includes(pathOf(misread)), changed.join());
    assert.deepEqual(readFileSync(pathOf(misread)), misreadBytes);
  });
});
