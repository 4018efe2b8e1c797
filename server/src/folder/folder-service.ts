import type { FolderIndex } from './folder-index';

/** Reads the pages of some folders in the background and keeps an index of them; the platform knows how. Nothing here blocks. */
export interface FolderService {
  /** What is known so far; it fills while pages are read. */
  readonly index: FolderIndex;
  /** Indexes these folders and no others from now on. */
  watch(folders: readonly WatchedFolder[]): void;
  /** The text of a page that is open in an editor counts instead of the file, until null gives it back to the file. */
  edit(path: string, text: string | null): void;
  /** These files were made, changed or deleted outside of the editor. */
  filesChanged(paths: readonly string[]): void;
  /** The text of a page as the index counts it, decoded; null where there is no such page or it cannot be read. */
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
}

/** What whoever starts the service is told. */
export interface FolderEvents {
  /** The index has changed; called at most a few times a second. */
  readonly onChange: () => void;
  /** How far a longer run has come; `done === total` ends it. */
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void;
  /** A page that cannot be read, in words for the log. */
  readonly onTrouble: (path: string, reason: string) => void;
}
