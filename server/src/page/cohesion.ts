import type { Words } from '../lexis/words/words';
import { isHan } from '../text/characters';
import type { Block } from './block';

/**
 * How much two texts are about the same thing: the share of the rare words of the second one's opening that the
 * first has. Between 0 and 1; 0.17 is usual inside one article, 0.03 between two. Both have at least one block.
 */
export function cohesion(text: readonly Block[], next: readonly Block[], words: Words): number {
  return compare(rareWords(textOf(next, openingLength), words), textOf(text, textLength));
}

const openingLength = 260;
const textLength = 1000;
/** Logarithm of how rare a word must be to say what a text is about. */
const common = 8;

function textOf(blocks: readonly Block[], limit: number): string {
  let text = '';
  for (const { raw } of blocks) {
    text += raw.replace(/\s+/gu, '');
    if (text.length >= limit) break;
  }
  return text.slice(0, limit);
}

function rareWords(text: string, words: Words): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  let start = 0;
  for (const end of words.segment(text)) {
    const word = text.slice(start, end);
    start = end;
    if (word.length < 2 || !isHan(word.charCodeAt(0)) || found.has(word)) continue;
    const rarity = words.rarity(word);
    if (rarity > common) found.set(word, rarity - common);
  }
  return found;
}

function compare(wanted: ReadonlyMap<string, number>, text: string): number {
  let all = 0;
  let shared = 0;
  for (const [word, weight] of wanted) {
    all += weight;
    if (text.includes(word)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}
