import type { Span } from '../text/span';
import type { FaultFix } from './rule';

/** The repair that puts `newText` in the place of `span`; an empty one takes the place away. */
export function writeInstead(span: Span, newText: string, shown = newText): FaultFix {
  return {
    title: { zh: `改为“${shown}”`, en: `Write “${shown}”` },
    edits: [{ span, newText }],
  };
}
