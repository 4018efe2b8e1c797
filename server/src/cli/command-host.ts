import type { StartFolderService } from '../folder/folder-service';
import type { ProjectFiles } from '../project/project-files';
import type { Host } from '../text/host';

/** What the command asks of the machine besides files. `platform/` implements it. */
export interface CommandHost extends Host {
  readonly projectFiles: ProjectFiles;
  readonly folderService: StartFolderService;
  /** Where the index of folders is kept on this machine, where nobody names another place. */
  readonly cacheFolder: string;
  /** A file or folder as the index of a folder names it. */
  indexPath(path: string): string;
  /** A document of the product, by its path in the repository, which is that in the package. Rejects where it is missing. */
  readDocument(path: string): Promise<Uint8Array>;
  /** The bytes of a file, or of standard input (`-`); not read where they are more than `most`. Rejects where it cannot be read. */
  readInput(path: string, most: number): Promise<Uint8Array | TooMuch>;
  /** @throws Error where the bytes are in no encoding that is known. */
  decode(bytes: Uint8Array): { text: string; encoding: string };
  /** Writes to standard output; resolves when it has been taken, so that nothing piles up. */
  write(text: string): Promise<void>;
  /** False for what is not there, too. */
  isFolder(path: string): Promise<boolean>;
  /** The pages in a folder and the folders in it, one after the other, and what could not be looked into. */
  listPages(path: string): AsyncIterable<ListedPage>;
  /** Shows a line at the foot of the terminal in place of the last one, '' none; null where standard error is no terminal. */
  readonly showStatus: ((line: string) => void) | null;
  /** Writes a line to standard error. */
  warn(line: string): void;
  /** True once nobody reads standard output any more (`newspaper … | head`). */
  readonly outputClosed: boolean;
}

export interface TooMuch {
  /** Null where only the end would tell. */
  readonly size: number | null;
}

export interface ListedPage {
  readonly path: string;
  /** Why it cannot be looked into. */
  readonly error?: unknown;
}

/** 0 nothing to report, 1 findings, 2 trouble. */
export type ExitCode = 0 | 1 | 2;
