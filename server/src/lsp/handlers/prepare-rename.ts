import type { PrepareRenameParams, PrepareRenameResult } from 'vscode-languageserver';
import { renameTarget } from '../../features/rename-target';
import { readPosition } from '../read-position';
import type { Session } from '../session';
import { LSPErrorCodes, ResponseError } from '../protocol-values';

/**
 * The placeholder is the whole name: what stands at the cursor may be cut by a line's end, or a part of it.
 * @throws ResponseError that says why, where nobody can be renamed.
 */
export function prepareRename(session: Session, params: PrepareRenameParams): PrepareRenameResult {
  const analysis = session.analysis(session.document(params));
  const { lines } = analysis.page;
  const target = renameTarget(analysis, lines.offset(readPosition(params.position)));
  if ('refusal' in target)
    throw new ResponseError(LSPErrorCodes.RequestFailed, target.refusal[session.language]);
  return { range: lines.range(target.span), placeholder: target.person.name };
}
