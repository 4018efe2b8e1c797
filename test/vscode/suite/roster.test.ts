import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import iconv from 'iconv-lite';
import * as vscode from 'vscode';
import { closeAll, openFile, pathOf, positionOf, until } from './editor';

const copy = `江望舒谈花市

本报讯（记者沈若溪）当天，高新区管委会主任江望舒走访花市。江望舒说好。

`;
const list = '.newspaper/people.tsv';

describe('The roster of the paper', () => {
  let editor: vscode.TextEditor;
  let document: vscode.TextDocument;

  beforeEach(() => rmSync(pathOf('.newspaper'), { recursive: true, force: true }));
  afterEach(async () => {
    await closeAll();
    rmSync(pathOf('.newspaper'), { recursive: true, force: true });
  });

  async function openPage(name = 'roster/page.gao'): Promise<void> {
    put(name, copy);
    editor = await openFile(name);
    document = editor.document;
    await until('an answer of the server', async () => (await hoverText()) !== '');
  }

  it('offers its names while one is typed, also behind a title', async () => {
    put(list, '姓名\t职务\t排序\n林知远\t星洲市市长|星洲市委副书记\t1\n');
    await openPage();
    const end = document.positionAt(copy.length);
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('type', { text: '星洲市市长' });
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      editor.selection.active,
    );
    const item = items.find(({ label }) => (typeof label === 'string' ? label : label.label) === '林知远');
    assert.match(item?.detail ?? '', /星洲市市长.*(?:名单|roster)/u);
    await vscode.commands.executeCommand('type', { text: '林' });
    await until('the name', async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return document.getText().endsWith('星洲市市长林知远');
    });
    await vscode.commands.executeCommand('undo');
    await until('the text as it was typed', () => document.getText().endsWith('星洲市市长林'));
  });

  it('is begun by a name of the page, which is then explained and offered no more', async () => {
    await openPage();
    await add();
    await until('the list', () => existsSync(pathOf(list)));
    assert.equal(
      readFileSync(pathOf(list), 'utf8'),
      '\ufeff姓名\t职务\t排序\t又写作\t说明\n江望舒\t高新区管委会主任\n',
    );
    await until('the entry', async () => /(?:名单：|Roster: )高新区管委会主任/u.test(await hoverText()));
    assert.equal(await addition(), undefined);
    assert.equal(document.isDirty, false);
    rmSync(pathOf(list));
    await until('nothing of a roster', async () => !/名单|roster/iu.test(await hoverText()));
  });

  it('takes a name behind what it has, and gives it back when that is undone', async () => {
    put(list, '# 星洲市\r\n林知远\t星洲市市长\t一\r\n');
    await openPage();
    const uri = vscode.Uri.file(pathOf(list));
    await until('a finding in the list', () =>
      vscode.languages.getDiagnostics(uri).some(({ range }) => range.start.line === 1),
    );
    await add();
    const longer = '# 星洲市\r\n林知远\t星洲市市长\t一\r\n江望舒\t高新区管委会主任\r\n';
    await until('the row', () => readFileSync(pathOf(list), 'utf8') === longer);
    await until('the entry', async () => /(?:名单：|Roster: )高新区管委会主任/u.test(await hoverText()));
    const { document: opened } = await openFile(list);
    await vscode.commands.executeCommand('undo');
    await until('the list as it was', () => opened.getText() === longer.slice(0, longer.indexOf('江望舒')));
    await opened.save();
    await vscode.window.showTextDocument(document);
    await until('the offer again', addition);
  });

  it('stays in GB18030 where a spreadsheet has saved it so', async function () {
    const rows = '姓名\t职务\t排序\r\n林知远\t星洲市市长\t1\r\n';
    // In a folder of its own: VS Code still holds the list of the other tests.
    const gbk = `gbk/${list}`;
    put(gbk, iconv.encode(rows, 'gb18030'));
    await openPage('gbk/page.gao');
    // Before 1.100 an extension cannot set an encoding.
    if (!('encoding' in document)) return this.skip();
    await until('a list without the name', async () =>
      /(?:没有这个人|Not in the roster)/u.test(await hoverText()),
    );
    await add();
    await until(
      'the row',
      () => iconv.decode(readFileSync(pathOf(gbk)), 'gb18030') === `${rows}江望舒\t高新区管委会主任\r\n`,
    );
    await until('the entry', async () => /(?:名单：|Roster: )高新区管委会主任/u.test(await hoverText()));
  });

  async function hoverText(): Promise<string> {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      atName(),
    );
    return hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (content as vscode.MarkdownString).value)
      .join('\n');
  }

  function atName(): vscode.Position {
    return positionOf(document, '主任江望舒', 3);
  }

  async function addition(): Promise<vscode.CodeAction | undefined> {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(atName(), atName()),
    );
    return actions.find(({ title }) => /^(?:加入名单：|Add to the roster: )江望舒/u.test(title));
  }

  /** What VS Code does with the action when it is chosen. */
  async function add(): Promise<void> {
    const { command } = await until('the offer', addition);
    assert.ok(command !== undefined);
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
  }
});

function put(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(pathOf(name)), { recursive: true });
  writeFileSync(pathOf(name), content);
}
