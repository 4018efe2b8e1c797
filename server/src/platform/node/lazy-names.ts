import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTagger } from '../../lexis/people/load-tagger';
import { lazyTagger, type NameTagger } from '../../lexis/people/name-tagger';
import type { Words } from '../../lexis/words/words';

/** The recogniser with the weights beside the bundle. They are read when the first name is asked for: no start waits. */
export function lazyNames(words: Words): NameTagger {
  return lazyTagger(() => loadTagger(readFileSync(join(__dirname, 'names.bin')), words));
}
