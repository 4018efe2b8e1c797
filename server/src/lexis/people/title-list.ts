import list from './titles.tsv';

const byLastUnit = new Map<number, string[]>();
const lastUnits = new Uint8Array(0x10000);
const byFirstUnit = new Map<number, string[]>();
const noOffices = new Set<string>();
// The list is read when the first title is looked for: not every process asks for names.
let isRead = false;

/** Code units of the longest title that ends at `end` and may stand before a name; 0 where there is none. */
export function titleEndingAt(text: string, end: number): number {
  if (!isRead) readList();
  for (const title of byLastUnit.get(text.charCodeAt(end - 1)) ?? [])
    if (text.endsWith(title, end)) return title.length;
  return 0;
}

/** Whether any title that may stand before a name ends with this code unit. */
export function mayEndTitle(unit: number): boolean {
  if (!isRead) readList();
  return lastUnits[unit] === 1;
}

/** Code units of the longest title that starts at `start` and may stand behind a name; 0 where there is none. */
export function titleStartingAt(text: string, start: number): number {
  if (!isRead) readList();
  for (const title of byFirstUnit.get(text.charCodeAt(start)) ?? [])
    if (text.startsWith(title, start)) return title.length;
  return 0;
}

/** False for what only addresses or describes somebody: `先生`, `妻子`, `乘客`. */
export function isOffice(title: string): boolean {
  if (!isRead) readList();
  return !noOffices.has(title);
}

function readList(): void {
  isRead = true;
  const titles = list
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t') as [string, string, string?])
    .sort(([a], [b]) => b.length - a.length);
  for (const [title, place, office] of titles) {
    if (office === '-') noOffices.add(title);
    if (place !== 'after') {
      const last = title.charCodeAt(title.length - 1);
      add(byLastUnit, last, title);
      lastUnits[last] = 1;
    }
    if (place !== 'before') add(byFirstUnit, title.charCodeAt(0), title);
  }
}

function add(map: Map<number, string[]>, key: number, title: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [title]);
  else known.push(title);
}
