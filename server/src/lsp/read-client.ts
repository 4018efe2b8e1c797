import type { ClientCapabilities } from 'vscode-languageserver';

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
  readonly foldLimit: number;
  readonly asksConfiguration: boolean;
  readonly registersConfiguration: boolean;
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
    foldLimit: textDocument?.foldingRange?.rangeLimit ?? Infinity,
    asksConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
  };
}
