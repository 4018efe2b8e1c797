import { isHan, isLatin } from '../text/characters';
import type { Words } from './words/words';

/**
 * The words that say what a text is about, the most telling first, at most `limit`: names of things and places that
 * are rare in the language and frequent here. The same text gives the same words everywhere.
 */
export function keywordsOf(text: string, words: Words, limit: number): string[] {
  const found = new Map<string, number>();
  let start = 0;
  for (const end of words.segment(text)) {
    if (mayBeTelling(text, start, end, words)) {
      const word = text.slice(start, end);
      found.set(word, (found.get(word) ?? 0) + 1);
    }
    start = end;
  }
  return [...found]
    .map(([word, count]) => ({ word, weight: count * Math.max(0, words.rarity(word) - everyday) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, limit)
    .map(({ word }) => word);
}

/** Words like 工作 and 发展 are in every article: at this rarity a word begins to tell something. */
const everyday = 7.5;

/** Verbs, function words, numbers and single characters tell little. */
function mayBeTelling(text: string, start: number, end: number, words: Words): boolean {
  if (end - start < 2) return false;
  if (isLatin(text.charCodeAt(start))) return true;
  if (!isHan(text.charCodeAt(start))) return false;
  const kind = words.kind(text, start, end);
  return kind !== null && kind !== 'other';
}
