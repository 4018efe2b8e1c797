import type { CodeAction } from 'vscode-languageserver';
import { isSafe, provideFixAll } from '../features/provide-fix-all';
import { toEdit } from './convert';
import type { OpenDocument } from './open-document';
import type { Session } from './session';
import { toWorkspaceEdit } from './workspace-edit';

/** What `codeAction/resolve` gets back to know which edits are meant. */
export interface FixAllData {
  readonly fixAll: string;
  /** Null means every rule. */
  readonly rule: string | null;
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
  rule: string | null,
): CodeAction | null {
  const data: FixAllData = { fixAll: document.uri, rule };
  const action: CodeAction = { title, kind, data };
  if (session.client.resolvesCodeActionEdits && hasSafeFix(session, document)) return action;
  return withEdits(session, document, action, rule);
}

/** The same action with its edits, counted from the version that is open now. Null where there are none. */
export function withEdits(
  session: Session,
  document: OpenDocument,
  action: CodeAction,
  rule: string | null,
): CodeAction | null {
  const analysis = session.analysis(document);
  const edits = provideFixAll(analysis, rule).map((edit) => toEdit(analysis.page.lines, edit));
  return edits.length === 0 ? null : { ...action, edit: toWorkspaceEdit(session, document, edits) };
}

/** A look at the listed findings: enough to promise edits without making them. */
function hasSafeFix(session: Session, document: OpenDocument): boolean {
  return session.analysis(document).findings.findings.some(isSafe);
}
