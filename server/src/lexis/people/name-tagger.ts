import type { Span } from '../../text/span';
import type { NameType } from './tag-set';

/** A name that the recogniser sees in a running text. */
export interface TaggedName extends Span {
  readonly type: NameType;
  /** Natural logarithm of how much likelier the text is with this name than with nothing in its place. */
  readonly odds: number;
}

export interface NameTagger {
  /** The persons, places and organisations of a running text, in order, none overlapping another. */
  names(text: string): TaggedName[];
}

/** A recogniser whose weights are read when the first name is asked for: not every process asks. */
export function lazyTagger(load: () => NameTagger): NameTagger {
  let tagger: NameTagger | undefined;
  return { names: (text) => (tagger ??= load()).names(text) };
}
