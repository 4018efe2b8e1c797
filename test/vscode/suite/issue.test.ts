import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { closeAll, findingsOf, openFile, pathOf, positionOf, until } from './editor';

const front = `云岭区修通山路

　　本报讯（记者林知远） 昨日，云岭区十条山路全部通车，沿线二十个村的村民出门方便了。（下转第三版）

临溪县办起书院

　　本报讯（记者沈若溪） 昨日，临溪县二十所乡村书院开门，藏书五万册，夜里也亮着灯。（下转第二版）
`;
const second = `星洲市建成三座桥

　　本报讯（记者江望舒） 昨日，星洲市三座跨江大桥合龙，两岸往来省下半个小时。
`;
const third = `湖边新添三处观景台

　　本报讯（记者沈若溪） 昨日，临溪县湖边三处观景台建成开放，首日迎来游客两千多人。

山路通到家门口

　　（上接第一版）各村把路修到家门口，老人出门方便了，孩子上学也近了。
`;

describe('The issue of a day', () => {
  before(() => {
    mkdirSync(pathOf('2031-07-12'), { recursive: true });
    writeFileSync(pathOf('2031-07-12/01.txt'), front);
    writeFileSync(pathOf('2031-07-12/02.txt'), second);
    writeFileSync(pathOf('2031-07-12/03.txt'), third);
  });
  after(() => rmSync(pathOf('2031-07-12'), { recursive: true }));
  afterEach(closeAll);

  it('has a jump line followed to the page that the story goes on', async () => {
    const { document } = await openFile('2031-07-12/01.txt');
    const links = await until('links of the jump lines', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
        'vscode.executeLinkProvider',
        document.uri,
        10,
      );
      const ours = found.filter(({ range }) => document.getText(range).includes('下转'));
      return ours.length === 2 && ours;
    });
    const link = links.find(({ range }) => document.getText(range) === '（下转第三版）')!;
    assert.match(link.target!.path, /2031-07-12\/03\.txt$/u);
    await vscode.commands.executeCommand('vscode.open', link.target!);
    const opened = await until('the third page in the editor', () => {
      const editor = vscode.window.activeTextEditor;
      return editor?.document.uri.path.endsWith('03.txt') === true && editor;
    });
    await until('the cursor at the line that leads back', () =>
      opened.document.lineAt(opened.selection.active.line).text.includes('（上接第一版）'),
    );
  });

  it('leads there with the definition as well, and back', async () => {
    const { document } = await openFile('2031-07-12/03.txt');
    const [definition] = await until('a definition', async () => {
      const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        positionOf(document, '上接第一版', 2),
      );
      return found.length > 0 && found;
    });
    const [uri, range] =
      'targetUri' in definition!
        ? [definition.targetUri, definition.targetRange]
        : [definition!.uri, definition!.range];
    const target = await vscode.workspace.openTextDocument(uri);
    assert.match(uri.path, /01\.txt$/u);
    assert.equal(target.getText(range), '（下转第三版）');
  });

  it('names the jump line whose other half is missing', async () => {
    const { document } = await openFile('2031-07-12/01.txt');
    const [finding] = await until('the finding', () => {
      const found = findingsOf(document, 'jump-line-form');
      return found.length > 0 && found;
    });
    assert.equal(document.getText(finding!.range), '（下转第二版）');
    assert.match(finding!.message, /上接第1版|page 2/u);
  });
});
