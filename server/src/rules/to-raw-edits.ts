import type { RunningText } from '../page/page';
import { isHighSurrogate, isLowSurrogate } from '../text/characters';
import type { Span } from '../text/span';
import type { TextEdit } from '../text/text-edit';

/**
 * Leads an edit of running text back to the raw text. A word that is changed across a line break keeps the break;
 * only what differs is touched.
 */
export function toRawEdits(running: RunningText, { span, newText }: TextEdit): TextEdit[] {
  const { text, map } = running;
  let { start, end } = span;
  let replacement = newText;
  const prefix = samePrefix(text.slice(start, end), replacement);
  start += prefix;
  replacement = replacement.slice(prefix);
  const suffix = sameSuffix(text.slice(start, end), replacement);
  end -= suffix;
  replacement = replacement.slice(0, replacement.length - suffix);
  if (start === end) {
    if (replacement === '') return [];
    const at = insertionPoint(running, start, replacement);
    return [{ span: { start: at, end: at }, newText: replacement }];
  }
  const edits: TextEdit[] = [];
  let used = 0;
  for (const piece of pieces(start, end, (offset) => map.rawOffset(offset))) {
    const last = piece.running.end === end;
    const length = piece.running.end - piece.running.start;
    const part = last ? replacement.slice(used) : replacement.slice(used, used + length);
    used += part.length;
    edits.push({ span: piece.raw, newText: part });
  }
  return edits;
}

const openingMarks = /^[“‘《〈（〔［【「『(]/u;

/** Before the next character for a mark that opens, behind the previous one for anything else. */
function insertionPoint({ text, raw, map }: RunningText, at: number, inserted: string): number {
  if (at === 0 || (openingMarks.test(inserted) && at < text.length))
    return text === '' ? raw.length : map.rawOffset(at);
  return map.rawOffset(at - 1) + 1;
}

/** Length of what both start with; never half of a surrogate pair. */
function samePrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length > 0 && isHighSurrogate(a.charCodeAt(length - 1)) ? length - 1 : length;
}

function sameSuffix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length > 0 && isLowSurrogate(a.charCodeAt(a.length - length)) ? length - 1 : length;
}

/** The stretch cut where raw text was left out. */
function pieces(
  start: number,
  end: number,
  rawOffset: (offset: number) => number,
): { readonly running: Span; readonly raw: Span }[] {
  const result = [];
  let from = start;
  let rawFrom = rawOffset(start);
  for (let at = start + 1; at <= end; at++) {
    const cut = at === end || rawOffset(at) !== rawFrom + (at - from);
    if (!cut) continue;
    result.push({ running: { start: from, end: at }, raw: { start: rawFrom, end: rawFrom + (at - from) } });
    from = at;
    if (at < end) rawFrom = rawOffset(at);
  }
  return result;
}
