import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as vscode from 'vscode';
import { api, closeAll, findingsOf, openFile, pathOf, until } from './editor';

const page = `云岭日报 2031年5月18日 星期日 第2版

本报讯（记者沈若溪）5月12日，云岭
区花市开市。昨日，花市边的渡轮复航。

本报讯（记者林知远）5月3日，星洲市图书馆开放。
`;

describe('The day of the issue', () => {
  let document: vscode.TextDocument;

  beforeEach(async () => {
    put('2031-05-19/dates.gao', page);
    ({ document } = await openFile('2031-05-19/dates.gao'));
    await shown(/2031-05-19 · (?:folder|文件夹名)$/u);
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('newspaper.setIssueDate', null);
    rmSync(pathOf('2031-05-19/.newspaper'), { recursive: true, force: true });
    await closeAll();
  });

  it('is set for a folder, counts for its other pages, and is taken back', async () => {
    await until(
      'the masthead is complained of',
      () => findingsOf(document, 'issue-date-mismatch').length === 1,
    );
    await vscode.commands.executeCommand('newspaper.setIssueDate', '20310601');
    await shown(/2031-06-01 · (?:chosen|指定)$/u);
    await until(
      'nothing is said of the masthead',
      () => findingsOf(document, 'issue-date-mismatch').length === 0,
    );
    assert.match(await hoverOver(document, '昨日'), /2031年5月31日|31 May 2031/u);
    put('2031-05-19/other.gao', page);
    await openFile('2031-05-19/other.gao');
    await shown(/2031-06-01/u);
    await vscode.commands.executeCommand('newspaper.setIssueDate', null);
    await shown(/2031-05-19/u);
  });

  it('survives a restart of the server', async () => {
    await vscode.commands.executeCommand('newspaper.setIssueDate', '2031-06-02');
    await shown(/2031-06-02/u);
    await vscode.commands.executeCommand('newspaper.restartServer');
    await shown(/2031-06-02/u);
    await until('a hover of the new server', async () =>
      /2031年6月1日|1 June 2031/u.test(await hoverOver(document, '昨日')),
    );
  });

  it('is offered as it was found, and chosen with the keyboard', async () => {
    void vscode.commands.executeCommand('newspaper.setIssueDate');
    // The list has folder and masthead, in this order; it takes a moment to come up.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await shown(/2031-05-18 · (?:chosen|指定)$/u);
  });

  it('follows the configuration of the project as soon as it is there', async () => {
    put('2031-05-19/.newspaper/config.json', '{ "issueDate": "2031-05-25" }');
    await shown(/2031-05-25 · (?:project|项目配置)$/u);
    rmSync(pathOf('2031-05-19/.newspaper'), { recursive: true });
    await shown(/2031-05-19/u);
  });
});

describe('Dates in the editor', () => {
  let editor: vscode.TextEditor;
  let document: vscode.TextDocument;

  beforeEach(async () => {
    put('2031-05-18/dates.gao', page);
    editor = await openFile('2031-05-18/dates.gao');
    document = editor.document;
    await shown(/2031-05-18/u);
  });
  afterEach(closeAll);

  it('are listed in a timeline that shows each in its place and leads there', async () => {
    const start = new vscode.Position(0, 0);
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('newspaper.timeline');
    await until('the first place', () => document.getText(editor.selection) === '2031年5月18日 星期日');
    // The list is ordered by days: above the day of the paper stands 昨日, and above that 5月12日.
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectPrevious');
    await until('the place above', () => document.getText(editor.selection) === '昨日');
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectPrevious');
    await until('the place above that', () => document.getText(editor.selection) === '5月12日');
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(document.getText(editor.selection), '5月12日');
  });

  it('leave the cursor where it was when the timeline is put away', async () => {
    const place = document.positionAt(page.indexOf('花市开市'));
    editor.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand('newspaper.timeline');
    await until('the next place', () => document.getText(editor.selection) === '昨日');
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await until('the cursor', () => editor.selection.isEmpty && editor.selection.active.isEqual(place));
  });

  it('get their days behind them when the setting says so', async () => {
    const settings = vscode.workspace.getConfiguration('newspaper');
    assert.deepEqual(await hints(document), []);
    await settings.update('inlayHints.dates', true, vscode.ConfigurationTarget.Global);
    try {
      const labels = await until('hints', async () => {
        const found = await hints(document);
        return found.length > 0 && found;
      });
      assert.deepEqual(
        labels.map((label) => label.slice(0, 10)),
        ['2031-05-12', '2031-05-17', '2031-05-03'],
      );
    } finally {
      await settings.update('inlayHints.dates', undefined, vscode.ConfigurationTarget.Global);
    }
    await until('no hints', async () => (await hints(document)).length === 0);
  });

  it('have a colour of their own', async () => {
    const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    const dates: string[] = [];
    let line = 0;
    let character = 0;
    for (let at = 0; at < data.length; at += 5) {
      line += data[at]!;
      character = data[at] === 0 ? character + data[at + 1]! : data[at + 1]!;
      const range = new vscode.Range(line, character, line, character + data[at + 2]!);
      if (data[at + 3] === 3) dates.push(document.getText(range));
    }
    assert.deepEqual(dates, ['2031年5月18日 星期日', '5月12日', '昨日', '5月3日']);
  });
});

function put(name: string, text: string): void {
  mkdirSync(dirname(pathOf(name)), { recursive: true });
  writeFileSync(pathOf(name), text);
}

async function shown(pattern: RegExp): Promise<void> {
  const { issueDateText } = await api();
  await until(`an issue date like ${pattern.source}`, () => pattern.test(issueDateText() ?? ''));
}

async function hoverOver(document: vscode.TextDocument, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(document.getText().indexOf(words)),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
    .join('\n');
}

async function hints(document: vscode.TextDocument): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    new vscode.Range(0, 0, document.lineCount, 0),
  );
  return found.map(({ label }) =>
    typeof label === 'string' ? label : label.map(({ value }) => value).join(''),
  );
}
