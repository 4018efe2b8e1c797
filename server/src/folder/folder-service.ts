import type { Message } from '../project/level';
import type { DeclaredDate } from '../reading/issue-date';
import type { FolderIndex } from './folder-index';

/**
 * Reads the pages of some folders in the background and keeps an index of them; the platform knows how. Nothing here blocks.
 * Pages are named as the path of a file: URI names them; a path as the machine writes it is understood as well.
 */
export interface FolderService {
  /** What is known so far; it fills while pages are read. */
  readonly index: FolderIndex;
  /** False while folders are read for the first time: a page that is not in the index may be there all the same. */
  readonly isReady: boolean;
  /** How many pages were read so far, and how many of them were known from an earlier run. */
  readonly tally: { readonly read: number; readonly fromCache: number };
  /** Indexes these folders and no others from now on. */
  watch(folders: readonly WatchedFolder[]): void;
  /** The text of a page that is open in an editor counts instead of the file, until null gives it back to the file. */
  edit(path: string, text: string | null): void;
  /** These files or folders were made, changed or deleted outside of the editor. */
  filesChanged(paths: readonly string[]): void;
  /** The day of the issue may be declared otherwise for any page. */
  settingsChanged(): void;
  /** The text of a page as the index counts it, decoded, without the mark of its encoding; null where there is no such page or it cannot be read. */
  readText(path: string): Promise<string | null>;
  /** When everything that was asked for so far has been read. */
  settled(): Promise<void>;
  dispose(): Promise<void>;
}

export interface WatchedFolder {
  /** As the machine writes it. */
  readonly path: string;
  /** Globs of what is a page, from the folder. */
  readonly include: readonly string[];
  /** Globs of what is not, though it looks like one. */
  readonly exclude: readonly string[];
  /** Globs of what is not where another file stands beside it. */
  readonly excludeBeside?: readonly BesideGlob[];
}

export interface BesideGlob {
  readonly glob: string;
  /** Name of the other file; `$(basename)` stands for the name of the page without its ending. */
  readonly beside: string;
}

/** What whoever starts the service is told. */
export interface FolderEvents {
  /** What the index knows of these pages has changed; called at most a few times a second. */
  readonly onChange: (paths: ReadonlySet<string>) => void;
  /** How far a longer run has come; `done === total` ends it. */
  readonly onProgress: (progress: FolderProgress) => void;
  /** A page that cannot be read, or a folder. */
  readonly onTrouble: (path: string, reason: Message) => void;
}

export interface FolderProgress {
  readonly done: number;
  readonly total: number;
}

export interface FolderServiceOptions extends FolderEvents {
  /** The day that settings declare for a page. */
  readonly declaredDate: (path: string) => DeclaredDate | null;
  /** Folder for what is kept from one run to the next, as the machine writes it; null keeps nothing. */
  readonly cache: string | null;
}

export type StartFolderService = (options: FolderServiceOptions) => FolderService;
