import type { Span } from '../../server/src/text/span';

export const nameTypes = ['person', 'place', 'organisation'] as const;
export type NameType = (typeof nameTypes)[number];

export interface TypedSpan extends Span {
  readonly type: NameType;
}

/** A sentence with the names that are in it. */
export interface NameSentence {
  /** One-based line of its file. */
  readonly line: number;
  readonly text: string;
  readonly names: readonly TypedSpan[];
}

/** The first lines of an article, or the credit of a photo, with the reporters that are named there. */
export interface BylineSentence {
  readonly line: number;
  readonly text: string;
  /** With the padding inside a name: `江  汀` is four characters. */
  readonly reporters: readonly Span[];
  /** True where names have spaces inside. */
  readonly padded: boolean;
  /** Where the credit ends; what stands before this offset names reporters and nobody else. */
  readonly creditEnd: number;
}

export type NameFile =
  | { readonly name: string; readonly kind: 'names'; readonly sentences: readonly NameSentence[] }
  | { readonly name: string; readonly kind: 'bylines'; readonly sentences: readonly BylineSentence[] };

/** The names that are read in a text; spans count from its start. */
export type NameReader = (text: string) => readonly TypedSpan[];
