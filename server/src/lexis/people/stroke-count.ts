import table from './stroke-counts.tsv';

/** How many strokes a character has, as mainland China counts them; 0 for one that the table does not know. */
export function strokeCount(character: string): number {
  return (counts ??= readTable()).get(character) ?? 0;
}

let counts: ReadonlyMap<string, number> | undefined;

function readTable(): Map<string, number> {
  const read = new Map<string, number>();
  for (const line of table.split('\n')) {
    const [strokes, characters] = line.split('\t');
    if (characters !== undefined && !line.startsWith('#'))
      for (const character of characters) read.set(character, Number(strokes));
  }
  return read;
}
