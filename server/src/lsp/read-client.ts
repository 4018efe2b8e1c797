import type { ClientCapabilities, SemanticTokensClientCapabilities } from 'vscode-languageserver';

/** What the client at the other end can take. What it does not say it cannot. */
export interface Client {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly diagnosticData: boolean;
  readonly diagnosticVersion: boolean;
  readonly nestedSymbols: boolean;
  readonly markdownHover: boolean;
  readonly codeActionLiterals: boolean;
  readonly resolvesCodeActionEdits: boolean;
  readonly documentChanges: boolean;
  readonly makesFiles: boolean;
  readonly foldLimit: number;
  readonly asksConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly definitionLinks: boolean;
  readonly preparesRename: boolean;
  readonly completionDetails: boolean;
  readonly registersWatchers: boolean;
  readonly changesFolders: boolean;
  readonly showsHints: boolean;
  readonly refreshesHints: boolean;
  readonly tokens: TokenRequests;
}

/** The requests for semantic tokens that it may send. */
export interface TokenRequests {
  readonly full: boolean;
  readonly delta: boolean;
  readonly range: boolean;
}

export function readClient({ textDocument, workspace }: ClientCapabilities): Client {
  const published = textDocument?.publishDiagnostics;
  const pulled = textDocument?.diagnostic;
  const actions = textDocument?.codeAction;
  const hoverFormats = textDocument?.hover?.contentFormat;
  return {
    pullsDiagnostics: pulled !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: (pulled?.relatedInformation ?? published?.relatedInformation) === true,
    diagnosticData: (pulled?.dataSupport ?? published?.dataSupport) === true,
    diagnosticVersion: published?.versionSupport === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    markdownHover: hoverFormats?.includes('markdown') === true,
    codeActionLiterals: actions?.codeActionLiteralSupport !== undefined,
    resolvesCodeActionEdits:
      actions?.dataSupport === true && actions.resolveSupport?.properties.includes('edit') === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    makesFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    foldLimit: textDocument?.foldingRange?.rangeLimit ?? Infinity,
    asksConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    completionDetails: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    showsHints: textDocument?.inlayHint !== undefined,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    tokens: readTokens(textDocument?.semanticTokens),
  };
}

function readTokens(tokens: SemanticTokensClientCapabilities | undefined): TokenRequests {
  // The one format there is; who does not name it takes none.
  if (tokens?.formats.includes('relative') !== true) return { full: false, delta: false, range: false };
  const { full, range } = tokens.requests;
  return {
    full: full !== undefined && full !== false,
    delta: typeof full === 'object' && full.delta === true,
    range: range !== undefined && range !== false,
  };
}
