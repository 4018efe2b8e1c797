import type { Location, ReferenceParams } from 'vscode-languageserver';
import { provideReferences } from '../../features/provide-references';
import { readPosition } from '../read-position';
import type { Session } from '../session';

export function references(session: Session, params: ReferenceParams): Location[] {
  const document = session.document(params);
  const analysis = session.analysis(document);
  const { lines } = analysis.page;
  // A client may leave the context out; then it gets all there is.
  const { context } = params as Partial<ReferenceParams>;
  const withIntroduction = context?.includeDeclaration !== false;
  const offset = lines.offset(readPosition(params.position));
  return provideReferences(analysis, offset, { withIntroduction }).map((span) => ({
    uri: document.uri,
    range: lines.range(span),
  }));
}
