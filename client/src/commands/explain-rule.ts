import * as vscode from 'vscode';
import type { RulePages } from '../rule-page';

/** Shows the page of a rule: the one that is named, else that of the finding at the cursor. */
export async function explainRule(pages: RulePages, given: unknown): Promise<void> {
  const code = typeof given === 'string' ? given : codeAtCursor();
  if (code === null || !(await pages.show(code)))
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Put the cursor into a finding to read what its rule says.'),
    );
}

function codeAtCursor(): string | null {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return null;
  const finding = vscode.languages
    .getDiagnostics(editor.document.uri)
    .find(({ source, range }) => source === 'newspaper' && range.contains(editor.selection.active));
  const code = finding?.code;
  return code === undefined ? null : String(typeof code === 'object' ? code.value : code);
}
