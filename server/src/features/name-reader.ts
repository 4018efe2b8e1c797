/** Tells how the characters of names are read aloud. Where nothing can tell, nothing is told. */
export interface NameReader {
  /** The characters that many a reader does not know, each once, with their pinyin as in this name. */
  rare(name: string): Promise<readonly SpokenCharacter[]>;
  /** Whether two names of as many characters sound alike, tones left aside: a slip of the input method. */
  soundAlike(name: string, other: string): Promise<boolean>;
  /** The names that small Latin letters may stand for: initials, syllables, or both (`jws`, `jiangws`), the last one cut off anywhere. */
  spelled(letters: string, names: Iterable<string>): Promise<readonly SpelledName[]>;
}

export interface SpelledName {
  readonly name: string;
  /** Syllables of the whole name, as the letters took them, without tones. */
  readonly pinyin: string;
  /** Whether the letters start where the name does. */
  readonly isStart: boolean;
}

export interface SpokenCharacter {
  readonly character: string;
  /** With tone marks. */
  readonly pinyin: string;
}
