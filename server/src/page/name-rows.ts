import { findSpacedLists, type Pause } from '../lexis/people/spaced-lists';
import type { Words } from '../lexis/words/words';
import { isHan, isLineBreak, isUnseen } from '../text/characters';

/**
 * True where a block is a list of names with nothing but space and line ends between them, whatever leads to it (`获奖者名单：`):
 * no headline, though it is short and has no stop.
 */
export function isNameRows(raw: string, words: Words): boolean {
  if (gapsIn(raw) < fewestGaps) return false;
  let text = '';
  const pauses: Pause[] = [];
  let isGap = false;
  let isBreak = false;
  for (let at = 0; at < raw.length; at++) {
    const unit = raw.charCodeAt(at);
    if (isUnseen(unit)) {
      isGap = text !== '';
      isBreak = isGap && (isBreak || isLineBreak(unit));
      continue;
    }
    if (isGap) pauses.push({ offset: text.length, isBreak });
    isGap = false;
    isBreak = false;
    text += raw[at]!;
  }
  const names = findSpacedLists(text, pauses, words);
  if (names.length === 0) return false;
  const rest = text.slice(names.at(-1)!.end).replace(ending, '');
  const lead = text.slice(0, names[0]!.start);
  return rest === '' && (lead.length <= longestLead || !isHan(lead.charCodeAt(lead.length - 1)));
}

/** A note on the last name, and 等. */
const ending = /^(?:[（(][^（()）]{1,8}[）)])?等?$/u;
const longestLead = 4;

/** Two of three names. */
const fewestGaps = 2;

/** Stretches of white space behind the first character, and the one at the end. */
function gapsIn(raw: string): number {
  let gaps = 0;
  for (let at = 1; at < raw.length; at++)
    if (isUnseen(raw.charCodeAt(at)) && !isUnseen(raw.charCodeAt(at - 1))) gaps++;
  return gaps;
}
