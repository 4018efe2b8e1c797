import type { SemanticToken } from '../features/provide-semantic-tokens';
import type { LineIndex } from '../text/line-index';
import { semanticTokenLegend } from './semantic-token-legend';

/** Tokens in document order as the protocol counts them: five numbers each, places from the token before. */
export function packSemanticTokens(lines: LineIndex, tokens: readonly SemanticToken[]): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const { start, end, kind } of tokens) {
    const at = lines.position(start);
    data.push(at.line - line, at.line === line ? at.character - character : at.character, end - start);
    data.push(semanticTokenLegend.tokenTypes.indexOf(kind), 0);
    ({ line, character } = at);
  }
  return data;
}
