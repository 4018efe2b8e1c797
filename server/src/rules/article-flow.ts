import { firstIndex } from '../text/sorted';
import { shift, type Span } from '../text/span';
import { keepByParts } from './keep-by-article';
import type { Part, Region } from './part';

/** Running text of several parts of an article as one string, a line end between any two, with the way back. */
export interface ArticleFlow {
  readonly text: string;
  /** Where a stretch of `text` stands in the slice of the article. It must not run over the end of a part. */
  toRaw(span: Span): Span;
}

/**
 * The parts of these regions, in document order, but those that stand inside a paragraph which is a part as well. Kept with the
 * parts: rules ask for few different sets of regions, and most articles have no part in which those differ.
 */
export function flowOf(parts: readonly Part[], regions: readonly Region[]): ArticleFlow {
  const taken = partsOfFlow(parts, regions);
  const flows = flowsOf(parts);
  const known = flows.find((flow) => isSameList(flow.taken, taken));
  if (known !== undefined) return known.flow;
  const flow = joined(taken);
  flows.push({ taken, flow });
  return flow;
}

/** The parts that a flow of these regions is made of. */
export function partsOfFlow(parts: readonly Part[], regions: readonly Region[]): readonly Part[] {
  return parts.filter((part) => !part.inBody && regions.includes(part.region));
}

const flowsOf = keepByParts((): { readonly taken: readonly Part[]; readonly flow: ArticleFlow }[] => []);

function isSameList(a: readonly Part[], b: readonly Part[]): boolean {
  return a.length === b.length && a.every((part, index) => part === b[index]);
}

function joined(taken: readonly Part[]): ArticleFlow {
  const texts: string[] = [];
  const starts: number[] = [];
  let length = 0;
  for (const { running } of taken) {
    texts.push(running.text);
    starts.push(length);
    length += running.text.length + 1;
  }
  return {
    // Joined in one go: a string that is put together bit by bit is slower to read, and this one is read often.
    text: texts.join('\n'),
    toRaw: (span) => {
      const index = firstIndex(starts.length, (at) => starts[at]! > span.start) - 1;
      const { running, start } = taken[index]!;
      return shift(running.map.toRaw(shift(span, -starts[index]!)), start);
    },
  };
}
