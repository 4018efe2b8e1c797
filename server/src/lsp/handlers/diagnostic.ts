import type { DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Session } from '../session';

/**
 * A client that has the report already is told so in a line: on most keystrokes no diagnostic changes. `onNamesDue`: called
 * for a document whose findings that need names are to follow.
 */
export function diagnostic(
  session: Session,
  params: DocumentDiagnosticParams,
  onNamesDue: (uri: string) => void,
): DocumentDiagnosticReport {
  const document = session.document(params);
  const { resultId, items } = session.report(document);
  if (session.namesFollow(document)) onNamesDue(document.uri);
  if (params.previousResultId === resultId) return { kind: 'unchanged', resultId };
  return { kind: 'full', resultId, items: session.outgoing(items) };
}
