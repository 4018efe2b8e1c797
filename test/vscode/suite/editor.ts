import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import type { NewspaperApi } from '../../../client/src/extension';

/** Opens a file of the suite's folder in an editor. */
export async function openFile(name: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.file(pathOf(name)));
  return await vscode.window.showTextDocument(document, { preview: false });
}

/** Absolute path of a file of the suite's folder, which is a copy of test/vscode/fixtures. */
export function pathOf(name: string): string {
  const folder = process.env.NEWSPAPER_SUITE_FOLDER;
  if (folder === undefined)
    throw new Error('The suite is started by test/vscode/run.ts, which names its folder.');
  return join(folder, name);
}

/** Copies a file of the suite's folder and returns the copy's name. */
export function copyFile(name: string, to: string): string {
  copyFileSync(pathOf(name), pathOf(to));
  return to;
}

/** Leaves no editor and no change behind for the next test. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor?.document.isDirty === true)
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Asks again until there is an answer; fails after ten seconds with what was waited for. */
export async function until<T>(
  what: string,
  ask: () => T | null | undefined | false | Promise<T | null | undefined | false>,
): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Not within ten seconds: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Position of the first place where `words` stand in the document; `offset` characters further. */
export function positionOf(document: vscode.TextDocument, words: string, offset = 0): vscode.Position {
  const at = document.getText().indexOf(words);
  if (at < 0) throw new Error(`The document does not hold ${JSON.stringify(words)}`);
  return document.positionAt(at + offset);
}

/** Findings of this product for a document, by the code of their rule. */
export function findingsOf(document: vscode.TextDocument, rule?: string): readonly vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter((finding) => rule === undefined || ruleOf(finding) === rule);
}

export function ruleOf(finding: vscode.Diagnostic): string {
  const { code } = finding;
  return typeof code === 'object' ? String(code.value) : String(code);
}

/** What the extension tells about itself. */
export async function api(): Promise<NewspaperApi> {
  const extension = vscode.extensions.getExtension<NewspaperApi>('newspaper-copy.newspaper-copy');
  if (extension === undefined) throw new Error('The extension is not installed in this VS Code');
  return extension.isActive ? extension.exports : await extension.activate();
}
