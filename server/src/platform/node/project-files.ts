import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import {
  projectFileNames,
  type ProjectFile,
  type ProjectFiles,
  type ProjectFolder,
} from '../../project/project-files';
import { decodeText } from './decode-text';

/**
 * Looks on the disk, upward from the folder of a file. It blocks: a page cannot be judged before its settings are known, and
 * a few looks at folders that the editor has just opened take less than passing the question on.
 */
export const nodeProjectFiles: ProjectFiles = {
  find: (file, root) => {
    const top = root === null ? null : resolve(machinePath(root));
    let folder = dirname(resolve(machinePath(file)));
    for (;;) {
      const found = readFolder(join(folder, '.newspaper'));
      if (found !== null) return found;
      const above = dirname(folder);
      if (above === folder || (top !== null && !isInside(above, top))) return null;
      folder = above;
    }
  },
};

/** Null where none of the files is there. */
function readFolder(path: string): ProjectFolder | null {
  if (!isFolder(path)) return null;
  const files = projectFileNames.flatMap((name) => {
    const file = read(join(path, name));
    return file === null ? [] : [[name, file] as const];
  });
  return files.length === 0 ? null : { path, files: Object.fromEntries(files) };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    // A path that no machine can hold has nothing in it.
    return false;
  }
}

/** Spreadsheets save in whatever encoding they like; a file in none that is known cannot be read. */
function read(path: string): ProjectFile | null {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? null : { path, text: null };
  }
  try {
    return { path, text: decodeText(bytes).text };
  } catch {
    return { path, text: null };
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
