import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeAll, copyFile, openFile, until } from './editor';

// The name of the file keeps it first: once a server runs, nothing can show that none was started.
describe('Recognition of plain text', () => {
  afterEach(closeAll);

  it('starts no server for an English text and a novel', async () => {
    const english = await openFile('english.txt');
    const novel = await openFile('novel.txt');
    await api();
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(english.document.languageId, 'plaintext');
    assert.equal(novel.document.languageId, 'plaintext');
    assert.equal((await api()).serverRunning(), false);
    assert.equal((await api()).statusText(), null);
  });

  it('opens a page’s .txt file as newspaper copy and starts the server', async () => {
    const editor = await openFile('2031-05-18/A03.txt');
    await until('the language of the page', () => editor.document.languageId === 'newspaper');
    assert.equal((await api()).serverRunning(), true);
  });

  it('leaves a page alone that the user turned back to plain text', async () => {
    // A copy: VS Code keeps a closed document for a while, and with it what the user chose.
    const editor = await openFile(copyFile('2031-05-18/A03.txt', 'back.txt'));
    const document = await until(
      'the language of the page',
      () => editor.document.languageId === 'newspaper' && editor.document,
    );
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(document.languageId, 'plaintext');
  });

  it('does nothing when the setting is off', async () => {
    const settings = vscode.workspace.getConfiguration('newspaper');
    await settings.update('detect', 'off', vscode.ConfigurationTarget.Global);
    try {
      const editor = await openFile(copyFile('2031-05-18/A03.txt', 'off.txt'));
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.equal(editor.document.languageId, 'plaintext');
    } finally {
      await settings.update('detect', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('knows .gao by its name', async () => {
    const { document } = await openFile('report.gao');
    assert.equal(document.languageId, 'newspaper');
  });

  it('recognises copy that is pasted into an empty editor', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '' });
    const editor = await vscode.window.showTextDocument(document);
    const copy = '本报讯（记者林知远）5月17日，星洲市第一座风力提水站在白沙镇建成，每天可提水八百立方米。\n';
    await editor.edit((builder) => builder.insert(new vscode.Position(0, 0), copy));
    await until('the language of what was pasted', () => document.languageId === 'newspaper');
  });
});
