import type { Span } from '../../server/src/text/span';
import { nameTypes, type NameType, type TypedSpan } from './name-sentence';

export interface NameCounts {
  readonly answered: number;
  readonly read: number;
  /** Same type, same start, same end. */
  readonly right: number;
}

export type NameScore = Readonly<Record<NameType, NameCounts>>;

export const differenceClasses = ['missed', 'false', 'wrong type', 'wrong boundary'] as const;

export interface NameDifference {
  readonly class: (typeof differenceClasses)[number];
  /** Null where the answer has nothing there. */
  readonly answer: TypedSpan | null;
  /** Null where nothing was read there. */
  readonly read: TypedSpan | null;
}

export interface ScoredNames {
  readonly score: NameScore;
  readonly differences: readonly NameDifference[];
}

/**
 * Compares the names of one sentence with its answer, span by span. What was read twice counts once. A difference
 * that both sides have a part in is told once: as wrong type where the span is right, else as wrong boundary.
 */
export function scoreNames(answers: readonly TypedSpan[], readNames: readonly TypedSpan[]): ScoredNames {
  const read = withoutDoubles(readNames);
  const missed = answers.filter((answer) => !read.some((name) => isSame(name, answer)));
  const tooMany = read.filter((name) => !answers.some((answer) => isSame(name, answer)));
  return { score: countNames(answers, read, missed), differences: differencesBetween(missed, tooMany) };
}

export function addNameScores(scores: readonly NameScore[]): NameScore {
  return byType((type) => ({
    answered: sum(scores.map((score) => score[type].answered)),
    read: sum(scores.map((score) => score[type].read)),
    right: sum(scores.map((score) => score[type].right)),
  }));
}

function countNames(
  answers: readonly TypedSpan[],
  read: readonly TypedSpan[],
  missed: readonly TypedSpan[],
): NameScore {
  return byType((type) => {
    const count = (names: readonly TypedSpan[]): number => names.filter((name) => name.type === type).length;
    return { answered: count(answers), read: count(read), right: count(answers) - count(missed) };
  });
}

function differencesBetween(missed: readonly TypedSpan[], tooMany: readonly TypedSpan[]): NameDifference[] {
  const differences: NameDifference[] = [];
  const told = new Set<TypedSpan>();
  for (const answer of missed) {
    const sameSpan = tooMany.filter((name) => isSameSpan(name, answer));
    const near = sameSpan.length > 0 ? sameSpan : tooMany.filter((name) => overlaps(name, answer));
    if (near.length === 0) differences.push({ class: 'missed', answer, read: null });
    for (const read of near) {
      differences.push({ class: sameSpan.length > 0 ? 'wrong type' : 'wrong boundary', answer, read });
      told.add(read);
    }
  }
  for (const read of tooMany) if (!told.has(read)) differences.push({ class: 'false', answer: null, read });
  return differences;
}

function withoutDoubles(names: readonly TypedSpan[]): TypedSpan[] {
  return names.filter((name, index) => names.findIndex((other) => isSame(other, name)) === index);
}

function isSame(a: TypedSpan, b: TypedSpan): boolean {
  return a.type === b.type && isSameSpan(a, b);
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function byType(make: (type: NameType) => NameCounts): NameScore {
  return Object.fromEntries(nameTypes.map((type) => [type, make(type)])) as Record<NameType, NameCounts>;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
