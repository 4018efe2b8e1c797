/** Share of the pairs of neighbouring characters of a short text that stand in another text too. */
export function sharedPairs(text: string, other: string): number {
  let shared = 0;
  for (let at = 0; at + 1 < text.length; at++) if (other.includes(text.slice(at, at + 2))) shared++;
  return text.length < 2 ? 0 : shared / (text.length - 1);
}
