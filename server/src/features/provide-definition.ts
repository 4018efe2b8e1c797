import type { FileRange } from '../folder/page-digest';
import type { Span } from '../text/span';
import type { Analysis } from './analyze';
import { introductionOf } from './introduction-of';
import { nameAt } from './name-at';
import { namesakes } from './namesakes';
import { newestFirst } from './newest-first';

export interface Definition {
  /** The mention that was asked about. */
  readonly origin: Span;
  readonly target: Span;
}

/** The same on another page of the folder. */
export interface DefinitionElsewhere {
  readonly origin: Span;
  readonly path: string;
  readonly range: FileRange;
}

/** From any mention of a name to the one where the page introduces it. */
export function provideDefinition(analysis: Analysis, offset: number): Definition | null {
  const found = nameAt(analysis, offset);
  if (found === null) return null;
  return { origin: found.mention.span, target: introductionOf(analysis.page, found.name).span };
}

/**
 * Where another page says what somebody is of whom this page tells no title: the last one up to the day of this page, else
 * the last one. Only from where the page itself leads no further; null elsewhere.
 */
export function provideDefinitionElsewhere(analysis: Analysis, offset: number): DefinitionElsewhere | null {
  const { folder = null } = analysis.context;
  const found = folder === null ? null : nameAt(analysis, offset);
  if (folder === null || found?.name.kind !== 'person' || found.name.titles.length > 0) return null;
  if (introductionOf(analysis.page, found.name) !== found.mention) return null;
  const titled = newestFirst(namesakes(folder, found.name), ({ page }) => page).filter(
    ({ entry }) => 'titles' in entry && entry.titles.length > 0 && entry.mentions.length > 0,
  );
  const today = analysis.reading.issueDate.value;
  const target =
    titled.find(({ page: { digest } }) => today === null || (digest.issueDate ?? '9') <= today) ?? titled[0];
  if (target === undefined) return null;
  const { mentions } = target.entry;
  const { range } = mentions.find(({ text }) => text === undefined) ?? mentions[0]!;
  return { origin: found.mention.span, path: target.page.path, range };
}
