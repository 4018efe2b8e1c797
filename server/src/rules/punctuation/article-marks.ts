import { readPairs, type MarkPair, type PairReading } from '../../lexis/quotes/read-pairs';
import { bodyAlone, flowOf, type ArticleFlow } from '../article-flow';
import { copyRegions } from '../copy-regions';
import { keepByParts } from '../keep-by-article';
import type { TextEdit } from '../../text/text-edit';

/** The marks of an article that come in pairs, read once for all rules. */
export interface ArticleMarks extends PairReading {
  readonly flow: ArticleFlow;
  /** Those that stand inside a pair of their kind: hardly ever any, and three rules ask. */
  readonly nested: readonly MarkPair[];
  /** Text of the paragraphs; else headings, captions and notes, through which no quotation of the body runs. */
  readonly isBody: boolean;
}

export const articleMarks = keepByParts((parts): readonly ArticleMarks[] => {
  const marks: ArticleMarks[] = [];
  for (const isBody of [true, false]) {
    const flow = flowOf(parts, isBody ? bodyAlone : otherRegions);
    if (flow.text === '') continue;
    const { pairs, loose, bare, mixed } = readPairs(flow.text);
    marks.push({ pairs, loose, bare, mixed, nested: pairs.filter(({ isNested }) => isNested), flow, isBody });
  }
  return marks;
});

const otherRegions = copyRegions.filter((region) => region !== 'body');

/** Writes another mark in the place of the one at the offset. */
export function replaceMark({ flow }: ArticleMarks, at: number, mark: string): TextEdit {
  return { span: flow.toRaw({ start: at, end: at + 1 }), newText: mark };
}

/** Puts in a mark that closes, behind the character before the offset: it never opens a line. */
export function insertClosing({ flow }: ArticleMarks, at: number, mark: string): TextEdit {
  const { end } = flow.toRaw({ start: at - 1, end: at });
  return { span: { start: end, end }, newText: mark };
}

/** Puts in a mark that opens, before the character at the offset: it never ends a line. */
export function insertOpening({ flow }: ArticleMarks, at: number, mark: string): TextEdit {
  const { start } = flow.toRaw({ start: at, end: at + 1 });
  return { span: { start, end: start }, newText: mark };
}

/** True where a stretch runs over the end of its paragraph, so that it has no span of its own. */
export function spansParagraphs({ flow }: ArticleMarks, start: number, end: number): boolean {
  const next = flow.text.indexOf('\n', start);
  return next >= 0 && next < end;
}

/** All marks that `readPairs` reads, for the triggers of a rule that asks for what is not there. */
export const everyPairMark = '“”"＂‘’\'＇《》〈〉<>＜＞（）()［］[]【】〔〕「」『』';
