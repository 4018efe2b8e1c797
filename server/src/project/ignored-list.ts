import type { Range } from '../text/span';
import { isSameSentence } from './is-same-sentence';

/** A finding that is not to be reported any more: remembered by what it says, not by where it stands. */
export interface IgnoredFinding {
  /** Code of the rule. */
  readonly rule: string;
  /** What the finding marks, without white space. */
  readonly text: string;
  /** The sentence that it stands in; null where the text is right in every sentence. */
  readonly sentence: string | null;
}

export interface IgnoredEntry extends IgnoredFinding {
  /** Where it stands in its file. */
  readonly range: Range;
}

export interface IgnoredList {
  readonly entries: readonly IgnoredEntry[];
  /** Those of a rule and a text; `text` is asked for only where something of the rule is ignored. */
  readonly of: (rule: string, text: () => string) => readonly IgnoredEntry[];
}

export function ignoredList(entries: readonly IgnoredEntry[]): IgnoredList {
  const byRule = new Map<string, Map<string, IgnoredEntry[]>>();
  for (const entry of entries) {
    let byText = byRule.get(entry.rule);
    if (byText === undefined) byRule.set(entry.rule, (byText = new Map<string, IgnoredEntry[]>()));
    byText.set(entry.text, [...(byText.get(entry.text) ?? []), entry]);
  }
  return { entries, of: (rule, text) => byRule.get(rule)?.get(text()) ?? none };
}

/** True where an entry of the right rule and text speaks of this sentence. */
export function speaksOf({ sentence }: IgnoredFinding, other: () => string): boolean {
  return sentence === null || isSameSentence(sentence, other());
}

const none: readonly IgnoredEntry[] = [];
