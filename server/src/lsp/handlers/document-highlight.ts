import type { DocumentHighlight, DocumentHighlightParams } from 'vscode-languageserver';
import { provideReferences } from '../../features/provide-references';
import { readPosition } from '../read-position';
import type { Session } from '../session';
import { DocumentHighlightKind } from '../protocol-values';

export function documentHighlight(session: Session, params: DocumentHighlightParams): DocumentHighlight[] {
  const analysis = session.analysis(session.document(params));
  const { lines } = analysis.page;
  const offset = lines.offset(readPosition(params.position));
  return provideReferences(analysis, offset, { withIntroduction: true }).map((span) => ({
    range: lines.range(span),
    kind: DocumentHighlightKind.Text,
  }));
}
