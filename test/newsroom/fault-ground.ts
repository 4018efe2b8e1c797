import type { IssueDraft, PageDraft, Spot } from './issue-draft';
import { readMarks } from './marks';
import type { FaultKind } from './newsroom';
import type { World } from './newsroom-world';
import type { Random } from './random';
import type { Piece } from './set-page';

/** A fault in a draft: where it stands is known when the pages are set. */
export interface DraftFault {
  readonly kind: FaultKind;
  readonly what: string;
  readonly here: FaultSpot;
  readonly counterparts: readonly FaultSpot[];
}

/** A mark, a whole piece, or a piece of an earlier issue. */
export type FaultSpot =
  | { readonly is: 'mark'; readonly id: number }
  | { readonly is: 'piece'; readonly path: string; readonly index: number };

/** What a fault may be planted in. */
export interface Ground {
  readonly world: World;
  readonly random: Random;
  readonly draft: IssueDraft;
  /** Pieces of this issue that have a fault already. */
  readonly touched: Set<Piece>;
  /** Stories of earlier issues that nothing is wrong with. */
  readonly archive: readonly { readonly path: string; readonly index: number; readonly piece: StoryPiece }[];
}

export type StoryPiece = Extract<Piece, { is: 'story' }>;

export function fault(
  kind: FaultKind,
  what: string,
  here: number,
  counterparts: readonly FaultSpot[],
): DraftFault {
  return { kind, what, here: { is: 'mark', id: here }, counterparts };
}

export function freeSpots({ draft, random, touched }: Ground): Spot[] {
  const spots = draft.pages.flatMap((page) =>
    page.pieces.flatMap((piece, index) =>
      piece.is === 'story' && !touched.has(piece) ? [{ page, index }] : [],
    ),
  );
  const paired = new Set(
    [
      ...draft.jumps.flatMap(({ start, rest }) => [start, rest]),
      ...draft.events.flatMap(({ full, short }) => [full, short]),
    ].map(keyOf),
  );
  // Pairs are left for the faults of pairs.
  return random.shuffled(spots.filter((spot) => !paired.has(keyOf(spot))));
}

function keyOf({ page, index }: { page: PageDraft; index: number }): string {
  return `${page.path} ${index}`;
}

export function storyAt({ page, index }: Spot): StoryPiece {
  return page.pieces[index] as StoryPiece;
}

export function pieceAt({ page, index }: Spot): FaultSpot {
  return { is: 'piece', path: page.path, index };
}

export function isTouched({ touched }: Ground, spot: Spot): boolean {
  return touched.has(storyAt(spot));
}

export function touch({ touched }: Ground, spot: Spot): void {
  touched.add(storyAt(spot));
}

export function replacePiece(ground: Ground, spot: Spot, change: Partial<StoryPiece>): void {
  spot.page.pieces[spot.index] = { ...storyAt(spot), ...change };
  touch(ground, spot);
}

export function idOf(marked: string): number {
  return readMarks(marked).marks[0]!.id;
}

export function withAt<T>(items: readonly T[], index: number, item: T): T[] {
  return items.map((one, at) => (at === index ? item : one));
}
