import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { OpenDocument } from './open-document';
import type { Session } from './session';

/** With the version where the client takes one: an edit that comes too late is then refused, not misapplied. */
export function toWorkspaceEdit(session: Session, document: OpenDocument, edits: TextEdit[]): WorkspaceEdit {
  const { uri, version } = document;
  return session.client.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
}
