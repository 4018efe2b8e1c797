import { firstIndex } from '../../text/sorted';
import type { PairKind } from './pair-marks';
import type { LooseMark, MarkPair, MixedPair } from './read-pairs';

/** What is left of the marks without a partner, and those that go together after all. */
interface Mixed {
  readonly mixed: readonly MixedPair[];
  readonly loose: readonly LooseMark[];
}

/**
 * Pairs of two marks that are of two kinds: an opening mark without its partner and, behind it in the same paragraph and with no
 * other loose mark between, a closing one of the kind that nests in it (《星洲往事〉). Where one of the two is a mark of the pair around
 * (《读〈诗》记》), that pair is mended as well. Both lists are in order.
 */
export function mixedPairs(pairs: MarkPair[], loose: readonly LooseMark[]): Mixed {
  const mixed: MixedPair[] = [];
  const left: LooseMark[] = [];
  for (const second of loose) {
    const first = left.at(-1);
    if (first === undefined || !goTogether(first, second)) {
      left.push(second);
      continue;
    }
    left.pop();
    mixed.push(uncrossed(pairs, first, second) ?? plain(pairs, first, second));
  }
  return { mixed, loose: left };
}

function goTogether(first: LooseMark, second: LooseMark): boolean {
  return (
    first.side === 'open' &&
    second.side === 'close' &&
    first.kind !== second.kind &&
    families[first.kind] === families[second.kind] &&
    // Within a paragraph, and no second mark of either kind between.
    (second.at <= first.to || second.from <= first.at)
  );
}

const families: Readonly<Record<PairKind, string>> = {
  double: 'quotes',
  single: 'quotes',
  title: 'titles',
  innerTitle: 'titles',
  corner: 'corners',
  whiteCorner: 'corners',
  round: 'brackets',
  square: 'brackets',
  lenticular: 'brackets',
  tortoise: 'brackets',
};

/** A pair that crosses the two took the mark that belongs inside: 〈诗》 of 《读〈诗》记》. */
function uncrossed(pairs: MarkPair[], first: LooseMark, second: LooseMark): MixedPair | null {
  for (const index of near(pairs, second.at)) {
    const pair = pairs[index]!;
    const { kind, open, close } = pair;
    if (kind === second.kind && open < first.at && first.at < close && close < second.at) {
      pairs[index] = { ...pair, close: second.at };
      return { open: first.at, close, kind: first.kind };
    }
    if (kind === first.kind && first.at < open && open < second.at && second.at < close) {
      pairs[index] = { ...pair, open: first.at };
      return { open, close: second.at, kind: second.kind };
    }
  }
  return null;
}

/** Indexes of the pairs that open last before the offset. */
function near(pairs: readonly MarkPair[], at: number): number[] {
  const end = firstIndex(pairs.length, (index) => pairs[index]!.open >= at);
  return Array.from({ length: Math.min(end, mostNear) }, (_, back) => end - 1 - back);
}

/** No two marks that go together have more pairs between them. */
const mostNear = 8;

/** The outer kind, unless a pair of it stands around; brackets are as the one that opens. */
function plain(pairs: readonly MarkPair[], first: LooseMark, second: LooseMark): MixedPair {
  const ends = { open: first.at, close: second.at };
  const outer = outers.find((kind) => kind === first.kind || kind === second.kind);
  if (outer === undefined) return { ...ends, kind: first.kind };
  const isInside = near(pairs, first.at).some((index) => {
    const { kind, close } = pairs[index]!;
    return kind === outer && close > second.at;
  });
  const inner = first.kind === outer ? second.kind : first.kind;
  return { ...ends, kind: isInside ? inner : outer };
}

const outers: readonly PairKind[] = ['double', 'title', 'corner'];
