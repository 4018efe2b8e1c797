import * as vscode from 'vscode';
import { timelineMethod, type TextRange, type TimelineItem } from '../../../server/src/protocol';
import type { Server } from '../language-client';

/**
 * Lists the dates of the page by their days. The arrow keys show each in its place, Enter goes there, Escape leads back;
 * typing narrows the list.
 */
export async function timeline(server: Server): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== 'newspaper') return;
  const uri = editor.document.uri.toString();
  const items = await server.request<TimelineItem[]>(timelineMethod, { textDocument: { uri } });
  if (items === null || items.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('This page tells no dates.'));
    return;
  }
  show(editor, items.map(entryOf));
}

interface Entry extends vscode.QuickPickItem {
  readonly range: vscode.Range;
}

function entryOf({ label, text, sentence, range }: TimelineItem): Entry {
  return { label, description: text, detail: sentence, range: rangeOf(range) };
}

function show(editor: vscode.TextEditor, entries: readonly Entry[]): void {
  const list = vscode.window.createQuickPick<Entry>();
  const { selection, visibleRanges } = editor;
  let isAccepted = false;
  list.title = vscode.l10n.t('Timeline of this page');
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  list.items = entries;
  list.activeItems = nearest(entries, selection.active);
  list.onDidChangeActive(([entry]) => {
    if (entry !== undefined) reveal(editor, entry.range);
  });
  list.onDidAccept(() => {
    const [entry] = list.activeItems;
    if (entry === undefined) return;
    isAccepted = true;
    reveal(editor, entry.range);
    list.hide();
    void vscode.window.showTextDocument(editor.document, editor.viewColumn);
  });
  list.onDidHide(() => {
    if (!isAccepted) {
      editor.selection = selection;
      const [first] = visibleRanges;
      if (first !== undefined) editor.revealRange(first, vscode.TextEditorRevealType.AtTop);
    }
    list.dispose();
  });
  list.show();
}

/** The list opens at the date that the cursor is in or before. */
function nearest(entries: readonly Entry[], cursor: vscode.Position): Entry[] {
  const [first] = entries
    .filter(({ range }) => range.end.isAfterOrEqual(cursor))
    .sort((a, b) => a.range.start.compareTo(b.range.start));
  return first === undefined ? [] : [first];
}

function reveal(editor: vscode.TextEditor, range: vscode.Range): void {
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function rangeOf({ start, end }: TextRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
