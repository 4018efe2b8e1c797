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

/** Where two texts that differ in white space alone do so: how many characters are seen before each place. */
export function whiteSpaceDifferences(a: string, b: string): number[] {
  return whiteSpaceEdits(a, b, 0).reduce<{ readonly places: number[]; seen: number; done: number }>(
    (state, { span }) => {
      state.seen += countSeen(a.slice(state.done, span.start));
      state.done = span.start;
      state.places.push(state.seen);
      return state;
    },
    { places: [], seen: 0, done: 0 },
  ).places;
}

/** Code units that are no white space and have a width. */
export function countSeen(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (!isUnseen(text.charCodeAt(at))) count++;
  return count;
}

function endOfGap(text: string, start: number): number {
  let end = start;
  while (end < text.length && isUnseen(text.charCodeAt(end))) end++;
  return end;
}
