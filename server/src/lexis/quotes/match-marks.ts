import type { LooseMark, MarkPair, MarkToken } from './read-pairs';

/** Costs of slips. What is likelier costs less; the reading that costs least is taken. */
const cost = {
  /** A mark whose partner is missing. */
  loose: 1,
  /** A pair inside a pair of its kind. */
  nested: 0.8,
  /** An opening mark where a closing one belongs, or the other way round. */
  reversed: 0.6,
  /** A plain mark, or the bracket of an item, that is left out. */
  doubtful: 0.2,
  /** An open quotation that goes on in a paragraph which does not open with its mark. */
  unmarked: 0.5,
  /** Something before or behind a mark that does not stand there. */
  misfit: 0.5,
};

/** What was done with a token, or at the end of a paragraph. */
const enum Move {
  None,
  Open,
  /** Opens while one is open that is then never closed. */
  OpenAnew,
  Close,
  /** Closes what nothing opened. */
  CloseNothing,
  LeaveOut,
  /** The end of a paragraph: what is open is never closed. */
  Drop,
  /** The end of a paragraph: the quotation goes on. */
  RunOn,
  /** The mark that opens a further paragraph of a quotation. */
  Continue,
}

/** How many of one kind are open: 0, 1, 2; 3 = a quotation goes on and its mark must come next. */
const states = 4;
const awaiting = 3;

/**
 * Matches the marks of one kind where they do not come out even, with the fewest slips: a walk over the marks and
 * the ends of paragraphs that keeps the cheapest way to each state.
 */
export function matchMarks(
  text: string,
  tokens: readonly MarkToken[],
  runsOn: boolean,
  found: { readonly pairs: MarkPair[]; readonly loose: LooseMark[] },
): void {
  const steps = stepsOf(text, tokens);
  const moves: Uint8Array[] = [];
  const froms: Uint8Array[] = [];
  let costs = [0, Infinity, Infinity, Infinity];
  for (const step of steps) {
    const next = [Infinity, Infinity, Infinity, Infinity];
    const move = new Uint8Array(states);
    const from = new Uint8Array(states);
    const go = (start: number, end: number, how: Move, price: number): void => {
      const total = costs[start]! + price;
      if (total >= next[end]!) return;
      next[end] = total;
      move[end] = how;
      from[end] = start;
    };
    if (step.token === null) endParagraph(text, step, runsOn, go);
    else take(text, step.token, step.isFirst, go);
    costs = next;
    moves.push(move);
    froms.push(from);
  }
  // The text ends with the end of a paragraph, so nothing is open.
  const way: Move[] = [];
  let state = 0;
  for (let index = steps.length - 1; index >= 0; index--) {
    way.push(moves[index]![state]!);
    state = froms[index]![state]!;
  }
  follow(steps, way.reverse(), found);
}

type Go = (start: number, end: number, how: Move, price: number) => void;

/** A mark, or (null) the end of its paragraph. */
interface Step {
  readonly token: MarkToken | null;
  /** For a mark: it is the first character of its paragraph. */
  readonly isFirst: boolean;
  readonly paragraphStart: number;
  readonly paragraphEnd: number;
  /** At the end of a paragraph: the next begins with a mark that opens. */
  readonly isContinued: boolean;
  /** At the end of a paragraph: what stands before the last mark in it that may open. */
  readonly beforeOpening: string;
}

function stepsOf(text: string, tokens: readonly MarkToken[]): Step[] {
  const steps: Step[] = [];
  let index = 0;
  while (index < tokens.length) {
    const { at, paragraph } = tokens[index]!;
    const paragraphStart = text.lastIndexOf('\n', at) + 1;
    const end = text.indexOf('\n', at);
    const paragraphEnd = end < 0 ? text.length : end;
    let beforeOpening = '';
    for (; index < tokens.length && tokens[index]!.paragraph === paragraph; index++) {
      const token = tokens[index]!;
      const isFirst = token.at === paragraphStart;
      if (token.side !== 'close') beforeOpening = isFirst ? '' : text[token.at - 1]!;
      steps.push({ token, isFirst, paragraphStart, paragraphEnd, isContinued: false, beforeOpening });
    }
    const next = tokens[index];
    const isContinued =
      next !== undefined && next.at === paragraphEnd + 1 && next.side !== 'close' && !next.isDoubtful;
    steps.push({ token: null, isFirst: false, paragraphStart, paragraphEnd, isContinued, beforeOpening });
  }
  return steps;
}

