import type { Words } from '../../lexis/words/words';
import { listMarkFeatures } from './list-mark-features';
import weightList from './list-mark-weights.tsv';

/**
 * How much the mark at `at` looks like one between the items of a list (、) and not between clauses (，): above 0 it
 * does, and the farther from 0 the surer. Looks forty characters to either side.
 */
export function likenessToListMark(text: string, at: number, words: Words): number {
  weights ??= readWeights(weightList);
  let sum = leaning;
  for (const feature of listMarkFeatures(text, at, words)) sum += weights.get(feature) ?? 0;
  return sum / scale;
}

/** The weights are whole numbers, ten times as great. */
const scale = 10;

/** Copy has four ， for one 、; among marks that were set half-width by mistake both are as likely to be asked about. */
const leaning = 10;

/** Read when the first doubtful comma is met. */
let weights: Map<string, number> | undefined;

function readWeights(list: string): Map<string, number> {
  const read = new Map<string, number>();
  for (const line of list.split('\n')) {
    const [feature, weight] = line.split('\t');
    if (feature !== undefined && weight !== undefined) read.set(feature, Number(weight));
  }
  return read;
}
