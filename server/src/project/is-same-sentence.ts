/**
 * True where two sentences are one that somebody has worked on in between: while a page is read, the word beside an ignored one
 * is mended, and what was ignored must not come back for it. They share most of their pairs of characters then.
 */
export function isSameSentence(a: string, b: string): boolean {
  const [one, other] = [bare(a), bare(b)];
  if (one === other) return true;
  const pairs = pairsOf(one);
  let shared = 0;
  for (const [pair, count] of pairsOf(other)) shared += Math.min(count, pairs.get(pair) ?? 0);
  return shared > 0 && 2 * shared >= likeness * (one.length + other.length - 2);
}

/** Two of ten characters may be others; two sentences that only have the same subject are further apart. */
const likeness = 0.65;

function bare(text: string): string {
  return text.replace(/\s+/gu, '');
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
