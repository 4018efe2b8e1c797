import surnameList from './surnames.tsv';

/** By the first code unit: 1 for a surname, 2 for what only begins one of two characters, 3 for both. */
const starts = new Uint8Array(0x10000);
const doubleSurnames = new Set<string>();

for (const surname of surnameList.trim().split('\n')) {
  starts[surname.charCodeAt(0)]! |= surname.length;
  if (surname.length === 2) doubleSurnames.add(surname);
}

/** Code units of the surname at `start`: 2, 1, or 0 where none stands there. A surname of two is preferred. */
export function surnameLength(text: string, start: number): 0 | 1 | 2 {
  const kind = starts[text.charCodeAt(start)];
  if (kind === undefined || kind === 0) return 0;
  if (kind > 1 && doubleSurnames.has(text.slice(start, start + 2))) return 2;
  return (kind & 1) === 1 ? 1 : 0;
}
