import type { Level } from './level';

/** A row of the newsroom's list of terms. */
export interface Term {
  /** What is not to be written. */
  readonly wrong: string;
  /** What is written instead, the first choice first; none where there is no one word for it. */
  readonly right: readonly string[];
  /** Null leaves it to the rule. */
  readonly level: Level | null;
  /** Why, for the reader; empty where nobody has said it. */
  readonly note: string;
  /** One of these must stand in the same sentence; where there are none, nothing need. */
  readonly context: readonly string[];
}

export interface TermList {
  readonly terms: readonly Term[];
  /** What to look for, each once. */
  readonly wrongs: readonly string[];
  /** The rows of a wrong form, in the order of the file. */
  readonly of: (wrong: string) => readonly Term[];
}

export function termList(terms: readonly Term[]): TermList {
  const byWrong = new Map<string, Term[]>();
  for (const term of terms) byWrong.set(term.wrong, [...(byWrong.get(term.wrong) ?? []), term]);
  return { terms, wrongs: [...byWrong.keys()], of: (wrong) => byWrong.get(wrong) ?? [] };
}

export const noTerms = termList([]);
