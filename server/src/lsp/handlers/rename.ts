import type { CancellationToken, Connection, RenameParams, WorkspaceEdit } from 'vscode-languageserver';
import { provideRename } from '../../features/provide-rename';
import { renameTarget, type Refusal } from '../../features/rename-target';
import type { Message } from '../../project/level';
import { toEdit } from '../convert';
import {
  ErrorCodes,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
} from '../protocol-values';
import { readPosition } from '../read-position';
import { renameElsewhere, type RenamedPage } from '../rename-elsewhere';
import type { Session } from '../session';
import { toFolderEdit } from '../workspace-edit';

/**
 * On this page at once; on the other pages of the folder the client has each one confirmed, where it can: somebody of the same
 * name may be somebody else.
 * @throws ResponseError that says why, where nobody can be renamed or the new name is none.
 */
export async function rename(
  session: Session,
  connection: Pick<Connection, 'sendNotification'>,
  params: RenameParams,
  token?: CancellationToken,
): Promise<WorkspaceEdit> {
  const document = session.document(params);
  const analysis = session.analysis(document);
  const { version, uri } = document;
  const { lines } = analysis.page;
  const newName: unknown = params.newName;
  if (typeof newName !== 'string')
    throw new ResponseError(ErrorCodes.InvalidParams, 'the request names no new name (newName)');
  const offset = lines.offset(readPosition(params.position));
  const target = granted(session, renameTarget(analysis, offset));
  const renamed = granted(session, provideRename(analysis, offset, newName));
  const { name } = target.person;
  const others = name === newName ? [] : await renameElsewhere(session, document, name, newName, token);
  const here = { uri, version, edits: renamed.edits.map((one) => toEdit(lines, one)) };
  const isPartial = session.folder?.isReady === false && name !== newName;
  const notices = [renamed.notice, noticeOf(newName, others), isPartial ? partial : null].flatMap(
    (one) => one?.[session.language] ?? [],
  );
  if (notices.length > 0) {
    const message = notices.join(session.language === 'zh' ? '' : ' ');
    // Nothing is waited for any more: what is typed by then would be missing in the edits.
    connection
      .sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message })
      .catch((error: unknown) => session.log.error(String(error)));
  }
  return toFolderEdit(session, here, others);
}

function granted<T extends object>({ language }: Session, answer: T | Refusal): T {
  if ('refusal' in answer) throw new ResponseError(LSPErrorCodes.RequestFailed, answer.refusal[language]);
  return answer;
}

/** Pages that are not yet read cannot be renamed, and nobody would see that they are missing. */
const partial: Message = {
  zh: '文件夹还没有读完，没读到的版不在这次改名之内；读完后请再查一遍。',
  en: 'The folder is still being read: pages not reached yet are left out of this rename. Look again when it is done.',
};

function noticeOf(newName: string, others: readonly RenamedPage[]): Message | null {
  const joined = others.filter(({ joins }) => joins).length;
  if (joined === 0) return null;
  return {
    zh: `其他版中有 ${joined} 版原有“${newName}”，在这些版上改名，两人会合为一人，请在预览中核对。`,
    en: `“${newName}” is on ${joined} other ${joined === 1 ? 'page' : 'pages'} already: renamed there, the two become one. Check them in the preview.`,
  };
}
