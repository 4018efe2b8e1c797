import * as vscode from 'vscode';
import { looksLikeNewspaperCopy, sampleLength } from './detect';
import { sampleOf } from './sample-of';

/** Turns plain text that reads like newspaper copy into the language `newspaper`, as the setting `newspaper.detect` says. */
export function registerRecognition(): vscode.Disposable {
  // A document stays the same object when its language changes, so one that the user turned back is left alone.
  const decided = new WeakSet<vscode.TextDocument>();
  const consider = (document: vscode.TextDocument): void => {
    if (document.languageId !== 'plaintext' || decided.has(document) || !isUsersOwn(document)) return;
    const mode = vscode.workspace.getConfiguration('newspaper', document).get<string>('detect', 'auto');
    if (mode === 'off' || !looksLikeNewspaperCopy(sampleOf(document, sampleLength))) return;
    decided.add(document);
    void (mode === 'ask' ? ask(document) : turn(document));
  };
  vscode.workspace.textDocuments.forEach(consider);
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(consider),
    // Text that came after opening: another encoding, a file filled by another program, copy pasted into an empty editor.
    vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.contentChanges.some((change) => change.text.length >= leastPaste)) consider(event.document);
    }),
  );
}

/** Typing never asks the question again; a paste or reload of this many characters does. */
const leastPaste = 40;

/** Output, histories and previews are plain text too, but nobody edits copy there. */
function isUsersOwn(document: vscode.TextDocument): boolean {
  const { scheme } = document.uri;
  return (
    scheme === 'untitled' || scheme === 'file' || vscode.workspace.fs.isWritableFileSystem(scheme) === true
  );
}

/** A document that is only looked into, as by the preview of a definition, may be closed while this is under way. */
async function turn(document: vscode.TextDocument): Promise<void> {
  const isOpen = (): boolean => !document.isClosed;
  if (!isOpen()) return;
  try {
    await vscode.languages.setTextDocumentLanguage(document, 'newspaper');
  } catch (error) {
    if (isOpen()) throw error;
  }
}

async function ask(document: vscode.TextDocument): Promise<void> {
  const yes = vscode.l10n.t('Yes');
  const never = vscode.l10n.t('Never ask');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('This text reads like newspaper copy. Open it as such?'),
    yes,
    vscode.l10n.t('No'),
    never,
  );
  if (answer === yes) await turn(document);
  if (answer === never)
    await vscode.workspace
      .getConfiguration('newspaper')
      .update('detect', 'off', vscode.ConfigurationTarget.Global);
}
