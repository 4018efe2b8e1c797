import type { Words } from '../words/words';
import { nameLikelihood } from './name-model';

/** Natural logarithm of how much likelier these characters are as a Chinese name than as any text; -Infinity for what is made like none. */
export function nameOdds(text: string, start: number, end: number, words: Words): number {
  let odds = nameLikelihood(text, start, end);
  if (odds === -Infinity) return odds;
  for (let at = start; at < end; at++) odds -= Math.log((words.count(text, at, at + 1) + 1) / words.total);
  return odds;
}
