import { isDigit, isHan, isLatin } from '../../text/characters';
import type { Span } from '../../text/span';

/**
 * True where a stop or a mark that closes follows the space, and text stands before it: the space is too much,
 * whatever else is beside it. A closing bracket is the business of `space-around-bracket`.
 */
export function isSpaceBeforeMark(raw: string, { start, end }: Span): boolean {
  const mark = raw.charAt(end);
  const before = raw.charCodeAt(start - 1);
  if (',;:?!'.includes(mark || ' ')) return isHan(before);
  if (!marks.includes(mark || ' ')) return false;
  return (
    isHan(before) || isDigit(before) || isLatin(before) || textBefore.includes(raw.charAt(start - 1) || ' ')
  );
}

const marks = '，。、；：？！”’》〉';
const textBefore = '”’》〉）)】〕％%‰℃…—，。、；：？！';
