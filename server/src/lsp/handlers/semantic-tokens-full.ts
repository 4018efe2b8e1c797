import type { SemanticTokens, SemanticTokensParams } from 'vscode-languageserver';
import { provideSemanticTokens } from '../../features/provide-semantic-tokens';
import { packSemanticTokens } from '../pack-semantic-tokens';
import type { Session } from '../session';
import { keepTokens } from '../semantic-token-report';

/** Null where the text is too long: the editor then asks for what it shows. */
export function semanticTokensFull(session: Session, params: SemanticTokensParams): SemanticTokens | null {
  const document = session.document(params);
  const analysis = session.analysis(document);
  const tokens = provideSemanticTokens(analysis);
  return tokens === null
    ? null
    : keepTokens(session, document, packSemanticTokens(analysis.page.lines, tokens));
}
