import type { DidOpenTextDocumentParams } from 'vscode-languageserver';
import type { Folders } from '../folders';
import type { Publisher } from '../publisher';
import type { Session } from '../session';

/** Any document that a client opens with us is read, whatever its language id: the client has chosen it. */
export function didOpen(
  session: Session,
  publisher: Publisher,
  folders: Folders,
  { textDocument }: DidOpenTextDocumentParams,
): void {
  // A client that watches no files still sees what has changed when it opens the next page.
  session.documentSettings.forgetFiles();
  session.open(textDocument.uri, textDocument.version, textDocument.text);
  publisher.opened(textDocument.uri);
  folders.documentChanged(textDocument.uri);
}
