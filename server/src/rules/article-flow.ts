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
  const flows = flowsOf(parts);
  for (const one of flows) if (one.regions === regions) return one.flow;
  const taken = partsOfFlow(parts, regions);
  const flow = flows.find((one) => isSameList(one.taken, taken))?.flow ?? joined(taken);
  flows.push({ regions, taken, flow });
  return flow;
}

/** Lists of regions that more than one rule asks for: a flow is found again by its list. */
export const bodyAlone: readonly Region[] = ['body'];
export const bodyAndSections: readonly Region[] = ['body', 'section'];

/** The parts that a flow of these regions is made of. */
export function partsOfFlow(parts: readonly Part[], regions: readonly Region[]): readonly Part[] {
  return parts.filter((part) => !part.inBody && regions.includes(part.region));
}

interface KeptFlow {
  readonly regions: readonly Region[];
  readonly taken: readonly Part[];
  readonly flow: ArticleFlow;
}

const flowsOf = keepByParts((): KeptFlow[] => []);

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
