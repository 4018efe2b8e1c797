import { halfWidths, isLineBreak, isSpace, isUnseen } from '../../text/characters';

/** Widths of the lines that have text, in half ems; spaces at their ends are not seen. At least one number. */
export function lineWidths(raw: string, start = 0, end = raw.length): number[] {
  const widths: number[] = [];
  let at = start;
  while (at < end) {
    let width = 0;
    /** The width up to the last character that is seen. */
    let seen = 0;
    let hasText = false;
    for (; at < end; at++) {
      const unit = raw.charCodeAt(at);
      // Nearly all are seen.
      if (isUnseen(unit)) {
        if (isLineBreak(unit)) break;
        if (isBlank(unit)) {
          if (hasText) width += halfWidths(unit);
          continue;
        }
      }
      width += halfWidths(unit);
      hasText = true;
      seen = width;
    }
    if (hasText) widths.push(seen);
    at++;
  }
  return widths.length === 0 ? [0] : widths;
}

/** True for what is not seen at the end of a line. */
export function isBlank(unit: number): boolean {
  return isSpace(unit) || unit === byteOrderMark;
}

const byteOrderMark = 0xfeff;

export function widest(widths: readonly number[]): number {
  let most = 0;
  for (const width of widths) if (width > most) most = width;
  return most;
}
