/** Tells how the characters of names are read aloud. Where nothing can tell, nothing is told. */
export interface NameReader {
  /** The characters that many a reader does not know, each once, with their pinyin as in this name. */
  rare(name: string): Promise<readonly SpokenCharacter[]>;
  /** Whether two names of as many characters sound alike, tones left aside: a slip of the input method. */
  soundAlike(name: string, other: string): Promise<boolean>;
}

export interface SpokenCharacter {
  readonly character: string;
  /** With tone marks. */
  readonly pinyin: string;
}
