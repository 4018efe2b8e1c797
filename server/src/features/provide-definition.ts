import type { Span } from '../text/span';
import type { Analysis } from './analyze';
import { introductionOf } from './introduction-of';
import { nameAt } from './name-at';

export interface Definition {
  /** The mention that was asked about. */
  readonly origin: Span;
  readonly target: Span;
}

/** From any mention of a name to the one where the page introduces it. */
export function provideDefinition(analysis: Analysis, offset: number): Definition | null {
  const found = nameAt(analysis, offset);
  if (found === null) return null;
  return { origin: found.mention.span, target: introductionOf(analysis.page, found.name).span };
}
