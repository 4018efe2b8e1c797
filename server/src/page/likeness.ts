import type { Words } from '../lexis/words/words';
import { isDigit, isHan } from '../text/characters';
import type { Block } from './block';

/**
 * How well a headline fits a text: the share of its words, weighted by rarity, that the lead of the text has.
 * Between 0 and 1. The function that is returned keeps its answers: the same pair is asked for many times while
 * one page is read.
 */
export function likenessIn(words: Words): (headline: Block, lead: readonly Block[]) => number {
  const weighed = new Map<Block, readonly Weighed[]>();
  const texts = new Map<readonly Block[], string>();
  const known = new Map<Block, Map<readonly Block[], number>>();
  return (headline, lead) => {
    let byLead = known.get(headline);
    if (!byLead) known.set(headline, (byLead = new Map<readonly Block[], number>()));
    let value = byLead.get(lead);
    if (value === undefined) {
      let weights = weighed.get(headline);
      if (!weights) weighed.set(headline, (weights = weigh(headline, words)));
      let text = texts.get(lead);
      if (text === undefined) texts.set(lead, (text = leadText(lead)));
      byLead.set(lead, (value = compare(weights, text)));
    }
    return value;
  };
}

interface Weighed {
  readonly word: string;
  readonly weight: number;
}

/** Words of a headline that say something, each once. */
function weigh(headline: Block, words: Words): readonly Weighed[] {
  const text = headline.raw.replace(/\s+/gu, '');
  const found = new Map<string, number>();
  let start = 0;
  for (const end of words.segment(text)) {
    const word = text.slice(start, end);
    // One character says little, and a mark nothing.
    const counts =
      word.length > 1
        ? isHan(word.charCodeAt(0)) || isDigit(word.charCodeAt(0)) || /^[a-z]/iu.test(word)
        : false;
    if (counts) found.set(word, words.rarity(word));
    start = end;
  }
  // Words the dictionary does not know stand as single characters: their pairs are the rarest of all.
  for (let index = 0; index + 1 < text.length; index++) {
    const pair = text.slice(index, index + 2);
    if (isHan(pair.charCodeAt(0)) && isHan(pair.charCodeAt(1)) && words.count(pair, 0, 2) === 0)
      found.set(pair, 4);
  }
  return [...found].map(([word, weight]) => ({ word, weight }));
}

const leadLength = 700;
/** What stands in the first sentences counts in full: a lead says what its headline says. */
const openingLength = 220;

function leadText(lead: readonly Block[]): string {
  let text = '';
  for (const block of lead) {
    text += block.raw.replace(/\s+/gu, '');
    if (text.length >= leadLength) break;
  }
  return text.slice(0, leadLength);
}

function compare(headline: readonly Weighed[], lead: string): number {
  let all = 0;
  let shared = 0;
  for (const { word, weight } of headline) {
    all += weight;
    const at = lead.indexOf(word);
    if (at >= 0) shared += at < openingLength ? weight : weight * 0.6;
  }
  return all === 0 ? 0 : shared / all;
}
