import type { SetCopy } from '../features/set-copy';
import type { NewLayout } from '../protocol';
import { toEdit } from './convert';
import type { OpenDocument } from './open-document';
import type { Session } from './session';

export function toNewLayout(session: Session, document: OpenDocument, { edits, left }: SetCopy): NewLayout {
  const { lines } = session.analysis(document).page;
  return { version: document.version, edits: edits.map((edit) => toEdit(lines, edit)), left };
}
