import type { Connection, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { sameUri } from '../convert';
import type { Folders } from '../folders';
import type { Publisher } from '../publisher';
import { refresh } from '../refresh';
import type { Session } from '../session';

/** Folders were added to the window, or taken out of it. */
export async function didChangeWorkspaceFolders(
  session: Session,
  publisher: Publisher,
  connection: Connection,
  folders: Folders,
  { added, removed }: WorkspaceFoldersChangeEvent,
): Promise<void> {
  const gone = (root: string): boolean => removed.some(({ uri }) => sameUri(uri, root));
  session.useRoots([...session.roots.filter((root) => !gone(root)), ...added.map(({ uri }) => uri)]);
  await folders.changed();
  refresh(session, publisher, connection);
}
