import { readFile } from 'node:fs';
import { join } from 'node:path';

/** The dictionary beside the bundle. Imported first, it is read while the rest of the program loads. */
export const wordsAhead = new Promise<Uint8Array>((resolve, reject) => {
  readFile(join(__dirname, 'words.bin'), (error, bytes) => (error === null ? resolve(bytes) : reject(error)));
});
