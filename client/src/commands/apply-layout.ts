import * as vscode from 'vscode';
import type { NewLayout } from '../../../server/src/protocol';

/** Sets the document anew in one step that can be undone. A document that was typed in meanwhile stays as it is. */
export async function applyLayout(document: vscode.TextDocument, layout: NewLayout | null): Promise<void> {
  if (layout === null || layout.version < 0) return;
  if (layout.version !== document.version) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The text has changed meanwhile. Nothing was done; try again.'),
    );
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    document.uri,
    layout.edits.map(({ range: { start, end }, newText }) =>
      vscode.TextEdit.replace(
        new vscode.Range(start.line, start.character, end.line, end.character),
        newText,
      ),
    ),
  );
  if (layout.edits.length > 0) await vscode.workspace.applyEdit(edit);
  if (layout.left > 0)
    void vscode.window.showInformationMessage(
      layout.left === 1
        ? vscode.l10n.t('1 paragraph was left as it is: afterwards it could not be told from its neighbour.')
        : vscode.l10n.t(
            '{0} paragraphs were left as they are: afterwards they could not be told from their neighbours.',
            layout.left,
          ),
    );
}
