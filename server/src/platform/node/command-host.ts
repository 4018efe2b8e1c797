import { promises } from 'node:fs';
import { join } from 'node:path';
import type { CommandHost } from '../../cli/command-host';
import { cacheFolder } from './cache-folder';
import { decodeText } from './decode-text';
import { nodeFolderService } from './folder-service';
import { nodeHost } from './node-host';
import { pagePath } from './page-path';
import { nodeProjectFiles } from './project-files';

/** The command's machine under Node. `folder` is where the bundle stands. */
export function nodeCommandHost(folder: string): CommandHost {
  let outputClosed = false;
  let status = '';
  const showStatus = (line: string): void => {
    // A line that is longer than the terminal would not be written over.
    const shown = line.slice(0, Math.max(10, Math.floor(process.stderr.columns / 2)));
    if (shown !== status) process.stderr.write(clearLine + shown);
    status = shown;
  };
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
    write: (text) =>
      new Promise((resolve) => {
        if (outputClosed) resolve();
        else process.stdout.write(text, () => resolve());
      }),
    warn: (line) => process.stderr.write(`${status === '' ? '' : clearLine}${line}\n${status}`),
    showStatus: process.stderr.isTTY ? showStatus : null,
    get outputClosed() {
      return outputClosed;
    },
  };
}

/** Back to its start, and nothing of it left. */
const clearLine = '\r\u001b[K';

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
