import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as vscode from 'vscode';
import { closeAll, findingsOf, openFile, pathOf, until } from './editor';

const copy = `本报讯（记者林知远）临溪县有 5 只船，百分之30是新船，百分之40待修。

渡口 5 月开放，花车有3辆，新船也来了，花车很多。
`;

describe('What can be done about a finding', () => {
  let document: vscode.TextDocument;

  beforeEach(async () => {
    rmSync(pathOf('.newspaper'), { recursive: true, force: true });
    put('rules/page.gao', copy);
    ({ document } = await openFile('rules/page.gao'));
    await until('findings', () => findingsOf(document, 'percent-word-mixed').length === 2);
  });
  afterEach(async () => {
    await closeAll();
    rmSync(pathOf('.newspaper'), { recursive: true, force: true });
  });

  it('is its quick fix, the preferred one marked, which mends it alone', async () => {
    const actions = await actionsAt(document, 'percent-word-mixed');
    assert.equal(actions[0]!.isPreferred, true);
    await take(actions[0]!);
    await until('one left', () => findingsOf(document, 'percent-word-mixed').length === 1);
    assert.equal(document.getText(), copy.replace('百分之30', '30%'));
    await vscode.commands.executeCommand('undo');
    await until('the text as it was', () => document.getText() === copy);
    await until('the finding is back', () => findingsOf(document, 'percent-word-mixed').length === 2);
  });

  it('stands in the menu in the order of what is wanted most', async () => {
    const actions = await actionsAt(document, 'percent-word-mixed');
    const kinds = [/30%/u, /^修正本文件|^Fix all/u, /^忽略这一处|^Ignore here/u, /^处处忽略|^Ignore “/u];
    const last = [/^本项目不查|^Switch off/u, /^这条规则的说明|^Explain/u];
    assert.deepEqual(
      actions.map(({ title }) => [...kinds, ...last].findIndex((kind) => kind.test(title))),
      [0, 1, 2, 3, 4, 5],
      actions.map(({ title }) => title).join(' / '),
    );
  });

  it('is to mend all findings of its rule, in one step to undo', async () => {
    const actions = await actionsAt(document, 'percent-word-mixed');
    await take(named(actions, /^(?:修正本文件中所有|Fix all in this file)/u));
    await until('the text', () => document.getText() === copy.replace(/百分之(\d+)/gu, '$1%'));
    await vscode.commands.executeCommand('undo');
    await until('the text as it was', () => document.getText() === copy);
  });

  it('is to ignore it here: nothing is written into the copy, and it is gone at once', async () => {
    await take(named(await actionsAt(document, 'percent-word-mixed'), /^(?:忽略这一处|Ignore here)/u));
    const [left, ...others] = await until('one finding fewer', () => {
      const found = findingsOf(document, 'percent-word-mixed');
      return found.length < 2 && found;
    });
    assert.equal(others.length, 0);
    assert.equal(document.getText(left!.range), '百分之40');
    assert.equal(document.getText(), copy);
    assert.equal(document.isDirty, false);
    const { ignored } = JSON.parse(readFileSync(pathOf('.newspaper/ignored.json'), 'utf8')) as {
      ignored: { rule: string; text: string; sentence: string }[];
    };
    assert.deepEqual(
      ignored.map(({ rule, text }) => [rule, text]),
      [['percent-word-mixed', '百分之30']],
    );
    // A second one is written behind it, and both stay away.
    await take(named(await actionsAt(document, 'percent-word-mixed'), /^(?:处处忽略|Ignore “)/u));
    await until('none left', () => findingsOf(document, 'percent-word-mixed').length === 0);
    rmSync(pathOf('.newspaper'), { recursive: true });
    await until('both are back', () => findingsOf(document, 'percent-word-mixed').length === 2);
  });

  it('is to switch its rule off in the project, beside what config.json says already', async () => {
    put('.newspaper/config.json', '{\n  // 周日\n  "issueDate": "2031-05-18"\n}\n');
    await take(named(await actionsAt(document, 'percent-word-mixed'), /^(?:本项目不查|Switch off)/u));
    await until('no finding of the rule', () => findingsOf(document, 'percent-word-mixed').length === 0);
    assert.ok(findingsOf(document, 'space-around-number').length > 0);
    assert.equal(
      readFileSync(pathOf('.newspaper/config.json'), 'utf8'),
      '{\n  // 周日\n  "issueDate": "2031-05-18",\n  "rules": {\n    "percent-word-mixed": "off"\n  }\n}\n',
    );
    // The file is the project's own: what is taken out of it by hand counts as well.
    put('.newspaper/config.json', '{\n  // 周日\n  "issueDate": "2031-05-18"\n}\n');
    await until('the findings are back', () => findingsOf(document, 'percent-word-mixed').length === 2);
  });

  it('waits for a config.json that somebody is at work on', async () => {
    // In a browser VS Code saves by itself.
    const files = vscode.workspace.getConfiguration('files');
    await files.update('autoSave', 'off', vscode.ConfigurationTarget.Global);
    put('busy/.newspaper/config.json', '{}\n');
    put('busy/page.gao', copy);
    const { document: config } = await openFile('busy/.newspaper/config.json');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(config.uri, new vscode.Position(0, 1), ' "rules": {} ');
    await vscode.workspace.applyEdit(edit);
    const { document: page } = await openFile('busy/page.gao');
    void take(named(await actionsAt(page, 'percent-word-mixed'), /^(?:本项目不查|Switch off)/u));
    await until('the change in the editor', () => config.getText().includes('"percent-word-mixed": "off"'));
    assert.equal(readFileSync(pathOf('busy/.newspaper/config.json'), 'utf8'), '{}\n');
    assert.equal(findingsOf(page, 'percent-word-mixed').length, 2);
    await config.save();
    await until('no finding of the rule', () => findingsOf(page, 'percent-word-mixed').length === 0);
    await files.update('autoSave', undefined, vscode.ConfigurationTarget.Global);
  });

  it('is to read what its rule says, in a preview that comes with the extension', async () => {
    await take(named(await actionsAt(document, 'percent-word-mixed'), /^(?:这条规则的说明|Explain)/u));
    await previewOf('percent-word-mixed');
  });

  it('is to read the page of the rule at the cursor, by a command', async () => {
    const { range } = findingsOf(document, 'space-around-number')[0]!;
    vscode.window.activeTextEditor!.selection = new vscode.Selection(range.start, range.start);
    await vscode.commands.executeCommand('newspaper.explainRule');
    await previewOf('space-around-number');
  });

  it('is to follow the link on its code', async () => {
    const { code } = findingsOf(document, 'space-around-number')[0]!;
    assert.ok(typeof code === 'object', 'the code is a link');
    assert.equal(code.target.scheme, vscode.env.uriScheme);
    assert.match(code.target.path, /\/rule\/space-around-number$/u);
    // VS Code asks before it hands a link to an extension; here nobody answers.
    const trusted = ['newspaper-copy.newspaper-copy'];
    const settings = vscode.workspace.getConfiguration('extensions');
    await settings.update('confirmedUriHandlerExtensionIds', trusted, vscode.ConfigurationTarget.Global);
    await vscode.commands.executeCommand('vscode.open', code.target);
    await previewOf('space-around-number');
  });
});

