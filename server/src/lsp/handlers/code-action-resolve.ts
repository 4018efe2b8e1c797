import type { CodeAction } from 'vscode-languageserver';
import { withEdits, type FixAllData } from '../fix-all-action';
import type { Session } from '../session';

/** Adds the edits of a fix-all. An action that is complete already, or of a document closed since, comes back as it is. */
export function codeActionResolve(session: Session, action: CodeAction): CodeAction {
  const { fixAll, rule } = (action.data ?? {}) as Partial<FixAllData>;
  if (fixAll === undefined || rule === undefined || action.edit !== undefined) return action;
  const document = session.document({ textDocument: { uri: fixAll } });
  return withEdits(session, document, action, rule) ?? action;
}
