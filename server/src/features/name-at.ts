import type { Mention } from '../reading/reading';
import { firstIndex } from '../text/sorted';
import type { Analysis } from './analyze';
import { namesAround, type NameMention, type PageName, type PageNames } from './page-names';

export interface NameAt {
  readonly name: PageName;
  readonly mention: Mention;
  /** All the names that `name` is one of. */
  readonly names: PageNames;
}

/**
 * The name of a person, place or organisation at a cursor. One right behind a name means that name, unless
 * another starts there.
 */
export function nameAt(analysis: Analysis, offset: number): NameAt | null {
  return nameOver(analysis, offset) ?? (offset > 0 ? nameOver(analysis, offset - 1) : null);
}

/** The name that the character at `offset` belongs to. */
export function nameOver(analysis: Analysis, offset: number): NameAt | null {
  const names = namesAround(analysis, offset);
  const found = names === null ? undefined : lastBefore(names.mentions, offset);
  if (found === undefined || offset >= found.end) return null;
  return { name: found.name, mention: found.mention, names: names! };
}

/** The last mention that starts at or before the offset: they do not overlap, so no other can cover it. */
function lastBefore(mentions: readonly NameMention[], offset: number): NameMention | undefined {
  return mentions[firstIndex(mentions.length, (index) => mentions[index]!.start > offset) - 1];
}
