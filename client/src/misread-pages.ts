import * as vscode from 'vscode';
import { looksMisdecoded } from './looks-misdecoded';
import { wouldMisread } from './would-misread';

/**
 * Takes the pages out of an edit that the editor reads, or would read, in the wrong encoding, and says so: its places are those
 * of the right one, so it would change other characters, and saving would lose the copy.
 */
export async function leaveOutMisreadPages(edit: vscode.WorkspaceEdit): Promise<void> {
  const misread: vscode.Uri[] = [];
  for (const [uri] of edit.entries()) if (await isMisread(uri)) misread.push(uri);
  if (misread.length === 0) return;
  // An empty list would add nothing; without one the edits of the page go.
  for (const uri of misread) edit.set(uri, undefined as unknown as vscode.TextEdit[]);
  const names = misread.slice(0, 3).map((uri) => vscode.workspace.asRelativePath(uri));
  void vscode.window.showWarningMessage(
    vscode.l10n.t(
      'Not renamed in {0}: the editor reads these pages in the wrong encoding. Set “files.encoding” for this folder (e.g. gb18030), or open them with their encoding, and rename again.',
      names.join(', ') + (misread.length > 3 ? ` … (${misread.length})` : ''),
    ),
  );
}

/** A page that is not open is looked at on the disk: to open it here would have the user asked about it. */
async function isMisread(uri: vscode.Uri): Promise<boolean> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open !== undefined) return looksMisdecoded(open.getText());
  const files = vscode.workspace.getConfiguration('files', uri);
  if (files.get('encoding') !== 'utf8' || files.get('autoGuessEncoding') === true)
    return looksMisdecoded((await vscode.workspace.openTextDocument(uri)).getText());
  return wouldMisread(await vscode.workspace.fs.readFile(uri));
}
