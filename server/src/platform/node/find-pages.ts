import { readdir, type Dirent } from 'node:fs';
import { stat } from 'node:fs/promises';
import { glob } from 'tinyglobby';
import type { WatchedFolder } from '../../folder/folder-service';
import type { FoundPages } from './digest-protocol';
import { reasonOf } from './read-page-file';

/**
 * The files of a folder that its globs call pages, in the order of their paths.
 * @throws Error where there is no such folder.
 */
export async function findPages({ path, include, exclude }: WatchedFolder): Promise<FoundPages> {
  const closed: { path: string; reason: ReturnType<typeof reasonOf> }[] = [];
  // The library takes a folder that is not there for an empty one.
  if (!(await stat(path)).isDirectory()) throw Object.assign(new Error(path), { code: 'ENOTDIR' });
  const look = (
    folder: string,
    options: { withFileTypes: true },
    done: (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void,
  ): void =>
    readdir(folder, options, (error, entries) => {
      // One that went while it was looked for is no trouble.
      if (error !== null && error.code !== 'ENOENT') closed.push({ path: folder, reason: reasonOf(error) });
      done(error, entries);
    });
  const paths = await glob([...include], {
    cwd: path,
    ignore: [...exclude, ...never],
    absolute: true,
    onlyFiles: true,
    expandDirectories: false,
    // `A02.TXT` comes from the machines that print.
    caseSensitiveMatch: false,
    fs: { readdir: look as typeof readdir },
  });
  return { paths: paths.sort(), closed };
}

/** Nothing in there is copy, whatever the globs say. */
const never = ['**/.newspaper/**', '**/node_modules/**', '**/.git/**'];
