import type { SemanticTokens, SemanticTokensDelta, SemanticTokensDeltaParams } from 'vscode-languageserver';
import { provideSemanticTokens } from '../../features/provide-semantic-tokens';
import { packSemanticTokens } from '../pack-semantic-tokens';
import type { Session } from '../session';
import { changeTokens } from '../semantic-token-report';

/** What has changed since the client asked last. */
export function semanticTokensFullDelta(
  session: Session,
  params: SemanticTokensDeltaParams,
): SemanticTokens | SemanticTokensDelta | null {
  const document = session.document(params);
  const analysis = session.analysis(document);
  const tokens = provideSemanticTokens(analysis);
  if (tokens === null) return null;
  const data = packSemanticTokens(analysis.page.lines, tokens);
  return changeTokens(session, document, data, params.previousResultId);
}
