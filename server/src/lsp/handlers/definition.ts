import type { DefinitionParams, Location, LocationLink } from 'vscode-languageserver';
import { provideDefinition } from '../../features/provide-definition';
import { readPosition } from '../read-position';
import type { Session } from '../session';

/** With the stretch that it was asked from, where the client takes one: the editor alone would mark half a broken name. */
export function definition(session: Session, params: DefinitionParams): Location | LocationLink[] | null {
  const document = session.document(params);
  const analysis = session.analysis(document);
  const { lines } = analysis.page;
  const found = provideDefinition(analysis, lines.offset(readPosition(params.position)));
  if (found === null) return null;
  const target = lines.range(found.target);
  if (!session.client.definitionLinks) return { uri: document.uri, range: target };
  return [
    {
      originSelectionRange: lines.range(found.origin),
      targetUri: document.uri,
      targetRange: target,
      targetSelectionRange: target,
    },
  ];
}
