import { uriOf } from './convert';
import type { OpenDocument } from './open-document';
import type { Session } from './session';

/** The document that somebody has open of a page of the folder. One of another scheme (an older version, beside it) is none. */
export function openPage(session: Session, path: string): OpenDocument | undefined {
  for (const document of session.documents.values())
    if (document.path === path && /^file:/iu.test(document.uri)) return document;
  return undefined;
}

/** As the client writes it, where it has the page open. */
export function pageUri(session: Session, path: string): string {
  return openPage(session, path)?.uri ?? uriOf(path);
}
