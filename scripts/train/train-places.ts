import type { LostMark } from './lost-marks';

/**
 * Weights with which the place where a mark stood is likelier than the others of its paragraph: logistic regression
 * over the places of one mark, whole passes over the data, the same result on every run.
 */
export function trainPlaces(
  lost: readonly LostMark[],
  weightOf: (mark: LostMark) => number,
): Map<string, number> {
  const names = frequent(lost);
  const index = new Map(names.map((name, at) => [name, at]));
  const marks = lost.map((mark) => ({
    answer: mark.answer,
    weight: weightOf(mark),
    places: mark.places.map(({ features }) =>
      Int32Array.from(features.flatMap((feature) => index.get(feature) ?? [])),
    ),
  }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-6);
  for (let pass = 0; pass < passes; pass++) {
    const slope = weights.map((weight) => -decay * weight);
    for (const { places, answer, weight } of marks) {
      const scores = places.map((features) => features.reduce((sum, one) => sum + weights[one]!, 0));
      const best = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - best));
      const total = odds.reduce((sum, one) => sum + one, 0);
      places.forEach((features, at) => {
        const step = weight * ((at === answer ? 1 : 0) - odds[at]! / total);
        for (const one of features) slope[one]! += step;
      });
    }
    slope.forEach((one, at) => {
      squares[at]! += one * one;
      weights[at]! += (rate * one) / Math.sqrt(squares[at]!);
    });
  }
  return new Map(
    names.map((name, at) => [name, weights[at]!] as const).filter(([, weight]) => Math.abs(weight) >= least),
  );
}

const passes = 150;
const rate = 0.5;
const decay = 2;
/** Smaller weights are left out: they decide nothing. */
const least = 0.25;
/** A feature that stood at this many of the marks, or at many places where none stood, has a weight. */
const often = 4;
const veryOften = 60;

function frequent(lost: readonly LostMark[]): string[] {
  const right = new Map<string, number>();
  const all = new Map<string, number>();
  for (const { places, answer } of lost) {
    for (const feature of places[answer]!.features) right.set(feature, (right.get(feature) ?? 0) + 1);
    for (const feature of new Set(places.flatMap(({ features }) => features)))
      all.set(feature, (all.get(feature) ?? 0) + 1);
  }
  return [...all.keys()]
    .filter((feature) => (right.get(feature) ?? 0) >= often || all.get(feature)! >= veryOften)
    .sort();
}
