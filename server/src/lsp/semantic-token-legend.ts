import type { SemanticTokensLegend } from 'vscode-languageserver';
import type { SemanticToken } from '../features/provide-semantic-tokens';

/** Types by their index in a token. package.json says what they are called and coloured like; a new one comes last. */
export const semanticTokenLegend: SemanticTokensLegend = {
  tokenTypes: ['person', 'place', 'organisation', 'date'] satisfies SemanticToken['kind'][],
  tokenModifiers: [],
};
