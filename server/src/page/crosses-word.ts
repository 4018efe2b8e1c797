import type { Words } from '../lexis/words/words';
import { isDigit, isHan } from '../text/characters';

const reach = 6;

/** True where a word or a number stands across the line end between `above` and `below`, which are trimmed. */
export function crossesWord(above: string, below: string, words: Words): boolean {
  const left = above.charCodeAt(above.length - 1);
  const right = below.charCodeAt(0);
  if (isDigit(left) && (isDigit(right) || /^[年月日时个名件家万亿项次场届位起%％]/u.test(below))) return true;
  if (!isHan(left) || !isHan(right)) return false;
  const tail = above.slice(-reach).replace(/\s/gu, '，');
  const joined = tail + below.slice(0, reach).replace(/\s/gu, '，');
  let start = 0;
  for (const end of words.segment(joined)) {
    if (start < tail.length && end > tail.length) return true;
    start = end;
  }
  return false;
}
