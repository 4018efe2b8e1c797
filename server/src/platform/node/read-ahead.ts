import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The dictionary beside the bundle. Imported first, it is read while the rest of the program loads. */
export const wordsAhead = readFile(join(__dirname, 'words.bin'));
