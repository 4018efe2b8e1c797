import type { Span } from '../../server/src/text/span';
import type { BylineSentence } from './name-sentence';

export interface BylineScore {
  lines: number;
  reporters: number;
  found: number;
  /** Of `reporters`, those with spaces inside. */
  padded: number;
  paddedFound: number;
  /** Persons read within credits, and those of them that are no reporter. */
  inCredits: number;
  falseInCredits: number;
  /** Persons read behind a credit: the answer does not say who is named there. */
  beyond: number;
}

export interface ScoredByline {
  readonly score: BylineScore;
  readonly missed: readonly Span[];
  readonly falseInCredits: readonly Span[];
  readonly beyond: readonly Span[];
}

/** Compares the persons read in a byline or credit with its reporters; spans are exact, padding included. */
export function scoreByline(sentence: BylineSentence, persons: readonly Span[]): ScoredByline {
  const { reporters, padded, creditEnd, text } = sentence;
  const has = (list: readonly Span[], { start, end }: Span): boolean =>
    list.some((other) => other.start === start && other.end === end);
  const missed = reporters.filter((reporter) => !has(persons, reporter));
  const inCredits = persons.filter(({ start }) => start < creditEnd);
  const falseInCredits = inCredits.filter((person) => !has(reporters, person));
  const beyond = persons.filter(({ start }) => start >= creditEnd);
  // One name of a line may be padded beside one that is not.
  const isPadded = ({ start, end }: Span): boolean => padded && /\s/u.test(text.slice(start, end));
  const paddedReporters = reporters.filter(isPadded);
  return {
    score: {
      lines: 1,
      reporters: reporters.length,
      found: reporters.length - missed.length,
      padded: paddedReporters.length,
      paddedFound: paddedReporters.length - missed.filter(isPadded).length,
      inCredits: inCredits.length,
      falseInCredits: falseInCredits.length,
      beyond: beyond.length,
    },
    missed,
    falseInCredits,
    beyond,
  };
}

export function addBylineScores(scores: readonly BylineScore[]): BylineScore {
  const sum: BylineScore = {
    lines: 0,
    reporters: 0,
    found: 0,
    padded: 0,
    paddedFound: 0,
    inCredits: 0,
    falseInCredits: 0,
    beyond: 0,
  };
  for (const score of scores)
    for (const key of Object.keys(sum) as (keyof BylineScore)[]) sum[key] += score[key];
  return sum;
}
