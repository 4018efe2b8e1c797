/** Marks that come in pairs. Each kind nests in the others; within itself a kind has another form. */
export type PairKind =
  | 'double'
  | 'single'
  | 'title'
  | 'innerTitle'
  | 'round'
  | 'square'
  | 'lenticular'
  | 'tortoise'
  | 'corner'
  | 'whiteCorner';

/** What a mark does; straight quotes do either. */
export type MarkSide = 'open' | 'close' | 'either';

export interface PairMark {
  readonly kind: PairKind;
  readonly side: MarkSide;
  /** True for marks of the keyboard, which have other uses: inches, arrows, apostrophes. */
  readonly isPlain: boolean;
}

/** The full-width form of each kind. */
export const fullMarks: Readonly<Record<PairKind, { readonly open: string; readonly close: string }>> = {
  double: { open: '“', close: '”' },
  single: { open: '‘', close: '’' },
  title: { open: '《', close: '》' },
  innerTitle: { open: '〈', close: '〉' },
  round: { open: '（', close: '）' },
  square: { open: '［', close: '］' },
  lenticular: { open: '【', close: '】' },
  tortoise: { open: '〔', close: '〕' },
  corner: { open: '「', close: '」' },
  whiteCorner: { open: '『', close: '』' },
};

export const pairKinds = Object.keys(fullMarks) as readonly PairKind[];

/** The mark that a code unit is; undefined for almost all. */
export function pairMark(unit: number): PairMark | undefined {
  const index = indexes[unit];
  return index === undefined || index === 0 ? undefined : marks[index];
}

/** One look-up for the thousands of code units that are no mark. */
export function isPairMark(unit: number): boolean {
  return indexes[unit]! !== 0;
}

/** Where each mark stands in the list, by code unit; 0 for what is none. */
const indexes = new Uint8Array(0x10000);
const marks: (PairMark | undefined)[] = [undefined];
for (const kind of pairKinds) {
  add(fullMarks[kind].open, kind, 'open', false);
  add(fullMarks[kind].close, kind, 'close', false);
}
for (const [open, close, kind] of [
  ['(', ')', 'round'],
  ['[', ']', 'square'],
] as const) {
  add(open, kind, 'open', false);
  add(close, kind, 'close', false);
}
for (const [open, close] of ['<>', '＜＞'] as const) {
  add(open!, 'title', 'open', true);
  add(close!, 'title', 'close', true);
}
for (const mark of '"＂') add(mark, 'double', 'either', true);
for (const mark of "'＇") add(mark, 'single', 'either', true);

function add(mark: string, kind: PairKind, side: MarkSide, isPlain: boolean): void {
  indexes[mark.charCodeAt(0)] = marks.push({ kind, side, isPlain }) - 1;
}
