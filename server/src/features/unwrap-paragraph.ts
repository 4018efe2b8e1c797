import { readDateline } from '../page/dateline';
import { isInvisible, isLatin, isLineBreak, isSpace, isUnseen } from '../text/characters';

/** The lines of a paragraph as one, blank lines between them gone; spaces inside a line stay. */
export function unwrapParagraph(raw: string): string {
  const datelineEnd = readDateline(raw, 0)?.end ?? -1;
  let text = '';
  let kept = 0;
  for (let at = 0; at < raw.length; at++) {
    if (!isUnseen(raw.charCodeAt(at))) continue;
    const start = at;
    let isBroken = false;
    while (at < raw.length && isUnseen(raw.charCodeAt(at))) {
      if (isLineBreak(raw.charCodeAt(at))) isBroken = true;
      at++;
    }
    if (!isBroken) continue;
    text += raw.slice(kept, start) + joint(raw, start, at, datelineEnd);
    kept = at;
  }
  return text + raw.slice(kept);
}

/** What stands in the line where two of them met. */
function joint(raw: string, start: number, end: number, datelineEnd: number): string {
  const between = Array.from(raw.slice(start, end));
  const invisible = between.filter((character) => isInvisible(character.charCodeAt(0))).join('');
  if (invisible !== '') return invisible;
  if (isLatin(raw.charCodeAt(start - 1)) && isLatin(raw.charCodeAt(end))) return ' ';
  // Behind a dateline the space is the paper's own.
  return start === datelineEnd && between.some((character) => isSpace(character.charCodeAt(0))) ? ' ' : '';
}
