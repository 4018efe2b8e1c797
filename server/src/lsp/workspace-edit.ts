import type { ChangeAnnotation, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Language } from '../project/level';
import type { OpenDocument } from './open-document';
import type { Session } from './session';

/** With the version where the client takes one: an edit that comes too late is then refused, not misapplied. */
export function toWorkspaceEdit(session: Session, document: OpenDocument, edits: TextEdit[]): WorkspaceEdit {
  const { uri, version } = document;
  return toFolderEdit(session, { uri, version, edits }, []);
}

export interface PageEdits {
  readonly uri: string;
  /** Null where the page is not open. */
  readonly version: number | null;
  readonly edits: readonly TextEdit[];
}

/**
 * Edits of a page and of others, in one step. What is done on others is to be confirmed where the client can ask; then it
 * is told in two groups what is whose.
 */
export function toFolderEdit(
  { client, language }: Session,
  here: PageEdits,
  others: readonly PageEdits[],
): WorkspaceEdit {
  const pages = [here, ...others];
  if (!client.documentChanges)
    return { changes: Object.fromEntries(pages.map(({ uri, edits }) => [uri, [...edits]])) };
  const isAsked = client.changeAnnotations && others.length > 0;
  const documentChanges = pages.map((page) => ({
    textDocument: { uri: page.uri, version: page.version },
    edits: isAsked
      ? page.edits.map((edit) => ({ ...edit, annotationId: page === here ? 'here' : 'elsewhere' }))
      : [...page.edits],
  }));
  return isAsked
    ? { documentChanges, changeAnnotations: annotations(here, others, language) }
    : { documentChanges };
}

function annotations(
  here: PageEdits,
  others: readonly PageEdits[],
  language: Language,
): Record<string, ChangeAnnotation> {
  const pages = others.length;
  const places = others.reduce((sum, { edits }) => sum + edits.length, 0);
  const texts = {
    zh: {
      here: ['本版', `${here.edits.length} 处`],
      elsewhere: ['其他版', `${pages} 版 ${places} 处，核对是同一人后勾选`],
    },
    en: {
      here: ['This page', count(here.edits.length, 'place')],
      elsewhere: [
        'Other pages',
        `${count(places, 'place')} on ${count(pages, 'page')}; tick those that are the same person`,
      ],
    },
  }[language];
  const annotation = ([label, description]: string[], needsConfirmation: boolean): ChangeAnnotation => ({
    label: label!,
    description: description!,
    needsConfirmation,
  });
  return { here: annotation(texts.here, false), elsewhere: annotation(texts.elsewhere, true) };
}

function count(number: number, of: string): string {
  return `${number} ${of}${number === 1 ? '' : 's'}`;
}
