import type { Settings } from '../project/settings';
import { rules } from './registry';

export interface UnknownRule {
  readonly code: string;
  /** The rule that was most likely meant, or null where none is near. */
  readonly suggestion: string | null;
}

/** Rule codes of the settings that no rule has, in their order. */
export function unknownRules(settings: Settings): UnknownRule[] {
  const codes = rules.map((rule) => rule.code);
  return [...new Set([...Object.keys(settings.rules), ...Object.keys(settings.ruleOptions ?? {})])]
    .filter((code) => !codes.includes(code))
    .map((code) => ({ code, suggestion: nearest(code, codes) }));
}

function nearest(code: string, codes: readonly string[]): string | null {
  let best: string | null = null;
  // A third of the name may be wrong; beyond that a suggestion would be a guess.
  let least = Math.floor(Math.max(code.length, 3) / 3) + 1;
  // A name of a thousand characters is not worth comparing.
  if (code.length > 100) return null;
  for (const candidate of codes) {
    const edits = distance(code.toLowerCase().replaceAll('_', '-'), candidate);
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
