import { columnWidthOf } from '../../features/provide-wrap';
import type { DocumentParams } from '../../protocol';
import type { Session } from '../session';

export function columnWidth(session: Session, params: DocumentParams): number | null {
  return columnWidthOf(session.analysis(session.document(params)).page);
}
