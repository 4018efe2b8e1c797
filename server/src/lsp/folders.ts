import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { afterPause } from '../folder/after-pause';
import type { BesideGlob, FolderProgress, StartFolderService, WatchedFolder } from '../folder/folder-service';
import { declaredDate } from '../project/settings';
import { pathOf, uriOf } from './convert';
import type { OpenDocument } from './open-document';
import type { Publisher } from './publisher';
import { DidChangeWatchedFilesNotification } from './protocol-values';
import type { Session } from './session';

/** Keeps the index of the folders that are open in the editor, and says when what it shows may have changed. */
export interface Folders {
  /** Begins once the client may be asked; from then on follows what is open, set and on the disk. */
  readonly start: () => Promise<void>;
  /** The folders that are open, or what counts as a page in them, may be others. */
  readonly changed: () => Promise<void>;
  readonly documentChanged: (uri: string) => void;
  readonly documentClosed: (uri: string) => void;
  readonly filesChanged: (uris: readonly string[]) => void;
  readonly stop: () => Promise<void>;
}

/** Milliseconds that typing must pause before the index is told, and after which it is told all the same. */
const pause = 150;
const longestWait = 2000;
/** Milliseconds between two times that the editor is asked to look again. */
const refreshPause = 1000;
/** Fewer pages are read before a progress bar has been seen. */
const shownFrom = 20;

export function createFolders(
  session: Session,
  publisher: Publisher,
  connection: Connection,
  startService: StartFolderService | null,
): Folders {
  const typing = afterPause(longestWait);
  let isStarted = false;
  let isStopped = false;
  let turns = 0;
  let refreshTimer: ReturnType<typeof setTimeout> | null = null;
  let reporter: Promise<WorkDoneProgressServerReporter> | null = null;
  let watching: Promise<{ dispose(): void }> | null = null;
  let watchedGlobs = '';

  async function changed(): Promise<void> {
    const { index } = session;
    if (!isStarted || isStopped || startService === null) return;
    const roots = index.enabled ? session.roots.filter(isFileUri) : [];
    // A page that is opened alone has no folder: nothing around it is read.
    if (roots.length === 0 && session.folder === null) return;
    const turn = ++turns;
    const folders = await watchedFolders(roots);
    // While the editor was asked the folders have changed again, or the server was told to stop.
    if (turn !== turns || hasStopped()) return;
    session.folder ??= startService({
      cache: session.storage,
      declaredDate: (path) => declaredDate(session.documentSettings.of(uriOf(path))),
      onChange: indexChanged,
      onProgress: showProgress,
      onTrouble: (path, { en }) => session.log.warn(`${path}: ${en}`),
    });
    session.folder.watch(folders);
    for (const document of session.documents.values()) tell(document);
    watchFiles(folders.length === 0 ? [] : index.include);
  }

  function hasStopped(): boolean {
    return isStopped;
  }

  async function watchedFolders(roots: readonly string[]): Promise<WatchedFolder[]> {
    const items = roots.map((scopeUri) => ({ scopeUri, section: 'files' }));
    const sections: unknown =
      session.client.asksConfiguration && items.length > 0
        ? await connection.workspace.getConfiguration(items).catch(() => [])
        : [];
    return roots.map((root, at) => ({
      path: pathOf(root)!,
      include: session.index.include,
      ...excludedBy(Array.isArray(sections) ? sections[at] : null),
    }));
  }

  /** A folder that goes takes its pages with it, and an editor speaks of the folder alone: it is asked for those too. */
  function watchFiles(include: readonly string[]): void {
    if (!session.client.registersWatchers || include.join('\n') === watchedGlobs) return;
    watchedGlobs = include.join('\n');
    void watching?.then((registered) => registered.dispose()).catch(() => undefined);
    watching = null;
    if (include.length === 0) return;
    const watchers = [
      ...include.map((globPattern) => ({ globPattern })),
      { globPattern: '**/*', kind: madeOrGone },
    ];
    watching = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    watching.catch((error: unknown) => session.log.warn(String(error)));
  }

  function tell(document: OpenDocument): void {
    if (isFileUri(document.uri) && document.path !== null) session.folder?.edit(document.path, document.text);
  }

  function documentChanged(uri: string): void {
    if (session.folder === null) return;
    typing.ask(uri, pause, () => {
      const document = session.documents.get(uri);
      if (document !== undefined) tell(document);
    });
  }

  function documentClosed(uri: string): void {
    typing.drop(uri);
    const path = isFileUri(uri) ? pathOf(uri) : null;
    if (path !== null) session.folder?.edit(path, null);
  }

  /** While folders are read for the first time nothing is shown of them: half an index would flicker, and call pages missing. */
  function indexChanged(paths: ReadonlySet<string>): void {
    if (session.folder?.isReady !== true) return;
    if (session.folderChanged(paths)) refreshTimer ??= setTimeout(refreshNow, refreshPause);
  }

  function refreshNow(): void {
    refreshTimer = null;
    if (isStopped) return;
    publisher.allChanged();
    const { pullsDiagnostics, refreshesDiagnostics } = session.client;
    if (pullsDiagnostics && refreshesDiagnostics)
      connection.languages.diagnostics.refresh().catch((error: unknown) => session.log.warn(String(error)));
  }

  function showProgress({ done, total }: FolderProgress): void {
    const share = Math.floor((done / total) * 100);
    const title = { zh: '正在读文件夹里的版面', en: 'Reading the pages of the folder' }[session.language];
    if (reporter === null) {
      if (total < shownFrom || done === total) return;
      reporter = connection.window.createWorkDoneProgress().then((created) => {
        created.begin(title, share, `${done}/${total}`);
        return created;
      });
      reporter.catch((error: unknown) => session.log.warn(String(error)));
      return;
    }
    const isDone = done === total;
    reporter
      .then((shown) => (isDone ? shown.done() : shown.report(share, `${done}/${total}`)))
      .catch(() => undefined);
    if (isDone) reporter = null;
  }

  return {
    start: async () => {
      isStarted = true;
      await changed();
    },
    changed,
    documentChanged,
    documentClosed,
    filesChanged: (uris) => {
      const paths = uris.filter(isFileUri).flatMap((uri) => pathOf(uri) ?? []);
      session.folder?.filesChanged(paths);
      if (paths.some((path) => /\/\.newspaper(?:\/|$)/u.test(path))) session.folder?.settingsChanged();
    },
    stop: async () => {
      isStopped = true;
      typing.stop();
      if (refreshTimer !== null) clearTimeout(refreshTimer);
      await session.folder?.dispose();
    },
  };
}

/** Of the protocol: 1 made, 4 deleted. */
const madeOrGone = 5;

function isFileUri(uri: string): boolean {
  return /^file:/iu.test(uri) && pathOf(uri) !== null;
}

/** What the setting `files.exclude` leaves out, each glob for a file and for all that is in a folder. */
function excludedBy(section: unknown): Pick<WatchedFolder, 'exclude' | 'excludeBeside'> {
  const { exclude: setting } = (section ?? {}) as { readonly exclude?: unknown };
  const exclude: string[] = [];
  const excludeBeside: BesideGlob[] = [];
  for (const [glob, value] of Object.entries(setting ?? {}) as [string, unknown][]) {
    const beside = (value as { readonly when?: unknown } | null)?.when;
    if (value === true) exclude.push(glob, `${glob.replace(/\/$/u, '')}/**`);
    else if (typeof beside === 'string') excludeBeside.push({ glob, beside });
  }
  return { exclude, excludeBeside };
}
