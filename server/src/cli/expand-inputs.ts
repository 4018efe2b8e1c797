import type { Language } from '../project/level';
import type { CommandHost } from './command-host';
import { listInputs } from './list-inputs';

export interface ExpandedInputs {
  /** Paths of files, and `-`, in the order in which they were asked for. */
  readonly files: readonly string[];
  /** Those of the paths that were folders. */
  readonly folders: readonly string[];
  /** Whether a folder could not be read, or has no page; it is named on standard error. */
  readonly isTroubled: boolean;
}

/** The files that paths stand for: a folder for the pages in it and in its folders. Nothing is said of a file that is not there. */
export async function expandInputs(
  paths: readonly string[],
  host: CommandHost,
  language: Language,
): Promise<ExpandedInputs> {
  const files: string[] = [];
  const folders: string[] = [];
  let isTroubled = false;
  for (const path of paths) {
    if (path === '-' || !(await host.isFolder(path))) {
      files.push(path);
      continue;
    }
    folders.push(path);
    const listed = await listInputs([path], host, language);
    files.push(...listed.files);
    isTroubled ||= listed.isTroubled;
  }
  // A page that is named beside its folder is one page.
  return { files: folders.length === 0 ? files : [...new Set(files)], folders, isTroubled };
}
