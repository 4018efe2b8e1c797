import { isUnseen } from '../text/characters';
import type { TextEdit } from '../text/text-edit';

/** The least edits that make `before` into `after`, which differ in white space alone; offsets count from `start` on. */
export function whiteSpaceEdits(before: string, after: string, start: number): TextEdit[] {
  const edits: TextEdit[] = [];
  let old = 0;
  let now = 0;
  while (old < before.length || now < after.length) {
    const oldEnd = endOfGap(before, old);
    const nowEnd = endOfGap(after, now);
    if (oldEnd === old && nowEnd === now) {
      old++;
      now++;
      continue;
    }
    const newText = after.slice(now, nowEnd);
    if (before.slice(old, oldEnd) !== newText)
      edits.push({ span: { start: start + old, end: start + oldEnd }, newText });
    old = oldEnd;
    now = nowEnd;
  }
  return edits;
}

function endOfGap(text: string, start: number): number {
  let end = start;
  while (end < text.length && isUnseen(text.charCodeAt(end))) end++;
  return end;
}
