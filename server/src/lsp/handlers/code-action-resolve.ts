import type { CodeAction } from 'vscode-languageserver';
import { withEdits, type FixAllData } from '../fix-all-action';
import { withProjectEdits, type ProjectActionData } from '../project-action';
import type { Session } from '../session';

/** Adds the edits that come late. An action that is complete already, or of a document closed since, comes back as it is. */
export function codeActionResolve(session: Session, action: CodeAction): CodeAction {
  if (action.edit !== undefined) return action;
  const data = (action.data ?? {}) as Partial<FixAllData & ProjectActionData>;
  const { fixAll, scope, changeProject, of } = data;
  if (changeProject !== undefined && of !== undefined)
    return withProjectEdits(session, action, { changeProject, of });
  if (fixAll === undefined || scope === undefined) return action;
  const document = session.document({ textDocument: { uri: fixAll } });
  return withEdits(session, document, action, scope) ?? action;
}
