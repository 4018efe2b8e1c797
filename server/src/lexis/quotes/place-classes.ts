import { isDigit, isHan, isLatin } from '../../text/characters';

/** What stands before a mark that opens: S start, : colon, comma, . stop, the list mark, or H for words. */
export function contextOf(text: string, at: number): string {
  const unit = text[at];
  if (unit === undefined || unit === '\n') return 'S';
  if (unit === '：' || unit === ':') return ':';
  if (unit === '，') return ',';
  if (unit === '、') return '、';
  return isWordUnit(unit.charCodeAt(0)) ? 'H' : '.';
}

/** `$` at either end of a paragraph. */
export function charOf(text: string, at: number): string {
  const unit = text[at];
  return unit === undefined || unit === '\n' ? '$' : unit;
}

/** A mark stands for itself: H for Han, 9 for digits, a for letters. */
export function classOf(text: string, at: number): string {
  const unit = charOf(text, at);
  const code = unit.charCodeAt(0);
  if (isHan(code)) return 'H';
  if (isDigit(code)) return '9';
  return isLatin(code) ? 'a' : unit;
}

function isWordUnit(code: number): boolean {
  return isHan(code) || isDigit(code) || isLatin(code);
}
