import type { Connection, DidChangeConfigurationParams } from 'vscode-languageserver';
import type { Folders } from '../folders';
import type { Publisher } from '../publisher';
import { refresh } from '../refresh';
import type { Session } from '../session';

/** Editors either send the settings along, or say that there are new ones and wait to be asked. */
export async function didChangeConfiguration(
  session: Session,
  publisher: Publisher,
  connection: Connection,
  folders: Folders,
  params: DidChangeConfigurationParams,
): Promise<void> {
  const sent = sectionOf(params.settings);
  const section: unknown =
    sent === undefined && session.client.asksConfiguration
      ? await connection.workspace.getConfiguration('newspaper')
      : sent;
  const isChanged = session.useSettings(section);
  // It may have been `files.exclude` alone.
  await folders.changed();
  if (!isChanged) return;
  session.folder?.settingsChanged();
  refresh(session, publisher, connection);
}

function sectionOf(settings: unknown): unknown {
  return typeof settings === 'object' && settings !== null && 'newspaper' in settings
    ? settings.newspaper
    : undefined;
}
