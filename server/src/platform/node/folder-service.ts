import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { afterPause } from '../../folder/after-pause';
import { PageIndex } from '../../folder/folder-index';
import type { FolderService, FolderServiceOptions, WatchedFolder } from '../../folder/folder-service';
import type { PageDigest } from '../../folder/page-digest';
import { digestPool } from './digest-pool';
import type { CacheName, DigestReply } from './digest-protocol';
import { inSlices } from './in-slices';
import { isBelow } from './is-below';
import { machinePath, pagePath } from './page-path';
import { readPageFile } from './read-page-file';
import { runProgress } from './run-progress';

export interface NodeFolderServiceOptions extends FolderServiceOptions {
  /** Path of the worker; where it is left out, of `digest-worker.js` beside the bundle. */
  readonly worker?: string;
  /** Folder of the dictionary and the weights; where it is left out, that of the bundle. */
  readonly data?: string;
  readonly threads?: number;
}

/** A page that some folder has. */
interface PageState {
  /** Of the content that the index has; null where it has none. */
  key: string | null;
  declared: string;
  /** Asked for and not answered; `again`: something has changed since. */
  isRunning: boolean;
  isAgain: boolean;
}

interface Root {
  readonly folder: WatchedFolder;
  readonly cache: CacheName | null;
  /** Its pages; null until it was searched for the first time. */
  pages: ReadonlySet<string> | null;
  /** What has changed in it since it was searched. */
  dirty: Set<string>;
  isSearching: boolean;
  isAgain: boolean;
}

/** Milliseconds that typing, or a run of changes on the disk, must pause; one that never does is looked at now and then all the same. */
const pause = 250;
const longestWait = 2000;

