import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadWords } from '../../server/src/lexis/words/load-words';
import type { Words } from '../../server/src/lexis/words/words';

/** The real compact dictionary, for every test that needs one. */
export const testWords: Words = loadWords(
  readFileSync(join(__dirname, '..', '..', 'server', 'src', 'data', 'words.bin')),
);
