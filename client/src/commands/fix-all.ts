import * as vscode from 'vscode';

/** Applies every fix of the page that is safe, in one step that can be undone. */
export async function fixAll(): Promise<void> {
  if (vscode.window.activeTextEditor?.document.languageId !== 'newspaper') return;
  await vscode.commands.executeCommand('editor.action.codeAction', {
    kind: 'source.fixAll.newspaper',
    apply: 'first',
  });
}
