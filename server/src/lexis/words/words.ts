/**
 * The words of Chinese with their counts, from the compact dictionary. Pure lookups on code units: nothing
 * here allocates strings.
 */
export interface Words {
  /** Sum of all counts: `count / total` is the frequency of a word in running text. */
  readonly total: number;
  /** Occurrences of `text.slice(start, end)` in the corpus behind the dictionary (rounded); 0 where it is no word. */
  count(text: string, start: number, end: number): number;
  /** What the dictionary takes `text.slice(start, end)` for; null where it is no word. A hint, not a judgement. */
  kind(text: string, start: number, end: number): WordKind | null;
  /**
   * Most likely words of `text` (maximum product of frequencies). Returns the end offset of each word; the
   * first starts at 0. Runs of digits and of Latin letters are one word each.
   */
  segment(text: string): number[];
  /**
   * How likely the words of the stretch are, cut at any offset of it: what a reader of names compares with. The
   * answer is valid until the next call. Meant for stretches of Han characters; allocates only for longer ones
   * than before.
   */
  paths(text: string, start: number, end: number): WordPaths;
  /** Natural logarithm of total / (count + 1): the rarer the word, the greater. */
  rarity(word: string): number;
}

/** `thing`: common nouns, organisations, idioms. `other`: verbs, function words, numerals, times. */
export type WordKind = 'thing' | 'person' | 'place' | 'other';

/** Natural logarithms, counted from the start of the stretch: index 0 is its start, its length its end. */
export interface WordPaths {
  /** Of the most likely words from the start of the stretch to the offset. */
  readonly before: Float64Array;
  /** Of the most likely words from the offset to the end of the stretch. */
  readonly after: Float64Array;
}
