/** Joins pieces into lines of `count` pieces each. */
export function inLines(pieces: readonly string[], count: number): string[] {
  const lines: string[] = [];
  for (let index = 0; index < pieces.length; index += count)
    lines.push(pieces.slice(index, index + count).join(''));
  return lines;
}
