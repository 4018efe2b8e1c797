import { isHan } from '../../text/characters';
import type { Span } from '../../text/span';
import type { Words } from '../words/words';
import { findCandidates, type Candidate } from './find-candidates';
import { surnameLength } from './surnames';
import { mayEndTitle, titleEndingAt } from './title-list';

/**
 * `种植户杜月花的菜`, `村医夏峻守了16年`: right behind a title that nobody is read behind, what is made like a name is one, though
 * the recogniser has seen no such name. In order, without overlaps; none of them has a character of what is not free.
 */
export function findTitledNames(text: string, words: Words, isFree: (span: Span) => boolean): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 2; at < text.length - 1; at++) {
    if (!mayEndTitle(text.charCodeAt(at - 1)) || surnameLength(text, at) === 0 || links.includes(text[at]!))
      continue;
    if (!isFree({ start: at, end: at + 2 }) || titleEndingAt(text, at) < 2) continue;
    const best = likeliestAt(text, at, words);
    // 郭某于1977年: a placeholder is where a name ends.
    if (best === null || !isFree(best) || text.slice(at, best.end - 1).includes('某')) continue;
    found.push(best);
    at = best.end - 1;
  }
  return found;
}

/** Surnames that far more often lead from a title to another word: 党员和师生. */
const links = '和向从同';

/** What is read around a name, in characters. */
const reachBefore = 8;
const reachBehind = 10;

/**
 * The likeliest Chinese name that begins at `at`, by the name model, the dictionary and what stands beside it; null where none is
 * likely. It reads a few characters to either side, however long the text. `least`: natural logarithm, how likely it must be.
 */
export function likeliestAt(text: string, at: number, words: Words, least = leastOdds): Candidate | null {
  let start = at;
  while (start > 0 && at - start < reachBefore && isHan(text.charCodeAt(start - 1))) start--;
  let end = at;
  while (end < text.length && end - at < reachBehind && isHan(text.charCodeAt(end))) end++;
  let best: Candidate | null = null;
  for (const candidate of findCandidates(text.slice(start, end), words)) {
    if (candidate.start !== at - start || candidate.odds <= (best?.odds ?? least)) continue;
    const name = { start: at, end: candidate.end + start, odds: candidate.odds };
    if (!endsInVerb(text, name)) best = name;
  }
  return best;
}

/** 夏峻守了十六年: what 了 stands behind is a verb. */
function endsInVerb(text: string, { start, end }: Span): boolean {
  return end - start > 2 && aspects.includes(text.charAt(end) || ' ');
}

const aspects = '了着过';

/** Natural logarithm; below it most are the beginning of another word. */
const leastOdds = 4;
