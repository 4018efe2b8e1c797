import type { DidCloseTextDocumentParams } from 'vscode-languageserver';
import type { Publisher } from '../publisher';
import type { Session } from '../session';

export function didClose(
  session: Session,
  publisher: Publisher,
  { textDocument }: DidCloseTextDocumentParams,
): void {
  session.close(textDocument.uri);
  publisher.closed(textDocument.uri);
}
