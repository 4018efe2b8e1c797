/** The one of `names` that was most likely meant by `name`, or null where none is near: for "did you mean". */
export function nearestName(name: string, names: readonly string[]): string | null {
  // A name of a hundred characters is not worth comparing.
  if (name.length > 100) return null;
  let best: string | null = null;
  // A third of the name may be wrong; beyond that a suggestion would be a guess.
  let least = Math.floor(Math.max(name.length, 3) / 3) + 1;
  for (const candidate of names) {
    const edits = distance(name.toLowerCase().replaceAll('_', '-'), candidate.toLowerCase());
    if (edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best;
}

/** Damerau–Levenshtein (optimal string alignment): inserted, missing, wrong and transposed characters. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, beforeLast[j - 2]! + 1);
      row.push(edits);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
