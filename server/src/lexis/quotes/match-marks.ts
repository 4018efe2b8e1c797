import { isDigit } from '../../text/characters';
import type { PairKind } from './pair-marks';
import type { BareParagraph, LooseMark, MarkPair, MarkToken } from './read-pairs';

/** What is found, filled as it is. */
export interface FoundMarks {
  readonly pairs: MarkPair[];
  readonly loose: LooseMark[];
  readonly bare: BareParagraph[];
}

/** Costs of slips. What is likelier costs less; the reading that costs least is taken. */
const cost = {
  /** A mark whose partner is missing. */
  loose: 1,
  /** A pair inside a pair of its kind; further ones in the same pair follow from the first. */
  nested: 0.8,
  nestedAgain: 0.2,
  /** A mark that opens where one that closes belongs, or the other way round. */
  reversedOpen: 0.4,
  reversedClose: 0.6,
  /** Both marks of a pair: who sets the first the wrong way round does so with the second. */
  reversedBoth: 0.1,
  /** A plain mark, or the bracket of an item, that is left out. */
  doubtful: 0.2,
  /** An open quotation that goes on in a paragraph which does not open with its mark. */
  unmarked: 0.5,
  /** It is no quotation that goes on where it does not begin with a sentence, or does not end with one. */
  fragment: 1.1,
  stray: 1.6,
  /** Something before or behind a mark that does not stand there. */
  misfit: 0.5,
};

/** What is done with a mark or at the end of a paragraph. */
type Move =
  | 'open'
  /** Opens while one is open that is then never closed. */
  | 'openAnew'
  | 'close'
  /** Closes what nothing opened. */
  | 'closeNothing'
  | 'leaveOut'
  /** The end of a paragraph: what is open is never closed. */
  | 'drop'
  /** The end of a paragraph: the quotation goes on. */
  | 'runOn'
  /** So it does, and the next paragraph lacks the mark that it should open with. */
  | 'runOnBare'
  /** The mark that opens a further paragraph of a quotation. */
  | 'continue';

/**
 * How many of one kind are open: 0, 1, 2; then: a quotation goes on and its mark must come next; one is open, by a
 * mark that stands the wrong way round; one is open and had a pair of its kind inside; one is open since a paragraph
 * before, and this one lacks its mark.
 */
const awaiting = 3;
const reversed = 4;
const nesting = 5;
const bare = 6;
const states = 7;
/** In which one is open; in which nothing has to come next; in which a quotation may go on behind its paragraph. */
const openStates: readonly number[] = [1, reversed, nesting, bare];
const settledStates: readonly number[] = [0, 1, 2, reversed, nesting, bare];
const goingOn: readonly number[] = [1, nesting, bare];

/**
 * Matches the marks of one kind where they do not come out even, with the fewest slips: a walk over the marks and
 * the ends of paragraphs that keeps the cheapest way to each state.
 */
export function matchMarks(text: string, tokens: readonly MarkToken[], found: FoundMarks): void {
  const steps = stepsOf(text, tokens);
  const ways: Way[][] = [];
  let costs = [0, ...Array<number>(states - 1).fill(Infinity)];
  for (const step of steps) {
    const next = Array<number>(states).fill(Infinity);
    const way: Way[] = [];
    const go: Go = (start, end, move, price) => {
      const total = costs[start]! + price;
      if (total >= next[end]!) return;
      next[end] = total;
      way[end] = { move, from: start };
    };
    if (step.token === null) endParagraph(text, step, go);
    else take(text, step.token, step.isFirst, go);
    costs = next;
    ways.push(way);
  }
  // The text ends with the end of a paragraph, so nothing is open.
  const moves: Move[] = [];
  let state = 0;
  for (let index = steps.length - 1; index >= 0; index--) {
    const { move, from } = ways[index]![state]!;
    moves.push(move);
    state = from;
  }
  follow(text, steps, moves.reverse(), found);
}

/** The cheapest way into a state, and the state that it comes from. */
interface Way {
  readonly move: Move;
  readonly from: number;
}

