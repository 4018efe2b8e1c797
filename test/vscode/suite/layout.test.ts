import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeAll, findingsOf, openFile, positionOf, until } from './editor';

describe('The layout of a newspaper page', () => {
  let document: vscode.TextDocument;
  let before: string;

  beforeEach(async () => {
    const editor = await openFile('2031-05-18/A03.txt');
    document = editor.document;
    await until('the language of the page', () => document.languageId === 'newspaper');
    await until('findings', () => findingsOf(document).length > 0);
    before = document.getText();
  });
  afterEach(closeAll);

  async function undo(): Promise<void> {
    await vscode.commands.executeCommand('undo');
    await until('the text as it was', () => document.getText() === before);
  }

  /** Only white space may have changed. */
  function assertSameCopy(): void {
    assert.equal(document.getText().replace(/\s/gu, ''), before.replace(/\s/gu, ''));
  }

  it('is mended by Format Document, in one step', async () => {
    await vscode.commands.executeCommand('editor.action.formatDocument');
    await until('the formatted text', () => document.getText() !== before);
    assertSameCopy();
    assert.match(document.getText(), /小麦\n32万亩/u);
    assert.match(document.getText(), /入库一\n块/u);
    await undo();
  });

  it('is mended by Format Selection where it is selected', async () => {
    const editor = vscode.window.activeTextEditor!;
    const { line } = positionOf(document, '机 860 台');
    editor.selection = new vscode.Selection(line, 0, line + 1, 0);
    await vscode.commands.executeCommand('editor.action.formatSelection');
    await until('the formatted line', () => document.getText() !== before);
    assert.equal(document.getText(), before.replace('机 860 台，另有 120 台将', '机860台，另有120台将'));
    await undo();
  });

  it('is unwrapped to one line for each paragraph, in one step', async () => {
    await vscode.commands.executeCommand('newspaper.unwrap');
    await until('the unwrapped text', () => document.getText() !== before);
    assertSameCopy();
    const lines = document.getText().split('\n');
    assert.ok(lines.some((line) => line.startsWith('江望舒说') && line.endsWith('确保颗粒归仓。')));
    assert.ok(lines.includes('临溪县部署夏收工作'));
    await undo();
  });

  it('is wrapped to a width, in one step, and wrapped again to the same text', async () => {
    await vscode.commands.executeCommand('newspaper.wrap', 20);
    await until('the wrapped text', () => document.getText() !== before);
    assertSameCopy();
    const wrapped = document.getText();
    const widths = wrapped.split('\n').map((line) => line.length);
    assert.ok(Math.max(...widths) > 18, 'lines are filled');
    assert.doesNotMatch(wrapped, /\n[，。、；：？！”’）》]|[“‘（《]\n/u);
    const { version } = document;
    await vscode.commands.executeCommand('newspaper.wrap', 20);
    assert.equal(document.version, version, 'nothing is left to wrap');
    await undo();
  });

  it('is said how many errors it has, as a newspaper is judged', async () => {
    const { errorRateText } = await api();
    const text = await until('the error rate', errorRateText);
    assert.match(
      text,
      /^(?:Errors|差错率) \d+(?:\.\d+)?\/(?:10k|万) [✓✗](?: · (?:possible|待核) \d+(?:\.\d+)?)?$/u,
    );
    const editor = vscode.window.activeTextEditor!;
    await editor.edit((edit) => edit.insert(positionOf(document, '会议还研究了'), '大约有50人左右到场。'));
    const worse = await until('the new rate', () => {
      const now = errorRateText();
      return now !== text && now;
    });
    assert.match(worse, /✗/u);
    await openFile('english.txt');
    await until('the item is hidden', () => errorRateText() === null);
  });
});
