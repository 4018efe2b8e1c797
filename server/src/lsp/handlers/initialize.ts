import type { InitializeParams, InitializeResult } from 'vscode-languageserver';
import { semanticTokenLegend } from '../semantic-token-legend';
import type { Session } from '../session';
import {
  CodeActionKind,
  ErrorCodes,
  PositionEncodingKind,
  ResponseError,
  TextDocumentSyncKind,
} from '../protocol-values';
import { fixAllKind } from './code-action';

/** @throws ResponseError on a second `initialize`, or one without capabilities. */
export function initialize(session: Session, params: InitializeParams): InitializeResult {
  if (session.state !== 'new')
    throw new ResponseError(ErrorCodes.InvalidRequest, 'the server is initialized already');
  if (typeof (params as Partial<InitializeParams> | undefined)?.capabilities !== 'object')
    throw new ResponseError(ErrorCodes.InvalidParams, 'initialize needs the capabilities of the client');
  session.initialize(params);
  const { tokens } = session.client;
  return {
    serverInfo: { name: 'newspaper-copy' },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      ...(session.client.changesFolders
        ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
        : {}),
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      hoverProvider: true,
      definitionProvider: true,
      documentLinkProvider: {},
      referencesProvider: true,
      workspaceSymbolProvider: true,
      documentHighlightProvider: true,
      renameProvider: session.client.preparesRename ? { prepareProvider: true } : true,
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
      // No character starts a list: the editor asks while somebody types, and mostly gets an empty answer.
      completionProvider: session.client.completionDetails
        ? { completionItem: { labelDetailsSupport: true } }
        : {},
      ...(session.client.showsHints ? { inlayHintProvider: true } : {}),
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, fixAllKind],
        resolveProvider: true,
      },
      ...(tokens.full || tokens.range
        ? {
            semanticTokensProvider: {
              legend: semanticTokenLegend,
              full: tokens.delta ? { delta: true } : tokens.full,
              range: tokens.range,
            },
          }
        : {}),
      ...(session.client.pullsDiagnostics
        ? {
            diagnosticProvider: {
              identifier: 'newspaper',
              interFileDependencies: false,
              workspaceDiagnostics: false,
            },
          }
        : {}),
    },
  };
}
