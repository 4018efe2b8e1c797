import { halfWidths, isLineBreak, isSpace } from '../../text/characters';

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
      if (isLineBreak(unit)) break;
      const isBlank = isSpace(unit) || unit === byteOrderMark;
      if (isBlank && !hasText) continue;
      width += halfWidths(unit);
      if (isBlank) continue;
      hasText = true;
      seen = width;
    }
    if (hasText) widths.push(seen);
    at++;
  }
  return widths.length === 0 ? [0] : widths;
}

const byteOrderMark = 0xfeff;

export function widest(widths: readonly number[]): number {
  return widths.reduce((most, width) => Math.max(most, width), 0);
}
