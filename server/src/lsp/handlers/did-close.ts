import type { DidCloseTextDocumentParams } from 'vscode-languageserver';
import type { Folders } from '../folders';
import type { Publisher } from '../publisher';
import type { Session } from '../session';

export function didClose(
  session: Session,
  publisher: Publisher,
  folders: Folders,
  { textDocument }: DidCloseTextDocumentParams,
): void {
  session.close(textDocument.uri);
  publisher.closed(textDocument.uri);
  folders.documentClosed(textDocument.uri);
}