type Go = (start: number, end: number, move: Move, price: number) => void;

/** A mark, or (null) the end of its paragraph. */
interface Step {
  readonly token: MarkToken | null;
  /** For a mark: it is the first character of its paragraph. */
  readonly isFirst: boolean;
  readonly paragraphStart: number;
  readonly paragraphEnd: number;
  /** At the end of a paragraph: the next begins with a mark that opens. */
  readonly isContinued: boolean;
  readonly kind: PairKind;
  /** At the end of a paragraph: what stands before the last mark in it that may open. */
  readonly beforeOpening: string;
}

function stepsOf(text: string, tokens: readonly MarkToken[]): Step[] {
  const steps: Step[] = [];
  let index = 0;
  while (index < tokens.length) {
    const { at, paragraph, kind } = tokens[index]!;
    const paragraphStart = text.lastIndexOf('\n', at) + 1;
    const end = text.indexOf('\n', at);
    const paragraphEnd = end < 0 ? text.length : end;
    let beforeOpening = '';
    for (; index < tokens.length && tokens[index]!.paragraph === paragraph; index++) {
      const token = tokens[index]!;
      const isFirst = token.at === paragraphStart;
      if (token.side !== 'close') beforeOpening = isFirst ? '' : text[token.at - 1]!;
      steps.push({ token, isFirst, paragraphStart, paragraphEnd, isContinued: false, kind, beforeOpening });
    }
    const next = tokens[index];
    const isContinued = next?.at === paragraphEnd + 1 && next.side !== 'close' && !next.isDoubtful;
    steps.push({
      token: null,
      isFirst: false,
      paragraphStart,
      paragraphEnd,
      isContinued,
      kind,
      beforeOpening,
    });
  }
  return steps;
}

function take(text: string, token: MarkToken, isFirst: boolean, go: Go): void {
  const { side, isDoubtful, isPlain, kind } = token;
  const open = misfitOpen(text, token);
  const close = misfitClose(text, token);
  const turnedClose = side === 'open' ? cost.reversedClose : 0;
  if (side === 'close' && !isDoubtful) {
    go(0, reversed, 'open', open + cost.reversedOpen);
    for (const state of openStates) go(state, reversed, 'openAnew', open + cost.reversedOpen + cost.loose);
  } else if (side !== 'close') {
    go(0, 1, 'open', open);
    // Half-width angles are how people type the inner title marks.
    go(1, 2, 'open', open + (isPlain && side === 'open' ? 0 : cost.nested));
    go(bare, 2, 'open', open + cost.nested + cost.fragment);
    go(nesting, 2, 'open', open + cost.nestedAgain);
    for (const state of openStates) go(state, 1, 'openAnew', open + cost.loose);
  }
  go(1, 0, 'close', close + turnedClose);
  go(2, nesting, 'close', close + turnedClose);
  go(nesting, 0, 'close', close + turnedClose);
  go(bare, 0, 'close', close + turnedClose + (endsSentence(text, token.at) ? 0 : cost.stray));
  go(reversed, 0, 'close', close + (side === 'open' ? cost.reversedBoth : 0));
  go(0, 0, 'closeNothing', close + turnedClose + cost.loose);
  if (isDoubtful) for (const state of settledStates) go(state, state, 'leaveOut', cost.doubtful);
  if (isFirst && side !== 'close' && kind !== 'round') go(awaiting, 1, 'continue', 0);
}

