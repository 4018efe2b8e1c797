import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { provideDocumentLinks } from '../../features/provide-document-links';
import { uriOf } from '../convert';
import type { Session } from '../session';

/** The place is named behind `#`, as editors read it: line and character, from one. */
export function documentLink(session: Session, params: DocumentLinkParams): DocumentLink[] {
  const analysis = session.analysis(session.document(params));
  const { lines } = analysis.page;
  return provideDocumentLinks(analysis).map(({ span, path, range: [line, character], tooltip }) => ({
    range: lines.range(span),
    target: `${uriOf(path)}#L${line + 1},${character + 1}`,
    tooltip: tooltip[session.language],
  }));
}
