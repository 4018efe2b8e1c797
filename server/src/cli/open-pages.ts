import { folderView, type FolderView } from '../folder/folder-view';
import type { CommandHost } from './command-host';
import { expandInputs } from './expand-inputs';
import type { CommandRequest } from './parse-arguments';
import { readFolders, type ReadFolders } from './read-folders';

/** The pages that a command reads one after the other, each with the others in view where it was asked for folders. */
export interface OpenPages {
  readonly files: readonly string[];
  /** What else the folders have, as a page sees it; null for what is none of theirs, and where there is no folder. */
  readonly viewOf: (path: string) => FolderView | null;
  /** Another page as the user would name it. */
  readonly nameOf: (path: string) => string;
  /** Whether a folder or one of its pages could not be read; it was named on standard error. */
  readonly isTroubled: boolean;
  close(): Promise<void>;
}

/** The pages that the command line asks for: files, those in folders, and those that `--folder` only compares them with. */
export async function openPages(
  { files: paths, folder, cache, language, issueDate }: CommandRequest,
  host: CommandHost,
): Promise<OpenPages> {
  const { files, folders, isTroubled } = await expandInputs(paths, host, language);
  const compared = folder === null ? folders : [...folders, folder];
  if (compared.length === 0)
    return {
      files,
      isTroubled,
      viewOf: () => null,
      nameOf: (path) => path,
      close: () => Promise.resolve(),
    };
  // The day is that of the pages asked for; what they are compared with has its own.
  const known = await readFolders(
    { folders: compared, cache, language, issueDate: folder === null ? issueDate : null },
    host,
    new Set(files.map((path) => host.indexPath(path))),
  );
  return {
    files,
    isTroubled: isTroubled || known.isTroubled,
    viewOf: (path) => viewIn(known, path === '-' ? null : host.indexPath(path)),
    nameOf: known.nameOf,
    close: () => known.service.dispose(),
  };
}

function viewIn({ service: { index } }: ReadFolders, path: string | null): FolderView | null {
  return path === null ? null : folderView(index, path);
}
