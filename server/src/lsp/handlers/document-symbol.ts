import type { DocumentSymbol, DocumentSymbolParams, SymbolInformation } from 'vscode-languageserver';
import { provideSymbols } from '../../features/provide-symbols';
import { toDocumentSymbol, toSymbolInformation } from '../convert';
import type { Session } from '../session';

export function documentSymbol(
  session: Session,
  params: DocumentSymbolParams,
): DocumentSymbol[] | SymbolInformation[] {
  const document = session.document(params);
  const { page } = session.analysis(document);
  const symbols = provideSymbols(page);
  return session.client.nestedSymbols
    ? symbols.map((symbol) => toDocumentSymbol(page.lines, session.language, symbol))
    : symbols.flatMap((symbol) => toSymbolInformation(document.uri, page.lines, session.language, symbol));
}
