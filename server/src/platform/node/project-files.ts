import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { ConfigFile, ProjectFiles } from '../../project/project-files';

/**
 * Looks on the disk, upward from the folder of a file. It blocks: a page cannot be judged before its settings are known, and
 * a few looks at folders that the editor has just opened take less than passing the question on.
 */
export const nodeProjectFiles: ProjectFiles = {
  findConfig: (file, root) => {
    const top = root === null ? null : resolve(machinePath(root));
    let folder = dirname(resolve(machinePath(file)));
    for (;;) {
      const found = read(join(folder, '.newspaper', 'config.json'));
      if (found !== null) return found;
      const above = dirname(folder);
      if (above === folder || (top !== null && !isInside(above, top))) return null;
      folder = above;
    }
  },
};

function read(path: string): ConfigFile | null {
  try {
    return { path, text: readFileSync(path, 'utf8') };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A path that runs through a file, or that no machine can hold, has nothing in it either.
    return code === 'ENOENT' ||
      code === 'ENOTDIR' ||
      code === 'ENAMETOOLONG' ||
      code === 'ERR_INVALID_ARG_VALUE'
      ? null
      : { path, text: null };
  }
}

function isInside(folder: string, top: string): boolean {
  const way = relative(top, folder);
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(top, way) === folder;
}

/** The path of a file: URI has a slash before its drive. */
function machinePath(path: string): string {
  return /^\/[a-z]:/iu.test(path) && sep === '\\' ? path.slice(1) : path;
}
