import type { InitializeParams, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Analysis } from '../features/analyze';
import { folderView, type FolderView } from '../folder/folder-view';
import type { FolderService } from '../folder/folder-service';
import { KeywordMemory } from '../folder/keyword-memory';
import type { NameReader } from '../features/name-reader';
import type { WordService } from '../lexis/words/word-service';
import type { NameTagger } from '../lexis/people/name-tagger';
import type { Words } from '../lexis/words/words';
import type { Language } from '../project/level';
import type { ProjectFiles } from '../project/project-files';
import { createProjects, type ProjectFileRead } from '../project/projects';
import { defaultSettings, type Settings } from '../project/settings';
import type { InitializationOptions } from '../protocol';
import { criticiseSettings } from '../rules/criticise-settings';
import { wrongRule } from '../rules/wrong-rule';
import { languageOf } from './convert';
import { createDocumentSettings, type DocumentSettings } from './document-settings';
import { OpenDocument } from './open-document';
import { readClient, type Client } from './read-client';
import { readEditorSettings, type IndexSettings } from './read-editor-settings';
import type { Report, ReportItem } from './report';
import { ErrorCodes, LSPErrorCodes, ResponseError } from './protocol-values';

/** Where the session says what went wrong; the client shows it in its output channel. */
export interface Log {
  error(message: string): void;
  warn(message: string): void;
  info(message: string): void;
}

/** One client from `initialize` to `exit`: what it can do, what it has set, what it has open. */
export class Session {
  state: 'new' | 'running' | 'shutDown' = 'new';
  client: Client = readClient({});
  language: Language = 'zh';
  /** Whether the user wants to see the days that dates mean. */
  dateHints = false;
  /** Whether the client has the commands that our own has. */
  hasCommands = false;
  /** Where the client shows the page of a rule, its code left out at the end; null where it shows none. */
  rulePages: string | null = null;
  /** URIs of the folders that are open in the editor. */
  roots: readonly string[] = [];
  /** Which pages of these folders are read in the background. */
  index: IndexSettings = readEditorSettings(undefined).index;
  /** Folder that the client gives us to keep things in, as the machine writes it. */
  storage: string | null = null;
  readonly documentSettings: DocumentSettings;
  readonly documents = new Map<string, OpenDocument>();
  /** What somebody who knows more words says that stories of the folder are about. */
  readonly keywords = new KeywordMemory();
  // Ids of one server process never meet those of another that the client may still remember.
  readonly #idPrefix = Date.now().toString(36);
  #lastId = 0;
  readonly #views = new Map<string, FolderView>();
  #editor: Settings = defaultSettings;
  /** The other pages; null until folders are read, or where none can be. */
  folder: FolderService | null = null;
  /** Told of each file of a project that is read. */
  onProjectFile: (file: ProjectFileRead) => void = () => undefined;

  constructor(
    readonly words: Words,
    readonly tagger: NameTagger,
    readonly wordService: WordService,
    readonly nameReader: NameReader,
    readonly log: Log,
    files: ProjectFiles,
  ) {
    const critic = { settings: criticiseSettings, rule: wrongRule };
    const projects = createProjects(files, critic, (file) => this.onProjectFile(file));
    this.documentSettings = createDocumentSettings(projects);
  }

  initialize(params: InitializeParams): void {
    // A client may send anything here; only what it is documented to send is used.
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    this.client = readClient(params.capabilities);
    this.language = languageOf(options.locale ?? params.locale);
    this.hasCommands = options.commands === true;
    this.rulePages = typeof options.rulePages === 'string' ? options.rulePages : null;
    this.useSettings(options.settings);
    this.documentSettings.useChosen(options.chosenDates);
    this.storage = typeof options.storage === 'string' && options.storage !== '' ? options.storage : null;
    this.useRoots(rootsOf(params));
    this.state = 'running';
  }

  useRoots(uris: readonly string[]): void {
    this.roots = uris;
    this.documentSettings.useRoots(uris);
  }