describe('The words of the paper', () => {
  afterEach(async () => {
    await closeAll();
    rmSync(pathOf('.newspaper'), { recursive: true, force: true });
  });

  it('count as soon as their list is saved, and a broken line is listed at the list', async () => {
    put('rules/page.gao', copy);
    const { document } = await openFile('rules/page.gao');
    await until('findings', () => findingsOf(document).length > 0);
    put('.newspaper/terms.tsv', '花车\t彩车\terror\t去年起统一\n新船\n');
    await until('findings of terms', () => findingsOf(document, 'house-term').length === 2);
    const list = vscode.Uri.file(pathOf('.newspaper/terms.tsv'));
    await until('a finding in the list', () =>
      vscode.languages.getDiagnostics(list).some(({ range }) => range.start.line === 1),
    );
    const actions = await actionsAt(document, 'house-term');
    await take(named(actions, /请逐处核对|check each/u));
    await until('the text', () => document.getText() === copy.replaceAll('花车', '彩车'));
    put('.newspaper/terms.tsv', '彩车\t花车\n');
    await until('findings the other way round', () => findingsOf(document, 'house-term').length === 2);
    await until('nothing in the list', () => vscode.languages.getDiagnostics(list).length === 0);
    assert.ok(existsSync(pathOf('.newspaper/terms.tsv')));
  });
});

function put(name: string, text: string): void {
  mkdirSync(dirname(pathOf(name)), { recursive: true });
  writeFileSync(pathOf(name), text);
}

/** The quick fixes of the first finding of a rule, in the order in which they are shown. */
async function actionsAt(document: vscode.TextDocument, rule: string): Promise<readonly vscode.CodeAction[]> {
  const finding = await until(`a finding of ${rule}`, () => findingsOf(document, rule)[0]);
  return await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    finding.range,
    vscode.CodeActionKind.QuickFix.value,
    50,
  );
}

function named(actions: readonly vscode.CodeAction[], title: RegExp): vscode.CodeAction {
  const action = actions.find((one) => title.test(one.title));
  assert.ok(action !== undefined, `${title.source} among ${actions.map((one) => one.title).join(' / ')}`);
  return action;
}

/** What VS Code does with an action that is chosen. */
async function take({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit !== undefined) assert.equal(await vscode.workspace.applyEdit(edit), true);
  if (command !== undefined)
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

async function previewOf(rule: string): Promise<void> {
  await until(`a preview of ${rule}.md`, () =>
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .some(({ label, input }) => input instanceof vscode.TabInputWebview && label.includes(`${rule}.md`)),
  );
}
