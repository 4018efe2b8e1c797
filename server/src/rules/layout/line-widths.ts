import { halfWidths } from '../../text/characters';

/** Widths of the lines that have text, in half ems; spaces at their ends are not seen. At least one number. */
export function lineWidths(raw: string): number[] {
  const widths: number[] = [];
  for (const line of raw.split(/[\r\n]+/u)) {
    const text = line.trim();
    if (text !== '') widths.push(widthOf(text));
  }
  return widths.length === 0 ? [0] : widths;
}

export function widest(widths: readonly number[]): number {
  return widths.reduce((most, width) => Math.max(most, width), 0);
}

function widthOf(line: string): number {
  let width = 0;
  for (let at = 0; at < line.length; at++) width += halfWidths(line.charCodeAt(at));
  return width;
}
