import type { Connection, DocumentDiagnosticParams, SemanticTokens } from 'vscode-languageserver';
import type { NameReader } from '../features/name-reader';
import type { StartFolderService } from '../folder/folder-service';
import type { WordService } from '../lexis/words/word-service';
import type { NameTagger } from '../lexis/people/name-tagger';
import type { Words } from '../lexis/words/words';
import { projectFileNames, type ProjectFiles } from '../project/project-files';
import {
  chosenDatesMethod,
  columnWidthMethod,
  issueDatesMethod,
  projectEditsMethod,
  timelineMethod,
  unwrapMethod,
  wrapMethod,
  type IssueDates,
} from '../protocol';
import { chosenDates } from './handlers/chosen-dates';
import { codeAction } from './handlers/code-action';
import { codeActionResolve } from './handlers/code-action-resolve';
import { columnWidth } from './handlers/column-width';
import { completion } from './handlers/completion';
import { definition } from './handlers/definition';
import { diagnostic } from './handlers/diagnostic';
import { didChange } from './handlers/did-change';
import { didChangeConfiguration } from './handlers/did-change-configuration';
import { didChangeWatchedFiles } from './handlers/did-change-watched-files';
import { didChangeWorkspaceFolders } from './handlers/did-change-workspace-folders';
import { didClose } from './handlers/did-close';
import { didOpen } from './handlers/did-open';
import { documentHighlight } from './handlers/document-highlight';
import { documentLink } from './handlers/document-link';
import { documentSymbol } from './handlers/document-symbol';
import { foldingRange } from './handlers/folding-range';
import { formatting } from './handlers/formatting';
import { hover } from './handlers/hover';
import { initialize } from './handlers/initialize';
import { inlayHint } from './handlers/inlay-hint';
import { issueDates } from './handlers/issue-dates';
import { prepareRename } from './handlers/prepare-rename';
import { projectEdits } from './handlers/project-edits';
import { rangeFormatting } from './handlers/range-formatting';
import { references } from './handlers/references';
import { rename } from './handlers/rename';
import { selectionRange } from './handlers/selection-range';
import { semanticTokensFull } from './handlers/semantic-tokens-full';
import { semanticTokensFullDelta } from './handlers/semantic-tokens-full-delta';
import { semanticTokensRange } from './handlers/semantic-tokens-range';
import { timeline } from './handlers/timeline';
import { unwrap } from './handlers/unwrap';
import { workspaceSymbol } from './handlers/workspace-symbol';
import { wrap } from './handlers/wrap';
import { createFolders } from './folders';
import { followKeywords } from './follow-keywords';
import { followNames } from './follow-names';
import { Publisher } from './publisher';
import { Session, type Log } from './session';
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  ResponseError,
} from './protocol-values';

/** What the server asks of the machine it runs on; each may say in the log what it misses. */
export interface Services {
  /** Answers about words where that may wait. */
  readonly wordService: (log: Log) => WordService;
  readonly nameReader: (log: Log) => NameReader;
  readonly projectFiles: ProjectFiles;
  /** Reads the other pages of the open folders; null where nothing can. */
  readonly folderService: StartFolderService | null;
}

