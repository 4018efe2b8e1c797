import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import * as vscode from 'vscode';
import { closeAll, openFile, pathOf, until } from './editor';

describe('A file in GBK', () => {
  const copy = '本报讯（记者林知远）5月17日，星洲市第一座风力提水站在白沙镇建成，每天可提水八百立方米。\n';
  before(() => {
    writeFileSync(pathOf('gbk.txt'), iconv.encode(copy.repeat(5), 'gbk'));
  });
  afterEach(closeAll);

  it('is opened again as GB18030 by the command, and is then recognised', async function () {
    const { document } = await openFile('gbk.txt');
    // Before 1.100 an extension cannot set an encoding: the command opens the editor's own list.
    if (!('encoding' in document)) return this.skip();
    assert.match(document.getText(), /\u{fffd}/u);
    assert.equal(document.languageId, 'plaintext');
    await vscode.commands.executeCommand('newspaper.reopenAsGb18030');
    await until('the text in Chinese', () => document.getText() === copy.repeat(5));
    await until('the language', () => document.languageId === 'newspaper');
  });
});
