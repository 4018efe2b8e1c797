import { closeSync, fstatSync, openSync, read } from 'node:fs';
import { join } from 'node:path';

/**
 * The dictionary beside the bundle. Imported first, it is read while the rest of the program loads: in one piece,
 * since every further step would wait until the loading is over.
 */
export const wordsAhead = new Promise<Uint8Array>((resolve, reject) => {
  const file = openSync(join(__dirname, 'words.bin'), 'r');
  const { size } = fstatSync(file);
  read(file, new Uint8Array(size), 0, size, 0, (error, length, bytes) => {
    closeSync(file);
    if (error !== null) reject(error);
    else resolve(bytes.subarray(0, length));
  });
});
