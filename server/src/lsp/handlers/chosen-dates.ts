import type { Connection } from 'vscode-languageserver';
import type { Publisher } from '../publisher';
import { refresh } from '../refresh';
import type { Session } from '../session';

/** Somebody has named the day of the paper for a folder, or taken it back. `dates` are all that are named. */
export function chosenDates(
  session: Session,
  publisher: Publisher,
  connection: Connection,
  dates: unknown,
): void {
  session.documentSettings.useChosen(dates);
  session.folder?.settingsChanged();
  refresh(session, publisher, connection);
}
