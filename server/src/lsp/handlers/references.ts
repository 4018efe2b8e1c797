import type { Location, ReferenceParams } from 'vscode-languageserver';
import { namesOfPage, type PageName } from '../../features/page-names';
import { provideReferences, provideReferencesElsewhere } from '../../features/provide-references';
import type { Namesake } from '../../folder/folder-index';
import { rangeOf, uriOf } from '../convert';
import { openPage } from '../folder-pages';
import { readPosition } from '../read-position';
import type { Session } from '../session';

/** On this page, then on the others of the folder. */
export function references(session: Session, params: ReferenceParams): Location[] {
  const document = session.document(params);
  const analysis = session.analysis(document);
  const { lines } = analysis.page;
  // A client may leave the context out; then it gets all there is.
  const { context } = params as Partial<ReferenceParams>;
  const withIntroduction = context?.includeDeclaration !== false;
  const offset = lines.offset(readPosition(params.position));
  const here = provideReferences(analysis, offset, { withIntroduction }).map((span) => ({
    uri: document.uri,
    range: lines.range(span),
  }));
  const elsewhere = provideReferencesElsewhere(analysis, offset);
  if (elsewhere === null) return here;
  return [...here, ...elsewhere.others.flatMap((other) => locationsOn(session, other, elsewhere.name))];
}

/** What is open may have been typed in since it was indexed. */
function locationsOn(
  session: Session,
  { page: { path }, entry }: Namesake,
  { kind, name }: PageName,
): Location[] {
  const document = openPage(session, path);
  if (document === undefined) {
    const uri = uriOf(path);
    return entry.mentions.map(({ range }) => ({ uri, range: rangeOf(range) }));
  }
  const { page, reading } = session.analysis(document);
  const found = namesOfPage(reading).names.find((one) => one.kind === kind && one.name === name);
  return (found?.mentions ?? []).map(({ span }) => ({ uri: document.uri, range: page.lines.range(span) }));
}