/** Serves one client until it says `exit`. The session tells the caller how far it has come. */
export function startServer(
  connection: Connection,
  words: Words,
  tagger: NameTagger,
  { wordService, nameReader, projectFiles, folderService }: Services,
): Session {
  const log: Log = {
    error: (message) => connection.console.error(message),
    warn: (message) => connection.console.warn(message),
    info: (message) => connection.console.info(message),
  };
  const session = new Session(words, tagger, wordService(log), nameReader(log), log, projectFiles);
  const publisher = new Publisher(session, {
    sendNotification: (method, params) => unheard(session, connection.sendNotification(method, params)),
  });

  const folders = createFolders(session, publisher, connection, folderService);

  session.onProjectFile = (file) => publisher.projectFile(file);
  publisher.onPublished = followKeywords(session, publisher, connection);

  connection.onInitialize((params) => initialize(session, params));
  connection.onInitialized(() => {
    const { asksConfiguration, registersConfiguration, registersWatchers, changesFolders } = session.client;
    if (registersWatchers)
      unheard(session, connection.client.register(DidChangeWatchedFilesNotification.type, watched));
    if (asksConfiguration && registersConfiguration)
      unheard(
        session,
        connection.client.register(DidChangeConfigurationNotification.type, {
          section: configurationSections,
        }),
      );
    if (changesFolders)
      connection.workspace.onDidChangeWorkspaceFolders(
        notified(session, (event) =>
          didChangeWorkspaceFolders(session, publisher, connection, folders, event),
        ),
      );
    unheard(session, folders.start());
  });
  connection.onShutdown(() => {
    session.state = 'shutDown';
    publisher.stop();
    unheard(session, folders.stop());
    unheard(session, session.wordService.dispose());
  });

  connection.onDidOpenTextDocument(
    notified(session, (params) => didOpen(session, publisher, folders, params)),
  );
  connection.onDidChangeTextDocument(
    notified(session, (params) => didChange(session, publisher, folders, params)),
  );
  connection.onDidCloseTextDocument(
    notified(session, (params) => didClose(session, publisher, folders, params)),
  );
  connection.onDidChangeConfiguration(
    notified(session, (params) => didChangeConfiguration(session, publisher, connection, folders, params)),
  );

  connection.onDidChangeWatchedFiles(
    notified(session, (params) => didChangeWatchedFiles(session, publisher, connection, folders, params)),
  );
  connection.onNotification(
    chosenDatesMethod,
    notified(session, (params) => chosenDates(session, publisher, connection, params)),
  );

  connection.onDocumentSymbol(answered(session, documentSymbol, []));
  connection.onDocumentLinks(answered(session, documentLink, []));
  connection.onFoldingRanges(answered(session, foldingRange, []));
  connection.onSelectionRanges(answered(session, selectionRange, []));
  connection.onHover(answered(session, hover, null));
  connection.onDefinition(answered(session, definition, null));
  connection.onReferences(answered(session, references, []));
  connection.onDocumentHighlight(answered(session, documentHighlight, []));
  connection.onPrepareRename(answered(session, prepareRename, null));
  connection.onWorkspaceSymbol(answered(session, workspaceSymbol, []));
  connection.onRenameRequest((params, token) =>
    answered(session, (running) => rename(running, connection, params, token), null)(params),
  );
  connection.onDocumentFormatting(answered(session, formatting, []));
  connection.onDocumentRangeFormatting(answered(session, rangeFormatting, []));
  connection.onCompletion(answered(session, completion, null));
  const { semanticTokens } = connection.languages;
  semanticTokens.on(answered(session, semanticTokensFull, noTokens));
  semanticTokens.onDelta(answered(session, semanticTokensFullDelta, noTokens));
  semanticTokens.onRange(answered(session, semanticTokensRange, noTokens));
  connection.languages.inlayHint.on(answered(session, inlayHint, []));
  connection.onRequest(issueDatesMethod, answered(session, issueDates, noDates));
  connection.onRequest(timelineMethod, answered(session, timeline, []));
  connection.onRequest(projectEditsMethod, answered(session, projectEdits, null));
  connection.onRequest(unwrapMethod, answered(session, unwrap, noLayout));
  connection.onRequest(wrapMethod, answered(session, wrap, noLayout));
  connection.onRequest(columnWidthMethod, answered(session, columnWidth, null));
  connection.onCodeAction(answered(session, codeAction, []));
  connection.onCodeActionResolve((action) => answered(session, codeActionResolve, action)(action));
  const onNamesDue = followNames(session, publisher, connection);
  connection.languages.diagnostics.on(
    answered(session, (_, params: DocumentDiagnosticParams) => diagnostic(session, params, onNamesDue), {
      kind: 'full',
      items: [],
    }),
  );

  connection.listen();
  return session;
}

/** What editors set that matters here: of `files`, which of them are hidden. */
const configurationSections = ['newspaper', 'files'];
const noTokens: SemanticTokens = { data: [] };
// Of no version: it is applied to none.
const noLayout = { version: -1, edits: [], left: 0 };
const noDates: IssueDates = { value: null, from: 'none', candidates: [] };
// A folder that goes takes its file with it, and an editor speaks of the folder alone.
const watched = {
  watchers: [
    ...projectFileNames.map((name) => ({ globPattern: `**/.newspaper/${name}` })),
    { globPattern: '**/.newspaper' },
  ],
};

type Handler<Params, Result> = (session: Session, params: Params) => Result | Promise<Result>;

/**
 * A request is answered only between `initialize` and `shutdown`. A fault of ours must not take the editor's
 * features away: it is logged, the answer is empty, and the server goes on.
 */
function answered<Params, Result>(
  session: Session,
  handler: Handler<Params, Result>,
  empty: Result,
): (params: Params) => Promise<Result | ResponseError<never>> {
  return async (params) => {
    if (session.state === 'new')
      return new ResponseError<never>(ErrorCodes.ServerNotInitialized, 'the server is not initialized yet');
    if (session.state === 'shutDown')
      return new ResponseError<never>(ErrorCodes.InvalidRequest, 'the server is shutting down');
    try {
      return await handler(session, params);
    } catch (error) {
      if (error instanceof ResponseError) return error as ResponseError<never>;
      session.log.error(describe(error));
      return empty;
    }
  };
}

/** Notifications out of turn are dropped, as the protocol demands; nobody waits for an answer. */
function notified<Params>(session: Session, handler: (params: Params) => unknown): (params: Params) => void {
  return (params) => {
    if (session.state !== 'running') return;
    try {
      unheard(session, handler(params));
    } catch (error) {
      session.log.error(describe(error));
    }
  };
}

/** A rejection that nobody hears would end the process: it is logged instead. */
function unheard(session: Session, done: unknown): void {
  if (!(done instanceof Promise)) return;
  done.catch((error: unknown) => session.log.error(describe(error)));
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
