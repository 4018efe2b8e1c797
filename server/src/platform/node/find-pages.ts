import { stat } from 'node:fs/promises';
import { glob } from 'tinyglobby';
import type { WatchedFolder } from '../../folder/folder-service';

/**
 * The files of a folder that its globs call pages, in the order of their paths.
 * @throws Error where there is no such folder.
 */
export async function findPages({ path, include, exclude }: WatchedFolder): Promise<string[]> {
  // The library takes a folder that is not there for an empty one, and every page would seem deleted for good.
  await stat(path);
  const paths = await glob([...include], {
    cwd: path,
    ignore: [...exclude, ...never],
    absolute: true,
    onlyFiles: true,
    expandDirectories: false,
    // `A02.TXT` comes from the machines that print.
    caseSensitiveMatch: false,
  });
  return paths.sort();
}

/** Nothing in there is copy, whatever the globs say. */
const never = ['**/.newspaper/**', '**/node_modules/**', '**/.git/**'];
