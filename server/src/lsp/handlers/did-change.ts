import type { DidChangeTextDocumentParams } from 'vscode-languageserver';
import type { Folders } from '../folders';
import type { Publisher } from '../publisher';
import type { Session } from '../session';

export function didChange(
  session: Session,
  publisher: Publisher,
  folders: Folders,
  params: DidChangeTextDocumentParams,
): void {
  const { uri, version } = params.textDocument;
  session.change(uri, version, params.contentChanges);
  publisher.changed(uri);
  folders.documentChanged(uri);
}
