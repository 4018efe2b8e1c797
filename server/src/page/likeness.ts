import type { Words } from '../lexis/words/words';
import { isDigit, isHan } from '../text/characters';
import type { Block } from './block';

/**
 * How well a headline fits a text: the share of its words, weighted by rarity, that the lead of the text has.
 * Between 0 and 1. Answers are kept by block, since a keystroke changes few of them.
 */
export function likeness(headline: Block, lead: readonly Block[], words: Words): number {
  const first = lead[0];
  if (first === undefined) return 0;
  let byLead = known.get(headline);
  if (!byLead) known.set(headline, (byLead = new WeakMap()));
  const before = byLead.get(first);
  if (before?.lead.length === lead.length && before.lead.every((block, index) => block === lead[index]))
    return before.value;
  const value = compare(weigh(headline, words), leadText(lead));
  byLead.set(first, { lead, value });
  return value;
}

const known = new WeakMap<Block, WeakMap<Block, { lead: readonly Block[]; value: number }>>();
const weighed = new WeakMap<Block, readonly Weighed[]>();

interface Weighed {
  readonly word: string;
  readonly weight: number;
}

/** Words of a headline that say something, each once. */
function weigh(headline: Block, words: Words): readonly Weighed[] {
  const before = weighed.get(headline);
  if (before) return before;
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
  const list = [...found].map(([word, weight]) => ({ word, weight }));
  weighed.set(headline, list);
  return list;
}

const leadLength = 700;
/** What stands in the first sentences counts in full: a lead says what its headline says. */
const openingLength = 220;

const leadTexts = new WeakMap<Block, { lead: readonly Block[]; text: string }>();

function leadText(lead: readonly Block[]): string {
  const before = leadTexts.get(lead[0]!);
  if (before?.lead === lead) return before.text;
  let text = '';
  for (const block of lead) {
    text += block.raw.replace(/\s+/gu, '');
    if (text.length >= leadLength) break;
  }
  text = text.slice(0, leadLength);
  leadTexts.set(lead[0]!, { lead, text });
  return text;
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
