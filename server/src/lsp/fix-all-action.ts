import type { CodeAction } from 'vscode-languageserver';
import { hasFix, provideFixAll, type FixAllScope } from '../features/provide-fix-all';
import { toEdit } from './convert';
import type { OpenDocument } from './open-document';
import type { Session } from './session';
import { toWorkspaceEdit } from './workspace-edit';

/** What `codeAction/resolve` gets back to know which edits are meant. */
export interface FixAllData {
  readonly fixAll: string;
  readonly scope: FixAllScope;
}

/**
 * The edits of a page may be many thousands and are wanted seldom: a client that can ask for them later gets
 * the action without them. Null where there is nothing to mend.
 */
export function fixAllAction(
  session: Session,
  document: OpenDocument,
  kind: string,
  title: string,
  scope: FixAllScope,
): CodeAction | null {
  const data: FixAllData = { fixAll: document.uri, scope };
  const action: CodeAction = { title, kind, data };
  // A look at the listed findings is enough to promise edits without making them.
  if (session.client.resolvesCodeActionEdits && hasFix(session.analysis(document), scope)) return action;
  return withEdits(session, document, action, scope);
}

/** The same action with its edits, counted from the version that is open now. Null where there are none. */
export function withEdits(
  session: Session,
  document: OpenDocument,
  action: CodeAction,
  scope: FixAllScope,
): CodeAction | null {
  const analysis = session.analysis(document);
  const edits = provideFixAll(analysis, scope).map((edit) => toEdit(analysis.page.lines, edit));
  return edits.length === 0 ? null : { ...action, edit: toWorkspaceEdit(session, document, edits) };
}
