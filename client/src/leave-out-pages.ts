import * as vscode from 'vscode';
import { looksMisdecoded } from './looks-misdecoded';
import { pagesToLeaveOut } from './pages-to-leave-out';
import { wouldMisread } from './would-misread';

/**
 * Takes two kinds of pages out of an edit, and says so: those that the editor reads, or would read, in the wrong encoding (the places
 * are those of the right one, so it would change other characters, and saving would lose the copy), and those that are gone, for
 * which the editor would throw away the whole edit.
 */
export async function leaveOutPages(edit: vscode.WorkspaceEdit): Promise<void> {
  const { misread, gone } = await pagesToLeaveOut(
    edit.entries().map(([uri]) => uri),
    isMisread,
  );
  // An empty list would add nothing; without one the edits of the page go.
  for (const uri of [...misread, ...gone]) edit.set(uri, undefined as unknown as vscode.TextEdit[]);
  if (misread.length > 0)
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        'Not renamed in {0}: the editor reads these pages in the wrong encoding. Set “files.encoding” for this folder (e.g. gb18030), or open them with their encoding, and rename again.',
        namesOf(misread),
      ),
    );
  if (gone.length > 0)
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        'Not renamed in {0}: these pages cannot be read any more. They may have been deleted or moved just now.',
        namesOf(gone),
      ),
    );
}

function namesOf(pages: readonly vscode.Uri[]): string {
  const names = pages.slice(0, 3).map((uri) => vscode.workspace.asRelativePath(uri));
  return names.join(', ') + (pages.length > 3 ? ` … (${pages.length})` : '');
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
