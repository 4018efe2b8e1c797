import { isLineBreak, isSpace } from '../text/characters';
import { shift, type Span } from '../text/span';

/**
 * The sentence or clause of running text around an offset. A sentence has its final stop and the closing
 * quotes behind it; a clause has neither.
 */
export function textUnitAt(text: string, offset: number, unit: 'sentence' | 'clause'): Span {
  const stops = unit === 'sentence' ? sentenceStop : clauseStop;
  const base = Math.max(0, offset - reach);
  const near = text.slice(base, offset + reach);
  const at = Math.max(0, Math.min(offset - base, near.length - 1));
  const start = startOf(near, at, stops);
  const end = endOf(near, at, stops);
  const span = unit === 'sentence' ? trimmed(near, start, end) : withoutStops(near, start, end);
  return shift(span, base);
}

/** No sentence of a newspaper is longer; a line of ten million characters without a stop costs no more than this. */
const reach = 2000;

const openers = '“‘「『（(《';

/** What a code unit is: asked for each of thousands around a date. */
const marks = new Uint8Array(0x10000);
const sentenceStop = 1;
const clauseStop = 2;
const closer = 4;
for (const mark of '。！？!?') marks[mark.charCodeAt(0)]! |= sentenceStop;
for (const mark of '。！？!?，,；;：:') marks[mark.charCodeAt(0)]! |= clauseStop;
for (const mark of '”’」』）)》') marks[mark.charCodeAt(0)]! |= closer;

/** Whether the mark at the offset is one of these kinds; nothing stands before the text or behind it. */
function isMark(text: string, offset: number, kinds: number): boolean {
  return (marks[text.charCodeAt(offset)]! & kinds) !== 0;
}

/** Behind the last stop before `at`, unless `at` itself is one of the closing marks that belong to that stop. */
function startOf(text: string, at: number, stops: number): number {
  let from = at;
  while (from > 0 && isMark(text, from, closer | stops)) from--;
  while (from > 0 && !endsHere(text, from, stops)) from--;
  return from;
}

/** True where a stop, with closing marks or none, stands right before `offset` and no further mark follows. */
function endsHere(text: string, offset: number, stops: number): boolean {
  if (!isMark(text, offset - 1, closer | stops) || isMark(text, offset, closer | stops)) return false;
  const before = behindClosers(text, offset - 1);
  return isMark(text, before, stops) && !isInsideNumber(text, before);
}

function endOf(text: string, at: number, stops: number): number {
  let end = at;
  // From a closing mark behind a stop the unit ends with the marks, not with the next stop.
  let seenStop = isMark(text, end, closer) && isMark(text, behindClosers(text, end), stops);
  for (; end < text.length; end++) {
    if (isMark(text, end, stops) && !isInsideNumber(text, end)) seenStop = true;
    else if (seenStop && !isMark(text, end, closer)) return end;
  }
  return text.length;
}

/** The last offset up to `offset` that has no closing mark; 0 where all have. */
function behindClosers(text: string, offset: number): number {
  let before = offset;
  while (before > 0 && isMark(text, before, closer)) before--;
  return before;
}

/** The comma of 12,000 and the colon of 9:30 divide nothing. */
function isInsideNumber(text: string, offset: number): boolean {
  return isAsciiDigit(text.charCodeAt(offset - 1)) && isAsciiDigit(text.charCodeAt(offset + 1));
}

function isAsciiDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text, from)) from++;
  while (to > from && isBlank(text, to - 1)) to--;
  return { start: from, end: to };
}

/** Leaves out the marks at both edges, unless there is nothing else. */
function withoutStops(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (to > from && (isBlank(text, to - 1) || isMark(text, to - 1, clauseStop | closer))) to--;
  while (from < to && (isBlank(text, from) || openers.includes(text[from]!))) from++;
  return to > from ? { start: from, end: to } : { start, end };
}

function isBlank(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return isSpace(unit) || isLineBreak(unit);
}
