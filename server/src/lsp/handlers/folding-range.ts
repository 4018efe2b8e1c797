import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import { provideFolding } from '../../features/provide-folding';
import { toFoldingRange } from '../convert';
import type { Session } from '../session';

export function foldingRange(session: Session, params: FoldingRangeParams): FoldingRange[] {
  const { page } = session.analysis(session.document(params));
  return provideFolding(page, session.client.foldLimit).map(toFoldingRange);
}
