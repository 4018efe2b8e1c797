import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeAll, findingsOf, openFile, positionOf, ruleOf, until } from './editor';

const spaceRules = [
  'stray-space',
  'space-around-number',
  'space-around-bracket',
  'blank-line-inside-sentence',
];

describe('A newspaper page in the editor', () => {
  let document: vscode.TextDocument;

  beforeEach(async () => {
    const editor = await openFile('2031-05-18/A03.txt');
    document = editor.document;
    await until('the language of the page', () => document.languageId === 'newspaper');
    await until('findings', () => findingsOf(document).length > 0);
  });
  afterEach(closeAll);

  it('shows headlines in the Outline, though they stand below their articles', async () => {
    const symbols = await symbolsOf(document);
    assert.deepEqual(
      symbols.map((symbol) => symbol.name),
      ['临溪县部署夏收工作', '云岭区图书馆新馆开放'],
    );
    assert.match(symbols[0]!.detail, /林知远/u);
    assert.match(symbols[1]!.detail, /宋清让.*陆见微/u);
    assert.equal(document.getText(symbols[0]!.selectionRange), '临溪县部署夏收工作');
    assert.ok(symbols[0]!.range.contains(positionOf(document, '会议还研究了')));
  });

  it('explains a name that a line break cuts, from either side of the break', async () => {
    for (const [words, offset] of [
      ['长江望', 1],
      ['舒主持', 0],
    ] as const) {
      const hover = await hoverAt(document, positionOf(document, words, offset));
      assert.match(hover.text, /江望舒/u);
      assert.match(hover.text, /县长/u);
      assert.equal(document.getText(hover.range), '江望\n舒');
    }
  });

  it('explains a date that a line break cuts', async () => {
    for (const [words, offset] of [
      ['5 月', 0],
      ['12日上午', 1],
    ] as const) {
      const hover = await hoverAt(document, positionOf(document, words, offset));
      assert.match(hover.text, /2031/u);
    }
  });

  it('explains a reporter', async () => {
    const hover = await hoverAt(document, positionOf(document, '林知远', 1));
    assert.match(hover.text, /林知远/u);
    assert.equal(document.getText(hover.range), '林知远');
  });

  it('reports stray spaces, and a quick fix takes one away', async () => {
    const finding =
      findingsOf(document, 'space-around-bracket')[0] ?? findingsOf(document, 'space-around-number')[0];
    assert.ok(finding !== undefined, 'a space beside a bracket or a number is reported');
    const rule = ruleOf(finding);
    const before = findingsOf(document, rule).length;
    const [fix] = await actionsAt(document, finding.range, vscode.CodeActionKind.QuickFix.value);
    assert.ok(fix?.edit !== undefined, 'a quick fix with its edit is offered');
    const text = document.getText();
    assert.equal(await vscode.workspace.applyEdit(fix.edit), true);
    assert.ok(document.getText().length < text.length);
    assert.equal(document.getText().replace(/\s/gu, ''), text.replace(/\s/gu, ''));
    await until('one report fewer', () => findingsOf(document, rule).length === before - 1);
  });

  it('takes away every stray space and false blank line in one step that can be undone', async () => {
    const before = document.getText();
    assert.ok(findingsOf(document).some((finding) => spaceRules.includes(ruleOf(finding))));
    await vscode.commands.executeCommand('newspaper.fixAll');
    await until('the repaired text', () => document.getText() !== before);
    const after = document.getText();
    assert.equal(after.replace(/\s/gu, ''), before.replace(/\s/gu, ''), 'only white space was touched');
    assert.match(after, /）\s?5月\n12日/u);
    assert.match(after, /小麦\n32万亩/u);
    assert.doesNotMatch(after, /一\n\n块/u);
    assert.doesNotMatch(after, /星期一\n\n闭馆/u);
    await until('no report of these rules', () =>
      findingsOf(document).every((finding) => !spaceRules.includes(ruleOf(finding))),
    );
    await vscode.commands.executeCommand('undo');
    await until('the text as it was', () => document.getText() === before);
  });

  it('folds articles and widens a selection from the word to the article', async () => {
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    assert.ok(
      ranges.some((range) => range.start === 0 && range.end >= positionOf(document, '其他事项').line),
    );
    const position = positionOf(document, '颗粒归仓', 1);
    const [selection] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [position],
    );
    const texts: string[] = [];
    for (let part = selection; part !== undefined; part = part.parent)
      texts.push(document.getText(part.range));
    assert.ok(texts[0]!.length <= 4, `the first selection is a word, not ${JSON.stringify(texts[0])}`);
    assert.ok(
      texts.some((text) => /^确保颗粒归仓。?$/u.test(text)),
      'a clause',
    );
    assert.ok(
      texts.some((text) => text.startsWith('江望舒说') && text.endsWith('归仓。')),
      'the paragraph',
    );
    assert.ok(
      texts.some((text) => text.includes('本报讯（记者林知远）') && text.includes('其他事项')),
      'the article',
    );
  });

  it('shows articles, characters and findings in the status bar, and follows the editor', async () => {
    const { statusText } = await api();
    const text = await until('the status', statusText);
    assert.match(
      text,
      /^\$\(book\) 2 (?:articles|篇稿) · \d{3} (?:characters|字) · \d+ (?:findings|处提示)$/u,
    );
    await openFile('english.txt');
    await until('the item is hidden', () => statusText() === null);
    await openFile('2031-05-18/A03.txt');
    await until('the item is back', () => statusText() === text);
  });

  it('obeys a changed level of a rule at once', async () => {
    const rule = ruleOf(findingsOf(document).find((finding) => spaceRules.includes(ruleOf(finding)))!);
    const settings = vscode.workspace.getConfiguration('newspaper');
    await settings.update('rules', { [rule]: 'off' }, vscode.ConfigurationTarget.Global);
    try {
      await until('no report of the rule', () => findingsOf(document, rule).length === 0);
      await settings.update('rules', { [rule]: 'error' }, vscode.ConfigurationTarget.Global);
      const finding = await until('reports as errors', () => findingsOf(document, rule)[0]);
      assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});

async function symbolsOf(document: vscode.TextDocument): Promise<readonly vscode.DocumentSymbol[]> {
  return await until('symbols', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    return symbols !== undefined && symbols.length > 0 && symbols;
  });
}

/** Text and range of the hover of this product at a position. */
async function hoverAt(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<{ readonly text: string; readonly range: vscode.Range }> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  const ours = hovers.find((hover) => hover.range?.contains(position) === true);
  if (ours?.range === undefined) throw new Error(`No hover at line ${position.line + 1}`);
  const text = ours.contents.map(markdownOf).join('\n');
  return { text, range: ours.range };
}

async function actionsAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind: string,
): Promise<readonly vscode.CodeAction[]> {
  return await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind,
    5,
  );
}

function markdownOf(content: vscode.Hover['contents'][number]): string {
  return content instanceof vscode.MarkdownString ? content.value : JSON.stringify(content);
}
