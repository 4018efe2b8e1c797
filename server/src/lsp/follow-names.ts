import type { Connection } from 'vscode-languageserver';
import type { Publisher } from './publisher';
import type { Session } from './session';

/** Longer than an answer takes to leave, shorter than anybody notices. */
const pause = 20;

/** Reads the names of a document once its first report is out, and has the client ask for the whole one. */
export function followNames(
  session: Session,
  publisher: Publisher,
  connection: Connection,
): (uri: string) => void {
  return (uri) => {
    setTimeout(() => {
      const document = session.documents.get(uri);
      if (document === undefined || document.areNamesRead) return;
      document.areNamesRead = true;
      publisher.changed(uri);
      connection.languages.diagnostics.refresh().catch((error: unknown) => session.log.warn(String(error)));
    }, pause);
  };
}
