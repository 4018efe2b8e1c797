import type { Span } from '../../text/span';

/** A name of a person in a text, as whoever recognises names tells it. */
export interface PersonSpan extends Span {
  readonly name: string;
  /**
   * `certain`: the text around it says that this is a name (title, role, list, what was said), or it can hardly
   * be anything else. `likely` ones need more: another mention that is certain.
   */
  readonly surety: 'certain' | 'likely';
  readonly titles: readonly TitleSpan[];
  /** `记者`, `通讯员`, `摄` … where the name stands as a credit; else empty. */
  readonly role: string;
}

/** A title of a person. The span is that of the title alone; its organisation may stand far before it. */
export interface TitleSpan extends Span {
  readonly text: string;
  readonly organisation: string | null;
}
