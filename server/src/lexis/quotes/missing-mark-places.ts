import { firstIndex } from '../../text/sorted';
import type { Words } from '../words/words';
import { placeCandidates, type LooseSurroundings } from './place-features';
import { placeWeights } from './place-weights';
import type { LooseMark, MarkPair, PairReading } from './read-pairs';

/** Where the partner of a loose mark most likely belongs: offsets, the likeliest first, at most three. */
export function missingMarkPlaces(loose: LooseMark, surroundings: LooseSurroundings): number[] {
  const weights = placeWeights(modelOf(loose));
  return placeCandidates(loose, surroundings)
    .map(({ at, features }) => ({
      at,
      score: features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0),
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ at }) => at);
}

const most = 3;

/** What the places of a loose mark are judged by, read from the article that it stands in. */
export function surroundingsOf(
  loose: LooseMark,
  text: string,
  { pairs }: PairReading,
  words: Words,
  terms: ReadonlySet<string> = quotedTerms(text, pairs),
): LooseSurroundings {
  const near = pairsNear(pairs, loose);
  const beside = near.filter(({ kind }) => kind === loose.kind);
  const before = beside.filter(({ open }) => open < loose.at).at(-1);
  const behind = beside.find(({ open }) => open > loose.at);
  return {
    text,
    words,
    terms,
    beside: [before, behind].filter((pair) => pair !== undefined),
    whole: near.filter(({ kind }) => kind !== loose.kind),
  };
}

/** The words that stand between marks, where they are short enough to be a name. */
export function quotedTerms(text: string, pairs: readonly MarkPair[]): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const { open, close } of pairs)
    if (close - open > 1 && close - open <= longestTerm) terms.add(text.slice(open + 1, close));
  return terms;
}

const longestTerm = 30;

/** Which of the models judges the places of a mark. */
export function modelOf({ kind, side }: LooseMark): string {
  const group =
    kind === 'title' || kind === 'innerTitle'
      ? 'title'
      : kind === 'double' || kind === 'single' || kind === 'corner' || kind === 'whiteCorner'
        ? 'quote'
        : 'bracket';
  return `${group}${side === 'open' ? 'Close' : 'Open'}`;
}

/** Pairs that lie around a loose mark, far enough for all its places. */
function pairsNear(pairs: readonly MarkPair[], { from, to }: LooseMark): MarkPair[] {
  const near: MarkPair[] = [];
  for (
    let index = firstIndex(pairs.length, (at) => pairs[at]!.open >= from - reach);
    index < pairs.length;
    index++
  ) {
    const pair = pairs[index]!;
    if (pair.open > Math.min(to, from + reach) + 60) break;
    near.push(pair);
  }
  return near;
}

const reach = 400;
