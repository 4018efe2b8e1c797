import * as vscode from 'vscode';

/** The first `length` UTF-16 units of a document, without making a copy of the rest. */
export function sampleOf(document: vscode.TextDocument, length: number): string {
  return document.getText(new vscode.Range(new vscode.Position(0, 0), document.positionAt(length)));
}
