import type { SemanticTokens, SemanticTokensRangeParams } from 'vscode-languageserver';
import { provideSemanticTokens } from '../../features/provide-semantic-tokens';
import { packSemanticTokens } from '../pack-semantic-tokens';
import { readPosition } from '../read-position';
import type { Session } from '../session';

/** Those in the range alone. */
export function semanticTokensRange(
  session: Session,
  params: SemanticTokensRangeParams,
): SemanticTokens | null {
  const analysis = session.analysis(session.document(params));
  const { lines } = analysis.page;
  const range = (params as Partial<SemanticTokensRangeParams>).range;
  const start = lines.offset(readPosition(range?.start));
  const end = lines.offset(readPosition(range?.end));
  const tokens = provideSemanticTokens(analysis, { start: Math.min(start, end), end: Math.max(start, end) });
  return tokens === null ? null : { data: packSemanticTokens(lines, tokens) };
}
