import {
  CodeActionKind,
  ErrorCodes,
  PositionEncodingKind,
  ResponseError,
  TextDocumentSyncKind,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import type { Session } from '../session';
import { fixAllKind } from './code-action';

/** @throws ResponseError on a second `initialize`, or one without capabilities. */
export function initialize(session: Session, params: InitializeParams): InitializeResult {
  if (session.state !== 'new')
    throw new ResponseError(ErrorCodes.InvalidRequest, 'the server is initialized already');
  if (typeof (params as Partial<InitializeParams> | undefined)?.capabilities !== 'object')
    throw new ResponseError(ErrorCodes.InvalidParams, 'initialize needs the capabilities of the client');
  session.initialize(params);
  return {
    serverInfo: { name: 'newspaper-copy' },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      hoverProvider: true,
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, fixAllKind],
        resolveProvider: true,
      },
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
