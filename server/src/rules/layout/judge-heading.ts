import { isDigit, isLineBreak, isSpace } from '../../text/characters';
import type { Span } from '../../text/span';
import type { JudgedSpace } from './judge-spaces';
import { isSpaceBeforeMark } from './is-space-before-mark';
import { measureAhead } from './measures';

/** In a headline a space is a pause, except before a stop, inside a number phrase and around both sides of a bracket. */
export function judgeHeading(raw: string): JudgedSpace[] {
  const spaces = spacesInside(raw);
  const result = new Map<Span, JudgedSpace>();
  spaces.forEach((space, index) => {
    if (isSpaceBeforeMark(raw, space)) {
      result.set(space, { span: space, verdict: 'mark' });
      return;
    }
    const previous = index > 0 ? spaces[index - 1]! : null;
    if (partsNumberFromMeasure(raw, space)) {
      result.set(space, { span: space, verdict: 'number' });
      if (previous !== null && isWholeNumber(raw, previous.end, space.start))
        result.set(previous, { span: previous, verdict: 'number' });
    }
    if (previous !== null && isBracketed(raw, previous.end, space.start)) {
      result.set(previous, { span: previous, verdict: 'bracket' });
      result.set(space, { span: space, verdict: 'bracket' });
    }
  });
  return [...result.values()].sort((a, b) => a.span.start - b.span.start);
}

/** Runs of spaces between two characters of one line. */
function spacesInside(raw: string): Span[] {
  const spaces: Span[] = [];
  for (let at = 0; at < raw.length; at++) {
    if (!isSpace(raw.charCodeAt(at))) continue;
    const start = at;
    while (at < raw.length && isSpace(raw.charCodeAt(at))) at++;
    const opensLine = start === 0 || isLineBreak(raw.charCodeAt(start - 1));
    const closesLine = at === raw.length || isLineBreak(raw.charCodeAt(at));
    if (!opensLine && !closesLine) spaces.push({ start, end: at });
  }
  return spaces;
}

/** `13 个`: a pause never stands between a number and what it counts. */
function partsNumberFromMeasure(raw: string, space: Span): boolean {
  return isDigit(raw.charCodeAt(space.start - 1)) && measureAhead.test(raw.slice(space.end, space.end + 1));
}

function isWholeNumber(raw: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isDigit(raw.charCodeAt(at)) && raw[at] !== '.') return false;
  return start < end;
}

/** `委员会 （扩大） 会议`: a bracket of up to twenty characters with a space on both sides. */
function isBracketed(raw: string, start: number, end: number): boolean {
  return end - start <= 22 && '（('.includes(raw[start]!) && '）)'.includes(raw[end - 1]!);
}
