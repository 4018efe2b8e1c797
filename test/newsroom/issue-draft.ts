import type { Piece, PageStyle } from './set-page';

/** An issue before it is set: faults are still planted in it. */
export interface IssueDraft {
  readonly date: Date;
  readonly pages: PageDraft[];
  /** Pairs of pieces: the start of a story and its rest, an event in full and in short. */
  readonly jumps: { readonly start: Spot; readonly rest: Spot }[];
  readonly events: { readonly full: Spot; readonly short: Spot }[];
}

export interface PageDraft {
  readonly path: string;
  /** As a jump line prints it: `A03`, `三`. */
  readonly number: string;
  readonly style: PageStyle;
  readonly pieces: Piece[];
}

export interface Spot {
  readonly page: PageDraft;
  readonly index: number;
}
