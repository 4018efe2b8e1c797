import * as vscode from 'vscode';
import { looksMisdecoded } from './looks-misdecoded';

/**
 * Refuses an edit of pages that the editor reads in the wrong encoding: its places are those of the right one, so it would change
 * other characters, and saving would lose the copy.
 * @throws Error that names the pages and says what to do.
 */
export async function refuseMisreadPages(edit: vscode.WorkspaceEdit): Promise<void> {
  const misread: string[] = [];
  for (const [uri] of edit.entries()) {
    const document = await vscode.workspace.openTextDocument(uri);
    if (looksMisdecoded(document.getText())) misread.push(vscode.workspace.asRelativePath(uri));
  }
  if (misread.length === 0) return;
  throw new Error(
    vscode.l10n.t(
      'Nothing was renamed: the editor reads {0} in the wrong encoding. Set “files.encoding” for this folder (e.g. gb18030), or open these pages with their encoding, and try again.',
      misread.slice(0, 3).join(', ') + (misread.length > 3 ? ` … (${misread.length})` : ''),
    ),
  );
}