/** Reads and keeps the pages of folders with threads and a cache on the disk. What this thread does itself comes in small pieces. */
export function nodeFolderService(options: NodeFolderServiceOptions): FolderService {
  const { declaredDate, onTrouble } = options;
  const index = new PageIndex();
  const tally = { read: 0, fromCache: 0 };
  const pool = digestPool({
    script: options.worker ?? join(__dirname, 'digest-worker.js'),
    data: options.data ?? __dirname,
    threads: options.threads ?? defaultThreads(),
  });
  const states = new Map<string, PageState>();
  const edits = new Map<string, string>();
  const waiting = afterPause(longestWait);
  let roots = new Map<string, Root>();
  let compactAt = 1;
  const run = runProgress({ ...options, onIdle: () => compact() });

  function watch(folders: readonly WatchedFolder[]): void {
    const before = roots;
    roots = new Map();
    for (const folder of folders) {
      const path = pagePath(folder.path);
      const known = before.get(path);
      const isSame = known !== undefined && JSON.stringify(known.folder) === JSON.stringify(folder);
      const root: Root = isSame ? known : newRoot(folder, known);
      roots.set(path, root);
      if (isSame) continue;
      run.restart();
      search(root);
    }
    for (const path of [...states.keys()]) if (rootOf(path) === null) drop(path);
    run.look();
  }

  function newRoot(folder: WatchedFolder, before: Root | undefined): Root {
    const { cache: place } = options;
    const cache = place === null ? null : { folder: place, root: resolve(folder.path) };
    const pages = before?.pages ?? null;
    // What has changed and was not yet looked for is looked for by the search that begins now.
    const dirty = new Set(before?.dirty);
    return { folder, cache, pages, dirty, isSearching: false, isAgain: false };
  }

  /** Which folder has this page. */
  function rootOf(path: string): Root | null {
    for (const root of roots.values()) if (root.pages?.has(path)) return root;
    return null;
  }

  function search(root: Root): void {
    if (root.isSearching) {
      root.isAgain = true;
      return;
    }
    root.isSearching = true;
    run.begin();
    const done = (reply: DigestReply): void => void found(root, reply).finally(() => run.end());
    pool.ask(() => ({ kind: 'find', folder: root.folder }), done, true);
  }

  async function found(root: Root, reply: DigestReply): Promise<void> {
    root.isSearching = false;
    // Nobody asks for this folder any more, or with other globs.
    if (![...roots.values()].includes(root)) return;
    if (root.isAgain) {
      root.isAgain = false;
      search(root);
      return;
    }
    if (reply.kind === 'trouble') onTrouble(root.folder.path, reply.reason);
    // What is known of a folder counts until it is known otherwise: a search that failed says nothing.
    if (reply.kind !== 'found') return;
    const paths = reply.paths.map(pagePath);
    for (const { path, reason } of reply.closed) onTrouble(path, reason);
    const before = root.pages ?? new Set<string>();
    const pages = (root.pages = new Set(paths));
    const changed = root.dirty;
    root.dirty = new Set();
    await inSlices(before, (path) => {
      if (!pages.has(path) && rootOf(path) === null) drop(path);
    });
    // A folder that was changed stands for all that is in it.
    const folders = new Set([...changed].filter((path) => !before.has(path)));
    await inSlices(paths, (path) => {
      if (!states.has(path) || changed.has(path) || isBelow(path, folders)) request(path);
    });
  }

  function request(path: string): void {
    if (rootOf(path) === null) return;
    const state = states.get(path) ?? { key: null, declared: '', isRunning: false, isAgain: false };
    states.set(path, state);
    if (state.isRunning) {
      state.isAgain = true;
      return;
    }
    state.isRunning = true;
    run.begin(1);
    pool.ask(
      () => {
        const root = rootOf(path);
        if (root === null) return forgotten(path, state);
        const declared = declaredDate(path);
        state.declared = JSON.stringify(declared);
        state.isAgain = false;
        const text = edits.get(path) ?? null;
        const { key: known } = state;
        return { kind: 'read', path: machinePath(path), text, declared, known, cache: root.cache };
      },
      (reply) => {
        state.isRunning = false;
        if (states.get(path) === state) take(path, state, reply);
        run.end(1);
      },
      edits.has(path),
    );
  }

  function forgotten(path: string, state: PageState): null {
    state.isRunning = false;
    if (states.get(path) === state) drop(path);
    run.end(1);
    return null;
  }

  function take(path: string, state: PageState, reply: DigestReply): void {
    if (reply.kind === 'page') {
      tally.read++;
      if (reply.fromCache) tally.fromCache++;
      const digest = JSON.parse(decoder.decode(reply.digest)) as PageDigest | null;
      state.key = reply.key;
      put(path, digest);
    } else if (reply.kind !== 'same') {
      state.key = null;
      put(path, null);
      if (reply.kind === 'trouble') onTrouble(machinePath(path), reply.reason);
    }
    // Last: it is asked with the key of what the index has by now, or the same text as before would pass for no change.
    if (state.isAgain) request(path);
  }

  function put(path: string, digest: PageDigest | null): void {
    if (digest !== null) index.set(path, digest);
    else if (!index.delete(path)) return;
    run.changed(path);
  }

  function drop(path: string): void {
    states.delete(path);
    put(path, null);
  }

  function later(what: string, milliseconds: number, work: () => void): void {
    if (!waiting.isDue(what)) run.putOff();
    waiting.ask(what, milliseconds, () => {
      work();
      run.takenUp();
    });
  }

  function edit(name: string, text: string | null): void {
    const path = pagePath(name);
    const isFirst = !edits.has(path);
    if (text === null) edits.delete(path);
    else edits.set(path, text);
    if (rootOf(path) !== null) later(path, isFirst || text === null ? 0 : pause, () => request(path));
    // A page that was made a moment ago, where nobody tells what happens on the disk.
    else if (isFirst && text !== null) filesChanged([path]);
  }

  function filesChanged(paths: readonly string[]): void {
    for (const [top, root] of roots)
      for (const path of paths.map(pagePath))
        if (path === top || isBelow(path, new Set([top])) || isBelow(top, new Set([path])))
          root.dirty.add(path);
    const stale = (): Root[] => [...roots.values()].filter(({ dirty }) => dirty.size > 0);
    if (stale().length > 0) later('files', pause, () => stale().forEach(search));
  }

  function settingsChanged(): void {
    later('settings', pause, () => {
      run.begin();
      void inSlices(states, ([path, state]) => {
        if (state.isRunning) state.isAgain = true;
        else if (JSON.stringify(declaredDate(path)) !== state.declared) request(path);
      }).finally(() => run.end());
    });
  }

  /** After many pages: keys that no page has any more take room on the disk. */
  function compact(): void {
    if (tally.read < compactAt) return;
    compactAt = tally.read + compactEvery;
    for (const { cache, pages } of roots.values()) {
      if (cache === null || pages === null) continue;
      const keys = [...pages].flatMap((path) => states.get(path)?.key ?? []);
      run.begin();
      pool.ask(
        () => ({ kind: 'compact', cache, keys }),
        () => run.end(),
      );
    }
  }

  async function readText(name: string): Promise<string | null> {
    const path = pagePath(name);
    const edited = edits.get(path);
    if (edited !== undefined) return edited;
    await Promise.resolve();
    const content = rootOf(path) === null ? null : readPageFile(machinePath(path));
    return content !== null && 'text' in content ? content.text : null;
  }

  return {
    index,
    get isReady() {
      return run.isReady;
    },
    tally,
    watch,
    edit,
    filesChanged,
    settingsChanged,
    readText,
    settled: () => run.settled(),
    dispose: async () => {
      waiting.stop();
      run.stop();
      await pool.close();
    },
  };
}

const decoder = new TextDecoder();
/** Pages that are read between two looks at how much of a cache is of no use. */
const compactEvery = 200;

/** Elsewhere than on Linux threads cannot be told to give way, and one core is left to what is on the screen. */
function defaultThreads(): number {
  const cores = availableParallelism();
  return Math.max(1, Math.min(4, process.platform === 'linux' ? cores : cores - 1));
}