function endParagraph(text: string, step: Step, go: Go): void {
  const { paragraphEnd, isContinued, beforeOpening, kind } = step;
  go(0, 0, 'drop', 0);
  for (const state of openStates) go(state, 0, 'drop', cost.loose);
  go(2, 0, 'drop', 2 * cost.loose);
  if (paragraphEnd === text.length) return;
  // A quotation that goes on is a sentence, which stands behind a mark and ends with one; a word in quotes is not.
  const isSentence = beforeOpening === '' || !letterOrNumber.test(beforeOpening);
  const isEnded = isSentenceEnd(text[paragraphEnd - 1]);
  const fragment = isSentence ? 0 : cost.fragment;
  for (const state of goingOn) {
    if (isContinued) go(state, awaiting, 'runOn', fragment + (isEnded ? 0 : 0.4));
    // A paragraph that was cut in the middle of its sentence is no matter of its marks.
    else if (!isEnded || mayHoldParagraphs.has(kind)) go(state, state, 'runOn', cost.unmarked);
    else if (mayQuoteParagraphs.has(kind)) go(state, bare, 'runOnBare', cost.unmarked + fragment);
  }
}

const mayQuoteParagraphs: ReadonlySet<PairKind> = new Set(['double', 'single', 'corner', 'whiteCorner']);
const mayHoldParagraphs: ReadonlySet<PairKind> = new Set(['round', 'square', 'lenticular', 'tortoise']);

function isSentenceEnd(character: string | undefined): boolean {
  return character !== undefined && '。！？…；：'.includes(character);
}

/** What closes a quotation of sentences stands behind the end of one, or before a stop. */
function endsSentence(text: string, at: number): boolean {
  return isSentenceEnd(text[at - 1]) || isSentenceEnd(text[at + 1]);
}

const letterOrNumber = /[\p{L}\p{N}]/u;

/** What no opening mark stands before. Who takes a mark for a reversed one needs a place that fits. */
function misfitOpen(text: string, { at, isPlain, side, kind }: MarkToken): number {
  // 24"彩电
  if (isPlain && kind === 'double' && isDigit(text.charCodeAt(at - 1) || 0)) return 2 * cost.misfit;
  const next = text[at + 1];
  if (next === undefined || next === '\n') return 2 * cost.misfit;
  if (!'，。、；：！？）》”'.includes(next)) return 0;
  return cost.misfit * (side === 'close' ? 4 : isPlain ? 2 : 1);
}

/** What no closing mark stands behind. */
function misfitClose(text: string, { at, isPlain, side }: MarkToken): number {
  const previous = text[at - 1];
  if (previous === undefined || previous === '\n') return 2 * cost.misfit;
  if (side === 'open' && '，、'.includes(previous)) return cost.misfit;
  if (!'：（《“'.includes(previous)) return 0;
  return cost.misfit * (side === 'open' ? 4 : isPlain ? 2 : 1);
}

function follow(
  text: string,
  steps: readonly Step[],
  moves: readonly Move[],
  { pairs, loose, bare }: FoundMarks,
): void {
  let open: { readonly token: MarkToken; readonly end: number }[] = [];
  const drop = (to: number): void => {
    const last = open.pop()!;
    const { kind, at } = last.token;
    loose.push({ kind, at, side: 'open', from: at + 1, to: Math.min(to, last.end) });
  };
  let previous = -1;
  moves.forEach((move, index) => {
    const { token, paragraphStart, paragraphEnd } = steps[index]!;
    if (move === 'drop') while (open.length > 0) drop(paragraphEnd);
    if (move === 'runOnBare') {
      const { kind, at } = open.at(-1)!.token;
      // Paragraphs without any mark are no steps.
      const next = steps[index + 1]!.paragraphStart;
      for (let start = paragraphEnd + 1; start <= next && start > 0; start = text.indexOf('\n', start) + 1)
        bare.push({ kind, open: at, at: start });
    }
    if (token === null) return;
    const { kind, at } = token;
    if (move === 'openAnew') drop(at);
    if (move === 'continue') open = [];
    if (move === 'open' || move === 'openAnew' || move === 'continue')
      open.push({ token, end: paragraphEnd });
    if (move === 'close') {
      const start = open.pop()!.token.at;
      pairs.push({ kind, open: start, close: at, isNested: open.length > 0 });
    }
    if (move === 'closeNothing')
      loose.push({ kind, at, side: 'close', from: Math.max(previous + 1, paragraphStart), to: at });
    if (move !== 'leaveOut') previous = at;
  });
}
