import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host } from '../../text/host';

/** The machine under Node. `folder` is where the bundle stands; its data lies beside it. */
export function nodeHost(folder: string): Host {
  return {
    readData: (name) => readFile(join(folder, name)),
    readFile: (path) => readFile(path),
  };
}
