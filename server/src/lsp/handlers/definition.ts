import type { DefinitionParams, Location, LocationLink, Range } from 'vscode-languageserver';
import { provideDefinition, provideDefinitionElsewhere } from '../../features/provide-definition';
import { jumpLinkAt } from '../../features/provide-document-links';
import { rangeOf } from '../convert';
import { pageUri } from '../folder-pages';
import { readPosition } from '../read-position';
import type { Session } from '../session';

/** With the stretch that it was asked from, where the client takes one: the editor alone would mark half a broken name. */
export function definition(session: Session, params: DefinitionParams): Location | LocationLink[] | null {
  const document = session.document(params);
  const analysis = session.analysis(document);
  const { lines } = analysis.page;
  const offset = lines.offset(readPosition(params.position));
  const jump = jumpLinkAt(analysis, offset);
  if (jump !== null)
    return linkTo(session, lines.range(jump.span), {
      uri: pageUri(session, jump.path),
      range: rangeOf(jump.range),
    });
  const elsewhere = provideDefinitionElsewhere(analysis, offset);
  if (elsewhere !== null) {
    const { origin, path, range } = elsewhere;
    return linkTo(session, lines.range(origin), { uri: pageUri(session, path), range: rangeOf(range) });
  }
  const found = provideDefinition(analysis, offset);
  if (found === null) return null;
  return linkTo(session, lines.range(found.origin), { uri: document.uri, range: lines.range(found.target) });
}

function linkTo(session: Session, origin: Range, target: Location): Location | LocationLink[] {
  if (!session.client.definitionLinks) return target;
  return [
    {
      originSelectionRange: origin,
      targetUri: target.uri,
      targetRange: target.range,
      targetSelectionRange: target.range,
    },
  ];
}
