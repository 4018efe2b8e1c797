import type { Body, Company, Officer } from './cast';

/** A story before it is set in columns; its texts hold marks of what is looked for later. */
export interface Story {
  readonly kind: string;
  readonly headline: readonly string[];
  /** Another headline for the same copy. */
  readonly otherHeadline: readonly string[];
  readonly form: 'dateline' | 'byline' | 'plain';
  readonly reporters: readonly string[];
  /** A contributor beside the reporters. */
  readonly correspondent: string | null;
  readonly paragraphs: readonly string[];
}

/** What a mark in a text stands for. */
export type Marked =
  | { readonly is: 'person'; readonly officer: Officer | null }
  | { readonly is: 'title'; readonly officer: Officer }
  /** The title and the name together, at first mention. */
  | { readonly is: 'titled'; readonly officer: Officer; readonly title: number; readonly name: number }
  | { readonly is: 'body'; readonly body: Body }
  | { readonly is: 'company'; readonly company: Company; readonly isFirst: boolean }
  | { readonly is: 'leaders'; readonly names: readonly string[] }
  | { readonly is: 'strokes'; readonly names: readonly string[] }
  /** A young person whose name is withheld. */
  | { readonly is: 'minor' }
  | { readonly is: 'number' }
  | { readonly is: 'jump' }
  | { readonly is: 'fault' };

/** Numbers for marks, and what they stand for. */
export interface MarkBook {
  readonly entries: readonly Marked[];
  add(entry: Marked): number;
}

export function markBook(): MarkBook {
  const entries: Marked[] = [];
  return { entries, add: (entry) => entries.push(entry) - 1 };
}
