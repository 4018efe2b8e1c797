import type {
  ClientCapabilities,
  DocumentDiagnosticReport,
  FullDocumentDiagnosticReport,
  InitializeResult,
} from 'vscode-languageserver';
import { afterEach } from 'vitest';
import type { InitializationOptions } from '../../server/src/protocol';
import { AnsweredError, StdioClient } from '../harness/stdio-client';

export const pageUri = 'file:///papers/2031-05-18/A02.txt';

/** What VS Code says of itself, as far as this server asks. */
export const editorCapabilities: ClientCapabilities = {
  textDocument: {
    diagnostic: { dataSupport: true, relatedInformation: true },
    publishDiagnostics: { dataSupport: true, versionSupport: true, relatedInformation: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
    foldingRange: { rangeLimit: 5000 },
    definition: { linkSupport: true },
    rename: { prepareSupport: true },
    completion: { completionItem: { labelDetailsSupport: true } },
    semanticTokens: {
      requests: { full: { delta: true }, range: true },
      tokenTypes: [],
      tokenModifiers: [],
      formats: ['relative'],
    },
  },
  workspace: { workspaceEdit: { documentChanges: true }, diagnostics: { refreshSupport: true } },
};

/** An editor that has no pull diagnostics, no resolve, no versions. */
export const plainCapabilities: ClientCapabilities = {
  textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
};

const running: StdioClient[] = [];

/** A server process of the built bundle; it is ended after the test, whatever happens. */
export function startProcess(): StdioClient {
  const client = new StdioClient();
  running.push(client);
  return client;
}

afterEach(() => {
  for (const client of running.splice(0)) client.kill();
});

export interface StartOptions extends InitializationOptions {
  readonly capabilities?: ClientCapabilities;
  /** The folder that is open in the editor. */
  readonly rootUri?: string;
}

/** A server that has been through `initialize`. */
export async function startClient(options: StartOptions = {}): Promise<StdioClient> {
  const { capabilities = editorCapabilities, rootUri = null, ...initializationOptions } = options;
  const client = startProcess();
  await client.request<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri,
    capabilities,
    initializationOptions,
  });
  client.notify('initialized', {});
  return client;
}

export function open(client: StdioClient, text: string, uri = pageUri): void {
  client.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: 'newspaper', version: 1, text },
  });
}

export interface Change {
  readonly at: readonly [line: number, character: number, endLine: number, endCharacter: number];
  readonly text: string;
}

export function change(
  client: StdioClient,
  version: number,
  changes: readonly Change[],
  uri = pageUri,
): void {
  client.notify('textDocument/didChange', {
    textDocument: { uri, version },
    contentChanges: changes.map(({ at: [line, character, endLine, endCharacter], text }) => ({
      range: { start: { line, character }, end: { line: endLine, character: endCharacter } },
      text,
    })),
  });
}

export function pull(
  client: StdioClient,
  previousResultId?: string,
  uri = pageUri,
): Promise<DocumentDiagnosticReport> {
  return client.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
}

/** A report in full, as a first pull gets it. */
export async function pullAll(client: StdioClient, uri = pageUri): Promise<FullDocumentDiagnosticReport> {
  const report = await pull(client, undefined, uri);
  if (report.kind !== 'full') throw new Error('the server knows a report that nobody has asked for');
  return report;
}

/** The error that a request is answered with; fails where the answer is none. */
export async function errorOf(answer: Promise<unknown>): Promise<AnsweredError> {
  const error: unknown = await answer.then(
    () => new Error('answered'),
    (reason: unknown) => reason,
  );
  if (error instanceof AnsweredError) return error;
  throw error;
}
