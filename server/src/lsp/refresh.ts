import type { Connection } from 'vscode-languageserver';
import type { Publisher } from './publisher';
import type { Session } from './session';

/** Settings have changed: all that the client shows of its documents may look different now, and it is told to ask again. */
export function refresh(session: Session, publisher: Publisher, connection: Connection): void {
  const { pullsDiagnostics, refreshesDiagnostics, refreshesHints } = session.client;
  publisher.allChanged();
  if (pullsDiagnostics && refreshesDiagnostics) heard(session, connection.languages.diagnostics.refresh());
  if (refreshesHints) heard(session, connection.languages.inlayHint.refresh());
}

function heard(session: Session, asked: Promise<void>): void {
  asked.catch((error: unknown) => session.log.warn(String(error)));
}
