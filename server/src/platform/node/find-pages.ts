import { existsSync, readdir, type Dirent } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, parse, relative } from 'node:path';
import { glob, type GlobOptions } from 'tinyglobby';
import type { WatchedFolder } from '../../folder/folder-service';
import type { FoundPages } from './digest-protocol';
import { reasonOf } from './read-page-file';

/** The files of a folder that its globs call pages, in the order of their paths; a folder that is not there counts as closed. */
export async function findPages(folder: WatchedFolder): Promise<FoundPages> {
  const { path, include, exclude, excludeBeside = [] } = folder;
  const closed: { path: string; reason: ReturnType<typeof reasonOf> }[] = [];
  // The library takes a folder that is not there for an empty one.
  const missing = await whyMissing(path);
  if (missing !== null) return { paths: [], closed: [{ path, reason: reasonOf(missing) }] };
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
  return { paths: await eachOnce([...paths].sort(), path), closed };
}

/**
 * A folder that a link leads to as well has its pages once, under its own name where that is inside of the top: the same story
 * would else be told to have run before.
 */
async function eachOnce(paths: readonly string[], top: string): Promise<string[]> {
  const realTop = await realOf(top);
  const folders = [...new Set(paths.map((path) => dirname(path)))];
  const real = new Map(
    await Promise.all(folders.map(async (folder) => [folder, await realOf(folder)] as const)),
  );
  const isLinked = (folder: string): boolean => join(realTop, relative(top, folder)) !== real.get(folder);
  const known = new Set<string>();
  const taken = new Set<string>();
  for (const linked of [false, true])
    for (const path of paths) {
      const folder = dirname(path);
      if (isLinked(folder) !== linked) continue;
      const file = join(real.get(folder)!, basename(path));
      if (known.has(file)) continue;
      known.add(file);
      taken.add(path);
    }
  return paths.filter((path) => taken.has(path));
}

/** One that went meanwhile is found to be gone when it is read. */
function realOf(folder: string): Promise<string> {
  return realpath(folder).catch(() => folder);
}

/** Null where the folder is there. */
async function whyMissing(path: string): Promise<object | null> {
  try {
    return (await stat(path)).isDirectory() ? null : { code: 'ENOTDIR' };
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return error as object;
    throw error;
  }
}

function nameBeside(page: string, beside: string): string {
  // As it stands: a name may hold what a replacement would take for a sign ($&).
  return beside.replaceAll('$(basename)', () => parse(page).name);
}

/** Nothing in there is copy, whatever the globs say. */
const never = ['**/.newspaper/**', '**/node_modules/**', '**/.git/**'];
