import { fullMarks, type PairKind } from '../../lexis/quotes/pair-marks';
import type { Message } from '../../project/level';

/** What the marks of a kind are called, and how they are written. */
export interface MarkNames {
  readonly open: string;
  readonly close: string;
  readonly name: Message;
}

export function markNames(kind: PairKind): MarkNames {
  return { ...fullMarks[kind], name: names[kind] };
}

const quote = { zh: '引号', en: 'quotation mark' };
const title = { zh: '书名号', en: 'title mark' };
const bracket = { zh: '括号', en: 'bracket' };
const names: Readonly<Record<PairKind, Message>> = {
  double: quote,
  single: quote,
  corner: quote,
  whiteCorner: quote,
  title,
  innerTitle: title,
  round: bracket,
  square: bracket,
  lenticular: bracket,
  tortoise: bracket,
};

/** Kinds that quote. */
export function isQuote(kind: PairKind): boolean {
  return names[kind] === quote;
}
