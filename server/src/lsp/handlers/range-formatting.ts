import type { DocumentRangeFormattingParams, TextEdit } from 'vscode-languageserver';
import { provideFormatting } from '../../features/provide-formatting';
import { toEdit } from '../convert';
import { readSpan } from '../read-span';
import type { Session } from '../session';

export function rangeFormatting(session: Session, params: DocumentRangeFormattingParams): TextEdit[] {
  const analysis = session.analysis(session.document(params));
  const { lines } = analysis.page;
  const selection = readSpan(lines, (params as Partial<DocumentRangeFormattingParams>).range);
  return provideFormatting(analysis, selection).map((edit) => toEdit(lines, edit));
}
