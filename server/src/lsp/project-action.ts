import type { CodeAction, Diagnostic, TextDocumentEdit } from 'vscode-languageserver';
import type { OfferedChange } from '../features/provide-project-changes';
import { changeProject, fileOf } from '../project/change-project';
import type { ProjectChange, ProjectChangeRequest } from '../protocol';
import { indexLines } from '../text/line-index';
import { toEdit, uriOf } from './convert';
import type { OpenDocument } from './open-document';
import { CodeActionKind } from './protocol-values';
import type { Session } from './session';

/** What `codeAction/resolve` gets back to know which file is to be changed how. */
export interface ProjectActionData {
  readonly changeProject: ProjectChange;
  /** URI of the document that it is for. */
  readonly of: string;
}

/**
 * A change of the project as an action. A client of ours is told to write it; any other that can make files asks for the edits
 * when it comes to that. Null where the document is no file, or the client can do neither.
 */
export function projectAction(
  session: Session,
  document: OpenDocument,
  { title, change }: OfferedChange,
  /** What it is about, where it is about a finding. */
  diagnostic: Diagnostic | null,
): CodeAction | null {
  const folder = session.documentSettings.projectFolderOf(document.uri);
  if (folder === null) return null;
  const name = title[session.language];
  const action = {
    title: name,
    kind: CodeActionKind.QuickFix,
    ...(diagnostic === null ? {} : { diagnostics: [diagnostic] }),
  };
  if (session.hasCommands) {
    const request: ProjectChangeRequest = { file: uriOf(`${folder}/${fileOf(change)}`), change };
    return { ...action, command: { title: name, command: 'newspaper.changeProject', arguments: [request] } };
  }
  const data: ProjectActionData = { changeProject: change, of: document.uri };
  const { resolvesCodeActionEdits, documentChanges, makesFiles } = session.client;
  return resolvesCodeActionEdits && documentChanges && makesFiles ? { ...action, data } : null;
}

/** The same action with its edits. Where the file is broken, it says so and does nothing. */
export function withProjectEdits(
  session: Session,
  action: CodeAction,
  { changeProject: change, of }: ProjectActionData,
): CodeAction {
  const folder = session.documentSettings.projectFolderOf(of);
  if (folder === null) return action;
  const name = fileOf(change);
  const file = session.documentSettings.projectFileOf(of, name);
  const edits = file !== null && file.text === null ? null : changeProject(file?.text ?? null, change);
  if (edits === null) {
    const reason = { zh: `${name} 写坏了，请先改好`, en: `${name} is broken; mend it first` };
    return { ...action, disabled: { reason: reason[session.language] } };
  }
  const uri = uriOf(file?.path ?? `${folder}/${name}`);
  const lines = indexLines(file?.text ?? '');
  const changed: TextDocumentEdit = {
    textDocument: { uri, version: null },
    edits: edits.map((edit) => toEdit(lines, edit)),
  };
  const made = file === null ? [{ kind: 'create' as const, uri, options: { ignoreIfExists: true } }] : [];
  return { ...action, edit: { documentChanges: [...made, changed] } };
}
