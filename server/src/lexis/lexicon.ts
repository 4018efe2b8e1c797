import type { NameTagger } from './people/name-tagger';
import type { Words } from './words/words';

/** What is known of the language before a text is read. */
export interface Lexicon {
  readonly words: Words;
  /** Recognises names. */
  readonly tagger: NameTagger;
}
