import { placeCandidates, type PlaceCandidate } from '../../server/src/lexis/quotes/place-features';
import { modelOf, surroundingsOf } from '../../server/src/lexis/quotes/missing-mark-places';
import { readPairs } from '../../server/src/lexis/quotes/read-pairs';
import type { Words } from '../../server/src/lexis/words/words';

/** A mark that was taken out of good copy, with the places where it may have stood. */
export interface LostMark {
  readonly source: string;
  readonly model: string;

  readonly places: readonly PlaceCandidate[];
  /** Index of the place where it stood. */
  readonly answer: number;
}

export const modelNames = [
  'quoteClose',
  'quoteOpen',
  'titleClose',
  'titleOpen',
  'bracketClose',
  'bracketOpen',
];

/** Takes each mark of a paragraph out in turn, where the paragraph then tells which one is loose. */
export function readLostMarks(source: string, texts: readonly string[], words: Words): LostMark[] {
  const lost: LostMark[] = [];
  for (const text of new Set(texts)) {
    const { pairs, loose } = readPairs(text);
    if (loose.length > 0) continue;
    for (const pair of pairs.filter(({ isNested }) => !isNested)) {
      for (const at of [pair.open, pair.close]) {
        const one = lostAt(source, text, at, at === pair.open ? pair.close - 1 : pair.open, words);
        if (one !== null) lost.push(one);
      }
    }
  }
  return lost;
}

function lostAt(source: string, text: string, at: number, partner: number, words: Words): LostMark | null {
  const bad = text.slice(0, at) + text.slice(at + 1);
  const reading = readPairs(bad);
  const loose = reading.loose.find((one) => one.at === partner);
  if (loose === undefined || reading.loose.length > 1) return null;
  const places = placeCandidates(loose, surroundingsOf(loose, bad, reading, words));
  const answer = places.findIndex((place) => place.at === at);
  if (answer < 0) return null;
  return { source, model: modelOf(loose), places, answer };
}
