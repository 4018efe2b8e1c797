import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../../text/host';

/** The machine under Node. `folder` is where the bundle stands; its data lies beside it. */
export function nodeHost(folder: string): Host {
  return {
    // Nothing can be answered before the data is there, and a blocking read is the fastest.
    readData: (name) => new Promise((resolve) => resolve(readFileSync(join(folder, name)))),
  };
}
