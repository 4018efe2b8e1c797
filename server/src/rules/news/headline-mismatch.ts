import type { Span } from '../../text/span';

/** Something that headline and body say of the same thing in two ways. Spans count from the start of the article. */
export interface HeadlineMismatch {
  readonly span: Span;
  readonly written: string;
  readonly body: Span;
  readonly bodyWritten: string;
}

/** Parts of an article that may bear out what its headline says. */
export const bodyRegions = ['section', 'body', 'note', 'caption'] as const;
