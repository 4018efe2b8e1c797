import * as vscode from 'vscode';
import {
  projectEditsMethod,
  type ProjectChangeRequest,
  type ProjectEdit,
  type ProjectEditsParams,
  type TextRange,
} from '../../../server/src/protocol';
import type { Server } from '../language-client';
import { looksMisdecoded } from '../looks-misdecoded';
import { reopenAsGb18030 } from './reopen-as-gb18030';

/**
 * Writes a change into a file of the project (`.newspaper/ignored.json`, `people.tsv` …), which is made where it is missing and
 * stays in its encoding. Where somebody is at work on the file, it is changed in the editor and left to be saved.
 */
export async function changeProject(server: Server, given: unknown): Promise<void> {
  const { file, change } = given as ProjectChangeRequest;
  const { l10n } = vscode;
  const uri = vscode.Uri.parse(file, true);
  const name = `.newspaper/${uri.path.replace(/^.*\//u, '')}`;
  const isThere = await vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
  const document = isThere ? await openDecoded(uri) : null;
  const params: ProjectEditsParams = { change, text: document?.getText() ?? null };
  const edits = await server.request<ProjectEdit[]>(projectEditsMethod, params);
  if (edits === null) {
    if (document !== null) await vscode.window.showTextDocument(document);
    void vscode.window.showErrorMessage(l10n.t('{0} is broken. Mend it first.', name));
    return;
  }
  if (document === null) {
    const text = edits.map(({ newText }) => newText).join('');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  } else {
    const wasDirty = document.isDirty;
    const edit = new vscode.WorkspaceEdit();
    edit.set(
      uri,
      edits.map(({ range, newText }) => new vscode.TextEdit(rangeOf(range), newText)),
    );
    await vscode.workspace.applyEdit(edit);
    // Where another program has written the file in the same moment, VS Code saves nothing and shows both.
    if (wasDirty || !(await document.save())) {
      await vscode.window.showTextDocument(document);
      void vscode.window.showInformationMessage(l10n.t('It counts as soon as {0} is saved.', name));
      return;
    }
  }
  server.tellFileChanged(uri);
  vscode.window.setStatusBarMessage(l10n.t('$(check) Written into {0}', name), 5000);
}

/** Spreadsheets save lists in GBK, which VS Code does not see by itself. */
async function openDecoded(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  // Before 1.100 only the user can choose another encoding; the server does not change a text that was read wrongly.
  if (!looksMisdecoded(document.getText()) || document.isDirty || !('encoding' in document)) return document;
  await reopenAsGb18030(document);
  return await vscode.workspace.openTextDocument(uri);
}

function rangeOf({ start, end }: TextRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
