import type { DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Session } from '../session';

/** A client that has the report already is told so in a line: on most keystrokes no diagnostic changes. */
export function diagnostic(session: Session, params: DocumentDiagnosticParams): DocumentDiagnosticReport {
  const { resultId, items } = session.report(session.document(params));
  if (params.previousResultId === resultId) return { kind: 'unchanged', resultId };
  return { kind: 'full', resultId, items: session.outgoing(items) };
}
