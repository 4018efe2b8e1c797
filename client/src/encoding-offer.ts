import * as vscode from 'vscode';
import { reopenAsGb18030 } from './commands/reopen-as-gb18030';
import { looksMisdecoded } from './looks-misdecoded';
import { sampleOf } from './sample-of';

/** A file that looks like GBK opened as UTF-8 gets the offer, once, to be opened again as GB18030. */
export function registerEncodingOffer(): vscode.Disposable {
  const offered = new WeakSet<vscode.TextDocument>();
  const consider = (document: vscode.TextDocument): void => {
    if (!isTextFile(document) || offered.has(document) || !looksMisdecoded(sampleOf(document, sampleLength)))
      return;
    offered.add(document);
    void offer(document);
  };
  vscode.workspace.textDocuments.forEach(consider);
  return vscode.workspace.onDidOpenTextDocument(consider);
}

/** GBK shows itself in the first line; longer samples only cost time. */
const sampleLength = 1024;

function isTextFile(document: vscode.TextDocument): boolean {
  const isText = document.languageId === 'plaintext' || document.languageId === 'newspaper';
  return isText && document.uri.scheme !== 'untitled' && document.uri.scheme !== 'output';
}

async function offer(document: vscode.TextDocument): Promise<void> {
  const reopen = vscode.l10n.t('Reopen as GB18030');
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t('This file looks like Chinese text in GBK that was opened as UTF-8.'),
    reopen,
    vscode.l10n.t('Leave it'),
  );
  if (answer === reopen) await reopenAsGb18030(document);
}
