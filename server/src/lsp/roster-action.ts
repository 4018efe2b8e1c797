import type { CodeAction, CodeActionContext, Range } from 'vscode-languageserver';
import { provideRosterChange } from '../features/provide-roster-change';
import type { OpenDocument } from './open-document';
import { projectAction } from './project-action';
import { CodeActionTriggerKind } from './protocol-values';
import type { Session } from './session';

/**
 * To put the name at the cursor into the roster. Not where the editor asks by itself: a lamp at every name of the page would be
 * in the way.
 */
export function rosterAction(
  session: Session,
  document: OpenDocument,
  { triggerKind }: CodeActionContext,
  { start }: Range,
): CodeAction | null {
  if (triggerKind === CodeActionTriggerKind.Automatic) return null;
  const analysis = session.analysis(document);
  const offered = provideRosterChange(analysis, analysis.page.lines.offset(start));
  return offered === null ? null : projectAction(session, document, offered, null);
}
