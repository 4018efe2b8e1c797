import type { DocumentFormattingParams, TextEdit } from 'vscode-languageserver';
import { provideFormatting } from '../../features/provide-formatting';
import { toEdit } from '../convert';
import type { Session } from '../session';

/** Tabs and their size mean nothing in copy: the options of the editor are left aside. */
export function formatting(session: Session, params: DocumentFormattingParams): TextEdit[] {
  const analysis = session.analysis(session.document(params));
  return provideFormatting(analysis, null).map((edit) => toEdit(analysis.page.lines, edit));
}
