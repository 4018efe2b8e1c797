import type { NameReader } from './name-reader';
import type { PageName } from './page-names';

/**
 * Other persons of the page whose names look like slips of this one, or this one like a slip of theirs: one character
 * is another, or is missing. Two names of two characters share one too often for that to mean anything; they must
 * sound alike, too.
 */
export async function nearSpellings(
  name: string,
  names: readonly PageName[],
  reader: NameReader,
): Promise<readonly PageName[]> {
  const near: PageName[] = [];
  const characters = Array.from(name);
  for (const other of names) {
    if (other.kind !== 'person' || other.name === name) continue;
    const others = Array.from(other.name);
    if (!isOneSlip(characters, others)) continue;
    if (others.length === 2 && characters.length === 2 && !(await reader.soundAlike(name, other.name)))
      continue;
    near.push(other);
  }
  return near;
}

function isOneSlip(a: readonly string[], b: readonly string[]): boolean {
  if (Math.min(a.length, b.length) < 2 || Math.abs(a.length - b.length) > 1) return false;
  // 陆某 stands for any 陆.
  if (a.includes('某') || b.includes('某')) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  const skip = short.length === long.length ? 1 : 0;
  return short.slice(from + skip).join('') === long.slice(from + 1).join('');
}