  /** Takes the section `newspaper` as the editor holds it. Returns whether anything changed. */
  useSettings(value: unknown): boolean {
    const { settings, dateHints, index, complaints } = readEditorSettings(value);
    for (const complaint of complaints) this.log.warn(complaint);
    for (const { path, message } of criticiseSettings(settings))
      this.log.warn(`newspaper.${path.join('.')} ${message.en}`);
    const isSame = JSON.stringify(settings) === JSON.stringify(this.#editor);
    const isSameIndex = JSON.stringify(index) === JSON.stringify(this.index);
    if (isSame && isSameIndex && dateHints === this.dateHints) return false;
    this.dateHints = dateHints;
    this.index = index;
    if (isSame) return true;
    this.#editor = settings;
    this.documentSettings.useEditor(settings);
    return true;
  }

  open(uri: string, version: number, text: string): void {
    this.documents.set(uri, new OpenDocument(uri, version, text));
  }

  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const document = this.documents.get(uri);
    if (document === undefined) this.log.warn(`change of a document that is not open: ${uri}`);
    else document.change(changes, version);
  }

  close(uri: string): void {
    this.documents.delete(uri);
  }

  /** @throws ResponseError where the request names no document, or one that is not open. */
  document(params: { readonly textDocument: { readonly uri: string } }): OpenDocument {
    const uri: unknown = (params as Partial<typeof params> | null)?.textDocument?.uri;
    if (typeof uri !== 'string')
      throw new ResponseError(ErrorCodes.InvalidParams, 'the request names no document (textDocument.uri)');
    const document = this.documents.get(uri);
    if (document === undefined)
      throw new ResponseError(LSPErrorCodes.RequestFailed, `the document is not open: ${uri}`);
    return document;
  }

  /**
   * True for the first report of a document to a client that can be told to ask again: it does not wait for the recogniser
   * of names, whose weights are still to be read when a server has just been started.
   */
  namesFollow({ areNamesRead }: OpenDocument): boolean {
    return !areNamesRead && this.client.pullsDiagnostics && this.client.refreshesDiagnostics;
  }

  analysis(document: OpenDocument): Analysis {
    return document.analysis(
      this.words,
      this.tagger,
      this.documentSettings.of(document.uri),
      this.#folderViewOf(document),
      this.namesFollow(document),
    );
  }

  /**
   * The same object until something changes on another page, so that findings are kept. None until all pages were read once:
   * what half an index does not have may be there all the same.
   */
  #folderViewOf({ path }: OpenDocument): FolderView | null {
    const { folder } = this;
    if (folder === null || !folder.isReady || folder.index.size === 0 || path === null) return null;
    let view = this.#views.get(path);
    if (view === undefined) this.#views.set(path, (view = folderView(folder.index, path, this.keywords)));
    return view;
  }

  /** Pages of the index have changed. Returns whether any open document may look different by that. */
  folderChanged(paths: ReadonlySet<string>): boolean {
    const concerns = (path: string | null): boolean => path !== null && (paths.size > 1 || !paths.has(path));
    for (const path of [...this.#views.keys()]) if (concerns(path)) this.#views.delete(path);
    return [...this.documents.values()].some(({ path }) => concerns(path));
  }

  /** Better keywords have come: what was found on this page may say more now. */
  keywordsChanged(path: string): void {
    this.#views.delete(path);
  }

  report(document: OpenDocument): Report {
    return document.report(this.analysis(document), {
      uri: document.uri,
      language: this.language,
      relatedInformation: this.client.relatedInformation,
      rulePages: this.rulePages,
      nextResultId: () => this.nextResultId(),
    });
  }

  nextResultId(): string {
    return `${this.#idPrefix}-${(++this.#lastId).toString(36)}`;
  }

  /** The items as this client takes them: what it would throw away is not sent. */
  outgoing(items: readonly ReportItem[]): ReportItem[] {
    if (this.client.diagnosticData) return [...items];
    return items.map((item) => {
      const bare = { ...item };
      delete bare.data;
      return bare;
    });
  }
}

/** URIs of the folders that the client has open. */
function rootsOf(params: InitializeParams): string[] {
  // Older clients name one folder alone.
  const { workspaceFolders, rootUri } = params as { workspaceFolders?: unknown; rootUri?: unknown };
  if (Array.isArray(workspaceFolders))
    return workspaceFolders.flatMap((folder: { readonly uri?: unknown } | null) =>
      typeof folder?.uri === 'string' ? [folder.uri] : [],
    );
  return typeof rootUri === 'string' ? [rootUri] : [];
}
