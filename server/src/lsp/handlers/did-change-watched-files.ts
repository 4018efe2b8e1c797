import type { Connection, DidChangeWatchedFilesParams } from 'vscode-languageserver';
import type { Publisher } from '../publisher';
import { refresh } from '../refresh';
import type { Session } from '../session';

/** A file of a project was made, changed or deleted. */
export function didChangeWatchedFiles(
  session: Session,
  publisher: Publisher,
  connection: Connection,
  { changes }: DidChangeWatchedFilesParams,
): void {
  for (const { uri } of changes) publisher.forgetProjectFile(uri);
  session.documentSettings.forgetFiles();
  refresh(session, publisher, connection);
}
