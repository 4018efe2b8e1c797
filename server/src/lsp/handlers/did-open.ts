import type { DidOpenTextDocumentParams } from 'vscode-languageserver';
import type { Publisher } from '../publisher';
import type { Session } from '../session';

/** Any document that a client opens with us is read, whatever its language id: the client has chosen it. */
export function didOpen(
  session: Session,
  publisher: Publisher,
  { textDocument }: DidOpenTextDocumentParams,
): void {
  session.open(textDocument.uri, textDocument.version, textDocument.text);
  publisher.opened(textDocument.uri);
}
