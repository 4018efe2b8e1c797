/**
 * What of the protocol is more than a type. All of it is imported here and nowhere else: in a bundle each file that imports
 * the library takes its five hundred names over one by one, which a dozen files would pay for at every start.
 */
export {
  CodeActionKind,
  CodeActionTriggerKind,
  CompletionItemKind,
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentHighlightKind,
  ErrorCodes,
  FoldingRangeKind,
  LSPErrorCodes,
  MessageType,
  PositionEncodingKind,
  ResponseError,
  ShowMessageNotification,
  SymbolKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
