import type { Connection, DidChangeWatchedFilesParams } from 'vscode-languageserver';
import type { Folders } from '../folders';
import type { Publisher } from '../publisher';
import { refresh } from '../refresh';
import type { Session } from '../session';

/** Files were made, changed or deleted: pages, or files of a project. */
export function didChangeWatchedFiles(
  session: Session,
  publisher: Publisher,
  connection: Connection,
  folders: Folders,
  { changes }: DidChangeWatchedFilesParams,
): void {
  const ofProjects = changes.filter(({ uri }) => /\/\.newspaper(?:\/|$)/u.test(uri));
  for (const { uri } of ofProjects) publisher.forgetProjectFile(uri);
  if (ofProjects.length > 0) {
    session.documentSettings.forgetFiles();
    refresh(session, publisher, connection);
  }
  folders.filesChanged(changes.map(({ uri }) => uri));
}
