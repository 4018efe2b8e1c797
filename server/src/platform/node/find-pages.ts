import { existsSync, readdir, type Dirent } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';
import { glob, type GlobOptions } from 'tinyglobby';
import type { WatchedFolder } from '../../folder/folder-service';
import type { FoundPages } from './digest-protocol';
import { reasonOf } from './read-page-file';

/**
 * The files of a folder that its globs call pages, in the order of their paths.
 * @throws Error where there is no such folder.
 */
export async function findPages(folder: WatchedFolder): Promise<FoundPages> {
  const { path, include, exclude, excludeBeside = [] } = folder;
  const closed: { path: string; reason: ReturnType<typeof reasonOf> }[] = [];
  // The library takes a folder that is not there for an empty one.
  if (!(await stat(path)).isDirectory()) throw Object.assign(new Error(path), { code: 'ENOTDIR' });
  const look = (
    inside: string,
    options: { withFileTypes: true },
    done: (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void,
  ): void =>
    readdir(inside, options, (error, entries) => {
      // One that went while it was looked for is no trouble.
      if (error !== null && error.code !== 'ENOENT') closed.push({ path: inside, reason: reasonOf(error) });
      done(error, entries);
    });
  const settings: GlobOptions = {
    cwd: path,
    ignore: [...exclude, ...never],
    absolute: true,
    onlyFiles: true,
    expandDirectories: false,
    // `A02.TXT` comes from the machines that print.
    caseSensitiveMatch: false,
    fs: { readdir: look as typeof readdir },
  };
  const paths = new Set(await glob([...include], settings));
  for (const { glob: pages, beside } of excludeBeside)
    for (const page of await glob(pages, settings))
      if (paths.has(page) && existsSync(join(dirname(page), nameBeside(page, beside)))) paths.delete(page);
  return { paths: [...paths].sort(), closed };
}

function nameBeside(page: string, beside: string): string {
  // As it stands: a name may hold what a replacement would take for a sign ($&).
  return beside.replaceAll('$(basename)', () => parse(page).name);
}

/** Nothing in there is copy, whatever the globs say. */
const never = ['**/.newspaper/**', '**/node_modules/**', '**/.git/**'];
