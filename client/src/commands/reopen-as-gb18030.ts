import * as vscode from 'vscode';

/**
 * Opens a file again as GB18030, which holds all of GBK and GB 2312. From VS Code 1.100 on an extension may do
 * that itself; before, it can only open the editor's own list of encodings.
 */
export async function reopenAsGb18030(document: vscode.TextDocument): Promise<void> {
  if (!('encoding' in document)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.editor.changeEncoding');
    return;
  }
  if (document.isDirty) {
    await vscode.window.showWarningMessage(
      vscode.l10n.t('Save or undo the changes of this file first: opening it again would lose them.'),
    );
    return;
  }
  const open = vscode.workspace.openTextDocument as OpenWithEncoding;
  await open(document.uri, { encoding: 'gb18030' });
}

/** The signature of VS Code 1.100; the extension is compiled against 1.91. */
type OpenWithEncoding = (
  uri: vscode.Uri,
  options: { readonly encoding: string },
) => Thenable<vscode.TextDocument>;
