import { promises } from 'node:fs';
import { join } from 'node:path';
import type { CommandHost } from '../../cli/command-host';
import { cacheFolder } from './cache-folder';
import { decodeText } from './decode-text';
import { isFolder, listPages } from './list-pages';
import { nodeFolderService } from './folder-service';
import { nodeHost } from './node-host';
import { readInput } from './read-input';
import { pagePath } from './page-path';
import { nodeProjectFiles } from './project-files';
import { statusLine } from './status-line';

/** The command's machine under Node. `folder` is where the bundle stands. */
export function nodeCommandHost(folder: string): CommandHost {
  let outputClosed = false;
  const status = statusLine(process.stderr);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader at the other end of the pipe has seen enough: no fault.
    if (error.code !== 'EPIPE') throw error;
    outputClosed = true;
  });
  return {
    ...nodeHost(folder),
    projectFiles: nodeProjectFiles,
    folderService: nodeFolderService,
    cacheFolder: cacheFolder(),
    indexPath: pagePath,
    readDocument: (path) => promises.readFile(join(folder, '..', '..', path)),
    decode: decodeText,
    readInput,
    isFolder,
    listPages,
    showStatus: status.show,
    write: (text) =>
      new Promise((resolve) => {
        status.clear();
        if (outputClosed) resolve();
        else process.stdout.write(text, () => resolve());
      }),
    warn: (line) => {
      status.clear();
      process.stderr.write(`${line}\n`);
    },
    get outputClosed() {
      return outputClosed;
    },
  };
}
