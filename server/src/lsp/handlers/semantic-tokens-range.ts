import type { SemanticTokens, SemanticTokensRangeParams } from 'vscode-languageserver';
import { provideSemanticTokens } from '../../features/provide-semantic-tokens';
import { packSemanticTokens } from '../pack-semantic-tokens';
import { readSpan } from '../read-span';
import type { Session } from '../session';

/** Those in the range alone. */
export function semanticTokensRange(
  session: Session,
  params: SemanticTokensRangeParams,
): SemanticTokens | null {
  const analysis = session.analysis(session.document(params));
  const { lines } = analysis.page;
  const span = readSpan(lines, (params as Partial<SemanticTokensRangeParams>).range);
  const tokens = provideSemanticTokens(analysis, span);
  return tokens === null ? null : { data: packSemanticTokens(lines, tokens) };
}
