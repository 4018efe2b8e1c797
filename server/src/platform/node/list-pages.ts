import { promises, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { ListedPage } from '../../cli/command-host';
import { isPageFile } from '../../project/page-files';

/** False for what is not there, too. */
export async function isFolder(path: string): Promise<boolean> {
  return promises.stat(path).then(
    (stat) => stat.isDirectory(),
    () => false,
  );
}

/**
 * The pages in a folder and in the folders in it, each folder in the order of its names; a file stands for itself. What is hidden
 * is passed over, and a folder that two links lead to is gone through once.
 */
export async function* listPages(path: string): AsyncGenerator<ListedPage> {
  yield* listIn(path, new Set(), true);
}

async function* listIn(path: string, seen: Set<string>, isNamed: boolean): AsyncGenerator<ListedPage> {
  try {
    const stat = await promises.stat(path);
    if (!stat.isDirectory()) {
      if (isNamed || isPageFile(path)) yield { path };
      return;
    }
    const real = await promises.realpath(path);
    if (seen.has(real)) return;
    seen.add(real);
  } catch (error) {
    yield { path, error };
    return;
  }
  let entries: Dirent[];
  try {
    entries = await promises.readdir(path, { withFileTypes: true });
  } catch (error) {
    yield { path, error };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const inner = join(path, entry.name);
    if (entry.isDirectory() || entry.isSymbolicLink()) yield* listIn(inner, seen, false);
    else if (entry.isFile() && isPageFile(entry.name)) yield { path: inner };
  }
}
