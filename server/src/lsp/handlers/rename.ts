import type { Connection, RenameParams, WorkspaceEdit } from 'vscode-languageserver';
import { provideRename } from '../../features/provide-rename';
import { toEdit } from '../convert';
import { readPosition } from '../read-position';
import type { Session } from '../session';
import { toWorkspaceEdit } from '../workspace-edit';
import {
  ErrorCodes,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
} from '../protocol-values';

/** @throws ResponseError that says why, where nobody can be renamed or the new name is none. */
export async function rename(
  session: Session,
  connection: Pick<Connection, 'sendNotification'>,
  params: RenameParams,
): Promise<WorkspaceEdit> {
  const document = session.document(params);
  const analysis = session.analysis(document);
  const { lines } = analysis.page;
  const newName: unknown = params.newName;
  if (typeof newName !== 'string')
    throw new ResponseError(ErrorCodes.InvalidParams, 'the request names no new name (newName)');
  const renamed = provideRename(analysis, lines.offset(readPosition(params.position)), newName);
  if ('refusal' in renamed)
    throw new ResponseError(LSPErrorCodes.RequestFailed, renamed.refusal[session.language]);
  const edit = toWorkspaceEdit(
    session,
    document,
    renamed.edits.map((one) => toEdit(lines, one)),
  );
  if (renamed.notice !== null)
    await connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Info,
      message: renamed.notice[session.language],
    });
  return edit;
}
