import type { SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import { pageLabel } from '../../features/page-label';
import { provideWorkspaceSymbols, type FolderSymbol } from '../../features/provide-workspace-symbols';
import { rangeOf } from '../convert';
import { pageUri } from '../folder-pages';
import { SymbolKind } from '../protocol-values';
import type { Session } from '../session';

export async function workspaceSymbol(
  session: Session,
  { query }: WorkspaceSymbolParams,
): Promise<SymbolInformation[]> {
  const index = session.folder?.index;
  if (index === undefined || typeof query !== 'string') return [];
  const found = await provideWorkspaceSymbols(index, query, { limit, reader: session.nameReader });
  return found.map((symbol) => ({
    // An editor that looks through the answer itself must find the letters in it.
    name: symbol.pinyin === '' ? symbol.name : `${symbol.name} ${symbol.pinyin}`,
    kind: symbolKinds[symbol.kind],
    location: { uri: pageUri(session, symbol.page.path), range: rangeOf(symbol.range) },
    containerName: containerOf(session, symbol),
  }));
}

/** More than anybody reads, and no more than an editor takes at once. */
const limit = 200;

const symbolKinds: Readonly<Record<FolderSymbol['kind'], SymbolKind>> = {
  headline: SymbolKind.File,
  person: SymbolKind.Class,
  organisation: SymbolKind.Function,
};

function containerOf({ language }: Session, { page, more }: FolderSymbol): string {
  const label = pageLabel(page)[language];
  if (more === 0) return label;
  return { zh: `${label}，另有 ${more} 版`, en: `${label} and ${more} more` }[language];
}
