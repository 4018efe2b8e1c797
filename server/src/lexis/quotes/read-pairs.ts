import { isHan, isLatin, isDigit } from '../../text/characters';
import { matchMarks } from './match-marks';
import { mixedPairs } from './mixed-pairs';
import { isPairMark, pairMark, type PairKind, type PairMark } from './pair-marks';

/** Two marks that belong together. They may be of the wrong form: reversed, straight, half-width. */
export interface MarkPair {
  readonly kind: PairKind;
  /** Offsets of the two marks. */
  readonly open: number;
  readonly close: number;
  /** True inside another pair of its kind. */
  readonly isNested: boolean;
}

/** A mark without its partner, and the stretch in which the partner is missing. */
export interface LooseMark {
  readonly kind: PairKind;
  readonly at: number;
  /** What the mark is: an opening one lacks the mark that closes. */
  readonly side: 'open' | 'close';
  readonly from: number;
  readonly to: number;
}

export interface PairReading {
  /** In the order of their opening marks. */
  readonly pairs: readonly MarkPair[];
  readonly loose: readonly LooseMark[];
  readonly bare: readonly BareParagraph[];
  readonly mixed: readonly MixedPair[];
}

/** A paragraph in which a quotation goes on, and which does not open with its mark. */
export interface BareParagraph {
  readonly kind: PairKind;
  /** Where the quotation, or its last paragraph with a mark, opens. */
  readonly open: number;
  /** Where the paragraph starts. */
  readonly at: number;
}

/** Two marks of two kinds, each without a partner, that go together: 《星洲往事〉. */
export interface MixedPair {
  readonly open: number;
  readonly close: number;
  /** What both should be. */
  readonly kind: PairKind;
}

/** One mark as it stands in the text. */
export interface MarkToken extends PairMark {
  readonly at: number;
  /** Number of its paragraph. */
  readonly paragraph: number;
  /** True where it need not be a mark of a pair at all: it may be left out for little. */
  readonly isDoubtful: boolean;
}

/**
 * Reads which marks of a text belong together. Paragraphs are lines; each starts anew, but that a quotation may run
 * over several, opening each with its mark and closing once. Where the marks do not come out even, the
 * reading with the fewest slips is taken.
 */
export function readPairs(text: string): PairReading {
  const even = readEvenPairs(text);
  return even === null ? readUnevenPairs(text) : { pairs: even, loose: [], bare: [], mixed: [] };
}

/**
 * The pairs of a text in which all marks open and close by turns within their paragraphs, as nearly always; null for
 * any other. Most articles are read in this one walk.
 */
function readEvenPairs(text: string): MarkPair[] | null {
  const pairs: MarkPair[] = [];
  /** Nothing of the same kind is open twice, and hardly ever are three kinds at once: a list is quicker than a map. */
  const open: { readonly kind: PairKind; close: number }[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a) {
      if (open.length > 0) return null;
      start = at + 1;
    }
    if (!isPairMark(unit)) continue;
    const mark = pairMark(unit)!;
    if (isNoMark(text, at, mark)) continue;
    if (isDoubtful(text, at, start, mark)) return null;
    const { kind, side } = mark;
    let waiting = open.length - 1;
    while (waiting >= 0 && open[waiting]!.kind !== kind) waiting--;
    if (side === 'open' && waiting < 0) {
      const pair = { kind, open: at, close: at, isNested: false };
      pairs.push(pair);
      open.push(pair);
    } else if (side === 'close' && waiting >= 0) {
      open[waiting]!.close = at;
      if (waiting === open.length - 1) open.pop();
      else open.splice(waiting, 1);
    } else return null;
  }
  return open.length > 0 ? null : pairs;
}

function readUnevenPairs(text: string): PairReading {
  const tokens = tokensOf(text);
  const pairs: MarkPair[] = [];
  const loose: LooseMark[] = [];
  const bare: BareParagraph[] = [];
  for (const [kind, some] of tokens) {
    if (isEven(some)) {
      for (let index = 0; index < some.length; index += 2)
        pairs.push({ kind, open: some[index]!.at, close: some[index + 1]!.at, isNested: false });
    } else matchMarks(text, some, { pairs, loose, bare });
  }
  pairs.sort((a, b) => a.open - b.open);
  loose.sort((a, b) => a.at - b.at);
  const left = mixedPairs(pairs, loose);
  // A pair that was mended may open elsewhere.
  if (left.mixed.length > 0) pairs.sort((a, b) => a.open - b.open);
  bare.sort((a, b) => a.at - b.at);
  return { pairs, loose: left.loose, bare, mixed: left.mixed };
}

function tokensOf(text: string): Map<PairKind, MarkToken[]> {
  const tokens = new Map<PairKind, MarkToken[]>();
  let paragraph = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a) {
      paragraph++;
      start = at + 1;
      continue;
    }
    if (!isPairMark(unit)) continue;
    const mark = pairMark(unit)!;
    if (isNoMark(text, at, mark)) continue;
    const { kind, side, isPlain } = mark;
    const token = { kind, side, isPlain, at, paragraph, isDoubtful: isDoubtful(text, at, start, mark) };
    const some = tokens.get(kind);
    if (some === undefined) tokens.set(kind, [token]);
    else some.push(token);
  }
  return tokens;
}

/** True where the marks of one kind open and close by turns within their paragraphs. */
function isEven(tokens: readonly MarkToken[]): boolean {
  if (tokens.length % 2 === 1) return false;
  for (let index = 0; index < tokens.length; index += 2) {
    const open = tokens[index]!;
    const close = tokens[index + 1]!;
    if (open.side !== 'open' || close.side !== 'close' || open.paragraph !== close.paragraph) return false;
    if (open.isDoubtful || close.isDoubtful) return false;
  }
  return true;
}

/** An apostrophe, a prime, an arrow or a comparison. */
function isNoMark(text: string, at: number, { kind, side, isPlain }: PairMark): boolean {
  // Nearly all are of the full form and no apostrophe.
  if (!isPlain && kind !== 'single') return false;
  const before = text.charCodeAt(at - 1) || 0;
  const after = text.charCodeAt(at + 1) || 0;
  if (kind === 'single' && (isPlain || side === 'close')) {
    if (isWord(before) && isWord(after)) return true;
    return isPlain && !isHan(before) && !isHan(after);
  }
  if (kind !== 'title') return false;
  const next = side === 'open' ? after : before;
  return isDigit(next) || '-=—→ \n/!'.includes(String.fromCharCode(next)) || next === 0;
}

/** A plain mark behind a figure, the bracket of an item (1）, a）, 一）), a mouth (:）. */
function isDoubtful(text: string, at: number, start: number, { kind, side, isPlain }: PairMark): boolean {
  if (kind === 'round' && side === 'close') {
    let from = at;
    while (from > start && at - from < 4 && isLabel(text, from - 1)) from--;
    if (from === at) return ':;'.includes(text[at - 1] ?? '');
    return from === start || '。；：，、！？ 　;,:'.includes(text[from - 1]!);
  }
  if (kind === 'single' && side === 'close') return isWord(text.charCodeAt(at - 1) || 0);
  return isPlain;
}

function isLabel(text: string, at: number): boolean {
  return isWord(text.charCodeAt(at)) || '一二三四五六七八九十'.includes(text[at]!);
}

function isWord(unit: number): boolean {
  return isLatin(unit) || isDigit(unit);
}
