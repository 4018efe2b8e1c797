import { isUnseen } from '../text/characters';
import type { TextEdit } from '../text/text-edit';

/**
 * How many times a fault in the text weighs: once for one character that is wrong, missing or too many, and for characters that
 * changed places, which one mark cures; twice up to five; four times beyond. `unitAt` gives the text that the edits are for.
 */
export function lengthFactor(edits: readonly TextEdit[], unitAt: (at: number) => number): 1 | 2 | 4 {
  let changed = 0;
  for (const { span, newText } of edits)
    changed += changedCharacters(seen(textOf(span.start, span.end, unitAt)), seen(newText));
  return changed > 5 ? 4 : changed > 1 ? 2 : 1;
}

function changedCharacters(before: readonly string[], after: readonly string[]): number {
  if (before.length === after.length) {
    const wrong = before.filter((character, index) => character !== after[index]).length;
    return wrong > 1 && [...before].sort().join('') === [...after].sort().join('') ? 1 : wrong;
  }
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return Math.max(before.length, after.length) - start - end;
}

/** Without line ends and spaces, which are no text. */
function seen(text: string): string[] {
  return Array.from(text).filter((character) => !isUnseen(character.codePointAt(0)!));
}

function textOf(start: number, end: number, unitAt: (at: number) => number): string {
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(unitAt(at));
  return text;
}
