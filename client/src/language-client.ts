import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  statusMethod,
  chosenDatesMethod,
  projectFileNames,
  type ChosenDates,
  type DocumentStatus,
  type EditorSettings,
  type InitializationOptions,
} from '../../server/src/protocol';
import { leaveOutPages } from './leave-out-pages';

/** The language server of this window. */
export interface Server {
  /** Starts it, or does nothing where it runs. */
  readonly start: () => void;
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly running: () => boolean;
  readonly showOutput: () => void;
  /** Null where no server runs. */
  readonly request: <Result>(method: string, params: object) => Promise<Result | null>;
  readonly tellChosenDates: (dates: ChosenDates) => void;
  /** That a file of a project has been written: the editor watches only the folders that are open. */
  readonly tellFileChanged: (uri: vscode.Uri) => void;
}

/** Nothing is loaded and nothing runs before `start`. `onStatus` is told of each reading of an open document. */
export function createServer(
  context: vscode.ExtensionContext,
  chosenDates: () => ChosenDates,
  /** See `InitializationOptions`. */
  rulePages: string,
  onStatus: (status: DocumentStatus) => void,
): Server {
  let client: Promise<LanguageClient> | null = null;
  const output = (): vscode.LogOutputChannel => {
    channel ??= vscode.window.createOutputChannel(vscode.l10n.t('Newspaper Copy'), { log: true });
    return channel;
  };
  let channel: vscode.LogOutputChannel | null = null;
  const start = (): void => {
    client ??= startClient(context, output(), { chosenDates: chosenDates(), rulePages }, onStatus);
    client.catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(
        vscode.l10n.t('The server for newspaper copy did not start: {0}', reason),
      );
    });
  };
  const stop = async (): Promise<void> => {
    const old = client;
    client = null;
    // A client that never came up has nothing to stop.
    await old?.then((running) => running.dispose()).catch(() => undefined);
  };
  return {
    start,
    stop,
    restart: async () => {
      await stop();
      start();
    },
    running: () => client !== null,
    showOutput: () => output().show(),
    request: async (method, params) => (await client)?.sendRequest(method, params) ?? null,
    // One that starts is told with its first message.
    tellChosenDates: (dates) =>
      void client?.then((running) => running.sendNotification(chosenDatesMethod, dates)),
    tellFileChanged: (uri) => void client?.then((running) => tellFileChanged(running, uri)),
  };
}

async function startClient(
  context: vscode.ExtensionContext,
  outputChannel: vscode.LogOutputChannel,
  options: InitializationOptions,
  onStatus: (status: DocumentStatus) => void,
): Promise<LanguageClient> {
  // Loaded here, so that opening a plain text that is no newspaper copy costs next to nothing.
  const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
  const module = context.asAbsolutePath('server/out/main.js');
  const initializationOptions: InitializationOptions = {
    locale: vscode.env.language,
    settings: editorSettings(),
    commands: true,
    ...storageOf(context),
    ...options,
  };
  const client = new LanguageClient(
    'newspaper',
    vscode.l10n.t('Newspaper Copy'),
    {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6011'] } },
    },
    {
      documentSelector: [{ language: 'newspaper' }],
      initializationOptions,
      outputChannel,
      middleware: {
        provideRenameEdits: async (document, position, newName, token, next) => {
          const edit = await next(document, position, newName, token);
          if (edit) await leaveOutPages(edit);
          return edit;
        },
      },
    },
  );
  client.onNotification(statusMethod, onStatus);
  await client.start();
  // The editor watches the folders that are open; the files of a project may lie above a page that was opened alone.
  context.subscriptions.push(
    vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      const isOfProject = projectFileNames.some((name) => uri.path.endsWith(`/.newspaper/${name}`));
      if (isOfProject && client.isRunning()) tellFileChanged(client, uri);
    }),
  );
  return client;
}

/** Where the server may keep things: of this workspace where it has a place, else of all windows. */
function storageOf({ storageUri, globalStorageUri }: vscode.ExtensionContext): { readonly storage?: string } {
  const uri = [storageUri, globalStorageUri].find((one) => one?.scheme === 'file');
  return uri === undefined ? {} : { storage: vscode.Uri.joinPath(uri, 'index').fsPath };
}

function tellFileChanged(client: LanguageClient, uri: vscode.Uri): void {
  const changes = [{ uri: uri.toString(), type: 2 }];
  void client.sendNotification('workspace/didChangeWatchedFiles', { changes });
}

function editorSettings(): EditorSettings {
  const section = vscode.workspace.getConfiguration('newspaper');
  return {
    issueDate: section.get('issueDate', ''),
    maxFindings: section.get('maxFindings', 500),
    rules: section.get('rules', {}),
    ruleOptions: section.get('ruleOptions', {}),
    errorRate: {
      charactersPerLine: section.get('errorRate.charactersPerLine', null),
      lines: section.get('errorRate.lines', null),
    },
    neverFixOnSave: section.get('neverFixOnSave', []),
    inlayHints: { dates: section.get('inlayHints.dates', false) },
    index: {
      enabled: section.get('index.enabled', true),
      include: section.get('index.include', null),
    },
  };
}
