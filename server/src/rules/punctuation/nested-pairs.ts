import { pairMark, type PairKind } from '../../lexis/quotes/pair-marks';
import type { MarkPair } from '../../lexis/quotes/read-pairs';
import { spansParagraphs, type ArticleMarks } from './article-marks';

/** Pairs of a kind that stand inside a pair of their kind, all four marks as they should be but for that. */
export function nestedPairs(marks: ArticleMarks, kind: PairKind): readonly MarkPair[] {
  if (marks.nested.length === 0) return none;
  const { text } = marks.flow;
  const isRight = ({ open, close }: MarkPair): boolean =>
    isInOrder(text, open, 'open') && isInOrder(text, close, 'close');
  return marks.nested.filter(
    (pair) => pair.kind === kind && isRight(pair) && !spansParagraphs(marks, pair.open, pair.close),
  );
}

const none: readonly MarkPair[] = [];

function isInOrder(text: string, at: number, side: 'open' | 'close'): boolean {
  const { side: is, isPlain } = pairMark(text.charCodeAt(at))!;
  return !isPlain && is === side;
}
