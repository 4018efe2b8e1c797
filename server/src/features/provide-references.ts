import type { Namesake } from '../folder/folder-index';
import type { Span } from '../text/span';
import type { Analysis } from './analyze';
import { introductionOf } from './introduction-of';
import { nameAt } from './name-at';
import { namesakes } from './namesakes';
import type { PageName } from './page-names';

export interface ReferenceOptions {
  /** Whether the mention where the page introduces the name is wanted, too. */
  readonly withIntroduction: boolean;
}

/** Every mention of the name at a cursor, each one span even where a line break cuts it; none where no name stands. */
export function provideReferences(
  analysis: Analysis,
  offset: number,
  { withIntroduction }: ReferenceOptions,
): readonly Span[] {
  const found = nameAt(analysis, offset);
  if (found === null) return [];
  const introduction = withIntroduction ? null : introductionOf(analysis.page, found.name);
  return found.name.mentions.filter((mention) => mention !== introduction).map(({ span }) => span);
}

/** The name at a cursor with the other pages of the folder that have it; null where none stands, or no folder is known. */
export function provideReferencesElsewhere(
  analysis: Analysis,
  offset: number,
): { readonly name: PageName; readonly others: readonly Namesake[] } | null {
  const { folder = null } = analysis.context;
  const name = nameAt(analysis, offset)?.name;
  return folder === null || name === undefined ? null : { name, others: namesakes(folder, name) };
}
