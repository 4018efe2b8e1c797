import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTagger } from '../../server/src/lexis/people/load-tagger';
import type { NameTagger } from '../../server/src/lexis/people/name-tagger';
import { testWords } from './test-words';

/** The real recogniser with its trained weights, for every test that needs one. */
export const testNames: NameTagger = loadTagger(
  readFileSync(join(__dirname, '..', '..', 'server', 'src', 'data', 'names.bin')),
  testWords,
);