function take(text: string, token: MarkToken, isFirst: boolean, go: Go): void {
  const { side, isDoubtful, isPlain, kind } = token;
  const open = (side === 'close' ? cost.reversed : 0) + misfitOpen(text, token);
  const close = (side === 'open' ? cost.reversed : 0) + misfitClose(text, token);
  go(0, 1, Move.Open, open);
  // Half-width angles are how people type the inner title marks.
  go(1, 2, Move.Open, open + (isPlain && side !== 'either' ? 0 : cost.nested));
  go(1, 1, Move.OpenAnew, open + cost.loose);
  go(1, 0, Move.Close, close);
  go(2, 1, Move.Close, close);
  go(0, 0, Move.CloseNothing, close + cost.loose);
  if (isDoubtful) for (const state of [0, 1, 2]) go(state, state, Move.LeaveOut, cost.doubtful);
  if (isFirst && side !== 'close' && kind !== 'round') go(awaiting, 1, Move.Continue, 0);
}

function endParagraph(
  text: string,
  { paragraphEnd, isContinued, beforeOpening }: Step,
  runsOn: boolean,
  go: Go,
): void {
  go(0, 0, Move.Drop, 0);
  go(1, 0, Move.Drop, cost.loose);
  go(2, 0, Move.Drop, 2 * cost.loose);
  if (!runsOn || paragraphEnd === text.length) return;
  // A quotation that goes on is a sentence, which stands behind a mark and ends with one; a word in quotes is not.
  const isSentence = beforeOpening === '' || !/[\p{L}\p{N}]/u.test(beforeOpening);
  const isEnded = '。！？…；：'.includes(text[paragraphEnd - 1] ?? ' ');
  const doubt = (isSentence ? 0 : 1.1) + (isEnded ? 0 : 0.4);
  if (isContinued) go(1, awaiting, Move.RunOn, doubt);
  else go(1, 1, Move.RunOn, cost.unmarked);
}

/** What no opening mark stands before. */
function misfitOpen(text: string, { at, isPlain }: MarkToken): number {
  const next = text[at + 1];
  if (next === undefined || next === '\n') return 2 * cost.misfit;
  return '，。、；：！？）》”'.includes(next) ? (isPlain ? 2 : 1) * cost.misfit : 0;
}

/** What no closing mark stands behind. */
function misfitClose(text: string, { at, isPlain }: MarkToken): number {
  const previous = text[at - 1];
  if (previous === undefined || previous === '\n') return 2 * cost.misfit;
  return '：（《“'.includes(previous) ? (isPlain ? 2 : 1) * cost.misfit : 0;
}

function follow(
  steps: readonly Step[],
  way: readonly Move[],
  { pairs, loose }: { readonly pairs: MarkPair[]; readonly loose: LooseMark[] },
): void {
  let open: { readonly token: MarkToken; readonly end: number }[] = [];
  const drop = (to: number): void => {
    const last = open.pop()!;
    const { kind, at } = last.token;
    loose.push({ kind, at, side: 'open', from: at + 1, to: Math.min(to, last.end) });
  };
  let previous = -1;
  way.forEach((move, index) => {
    const { token, paragraphStart, paragraphEnd } = steps[index]!;
    if (move === Move.Drop) while (open.length > 0) drop(paragraphEnd);
    if (token === null) return;
    const { kind, at } = token;
    if (move === Move.OpenAnew) drop(at);
    if (move === Move.Continue) open = [];
    if (move === Move.Open || move === Move.OpenAnew || move === Move.Continue)
      open.push({ token, end: paragraphEnd });
    if (move === Move.Close) {
      const start = open.pop()!.token.at;
      pairs.push({ kind, open: start, close: at, isNested: open.length > 0 });
    }
    if (move === Move.CloseNothing)
      loose.push({ kind, at, side: 'close', from: Math.max(previous + 1, paragraphStart), to: at });
    if (move !== Move.LeaveOut) previous = at;
  });
}
