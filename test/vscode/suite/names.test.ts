import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { closeAll, openFile, pathOf, until } from './editor';

const page = `江望舒谈花市

本报讯（记者沈若溪）𠮷祥里，当天，云岭区委书记江
望舒走访花市。𠮷祥里的江望舒说好。𠮷祥里的江望
舒走了。
`;

describe('A name that a line break cuts', () => {
  let editor: vscode.TextEditor;
  let document: vscode.TextDocument;

  beforeEach(async () => {
    writeFileSync(pathOf('names.gao'), page);
    editor = await openFile('names.gao');
    document = editor.document;
    await until('an answer of the server', async () => (await ask('Hover', head())).length > 0);
  });
  afterEach(closeAll);

  function head(): vscode.Position {
    return document.positionAt(page.indexOf('江\n'));
  }

  /** Asks the providers of the editor, as its own commands do. */
  async function ask<T extends object>(what: string, position: vscode.Position): Promise<readonly T[]> {
    return await vscode.commands.executeCommand<T[]>(`vscode.execute${what}Provider`, document.uri, position);
  }

  const whole = ['江望舒', '江\n望舒', '江望舒', '江望\n舒'];

  it('is explained from either side of the break', async () => {
    for (const words of ['江\n', '望舒走访', '舒走了']) {
      const [hover] = await ask<vscode.Hover>('Hover', document.positionAt(page.indexOf(words)));
      assert.match((hover!.contents[0] as vscode.MarkdownString).value, /\*\*江望舒\*\*[^]*书记/u);
      assert.match(document.getText(hover!.range), /^江\s?望\s?舒$/u);
    }
  });

  it('leads to where the page introduces it, and is found and marked everywhere', async () => {
    const last = document.positionAt(page.indexOf('舒走了') + 1);
    const [definition] = await ask<vscode.Location | vscode.LocationLink>('Definition', last);
    const range = 'targetRange' in definition! ? definition.targetRange : definition!.range;
    assert.equal(document.getText(range), '江\n望舒');
    // Other pages of the folder may name the same.
    const references = (await ask<vscode.Location>('Reference', last)).filter(
      ({ uri }) => uri.toString() === document.uri.toString(),
    );
    assert.deepEqual(
      references.map((reference) => document.getText(reference.range)),
      whole,
    );
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      last,
    );
    assert.deepEqual(
      highlights.map((highlight) => document.getText(highlight.range)),
      whole,
    );
  });

  it('is renamed everywhere, each break after the same number of characters, in one step', async () => {
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      head(),
      '陆知昀',
    );
    assert.equal(await vscode.workspace.applyEdit(edit), true);
    const renamed = page
      .replaceAll('江望舒', '陆知昀')
      .replace('江\n望舒', '陆\n知昀')
      .replace('江望\n舒', '陆知\n昀');
    assert.equal(document.getText(), renamed);
    await vscode.commands.executeCommand('undo');
    await until('the text as it was', () => document.getText() === page);
  });

  it('is renamed under its whole name; elsewhere the editor says why not', async () => {
    const prepare = (position: vscode.Position): Thenable<{ range: vscode.Range; placeholder: string }> =>
      vscode.commands.executeCommand('vscode.prepareRename', document.uri, position);
    const prepared = await prepare(head());
    assert.equal(prepared.placeholder, '江望舒');
    assert.equal(document.getText(prepared.range), '江\n望舒');
    await assert.rejects(
      async () => await prepare(document.positionAt(page.indexOf('花市。'))),
      /人名|person/u,
    );
  });

  it('is coloured, line by line', async () => {
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    assert.deepEqual(legend.tokenTypes, ['person', 'place', 'organisation', 'date']);
    const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    const persons: string[] = [];
    let line = 0;
    let character = 0;
    for (let at = 0; at < data.length; at += 5) {
      line += data[at]!;
      character = data[at] === 0 ? character + data[at + 1]! : data[at + 1]!;
      const range = new vscode.Range(line, character, line, character + data[at + 2]!);
      if (data[at + 3] === 0) persons.push(document.getText(range));
    }
    assert.deepEqual(persons, ['江望舒', '沈若溪', '江', '望舒', '江望舒', '江望', '舒']);
    const settings = vscode.workspace.getConfiguration('editor', document);
    assert.equal(settings.get('semanticHighlighting.enabled'), true);
  });

  it('goes on where it is begun again, in the middle of a line', async () => {
    const end = document.positionAt(page.length);
    await editor.edit((builder) => builder.insert(end, '花市边的江望'));
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.positionAt(document.getText().length),
    );
    const item = items.find(({ label }) => (typeof label === 'string' ? label : label.label) === '江望舒');
    assert.match(item?.detail ?? '', /书记/u);
    const range = item!.range as vscode.Range;
    assert.equal(document.getText(range), '江望');
  });

  it('is offered while it is typed, by a list that comes up by itself', async () => {
    const end = document.positionAt(page.length);
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('type', { text: '花市边的江' });
    await until('the name', async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return document.getText().endsWith('花市边的江望舒');
    });
  });
});
