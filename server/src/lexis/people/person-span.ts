import type { Span } from '../../text/span';

/** A name of a person in a text, as whoever recognises names tells it. */
export interface PersonSpan extends Span {
  readonly name: string;
  /** Natural logarithm of how much likelier the text is with this name than with nothing in its place. */
  readonly odds: number;
  readonly titles: readonly TitleSpan[];
  /** `记者`, `通讯员`, `摄` … where the name stands as a credit; else empty. */
  readonly role: string;
}

/** A title of a person. The span is that of the title alone; its organisation may stand far before it. */
export interface TitleSpan extends Span {
  readonly text: string;
  readonly organisation: string | null;
}
