import type { FileRange } from '../../server/src/folder/page-digest';
import { composeIssue } from './compose-issue';
import { faultRules } from './fault-rules';
import { listsOf } from './lists';
import type { FaultKind, FaultPlace, Newsroom, NewsroomPage, PlantedFault } from './newsroom';
import { newsroomWorld } from './newsroom-world';
import type { DraftFault, FaultSpot, StoryPiece } from './fault-ground';
import { plantFault } from './plant-faults';
import { randomOf, type Random } from './random';
import { setPage, type Piece, type SetPage } from './set-page';
import { storyMemory } from './story-memory';

export interface NewsroomOptions {
  readonly pages: number;
  readonly seed: number;
  /** Pages of an issue; 8 where nothing else is said. */
  readonly pagesPerIssue?: number;
}

/** Makes up a newsroom: the same options give the same bytes on every machine. */
export function buildNewsroom({ pages: wanted, seed, pagesPerIssue = 8 }: NewsroomOptions): Newsroom {
  const world = newsroomWorld(seed);
  const random = randomOf(seed + 1);
  const memory = storyMemory();
  const issues = Math.ceil(wanted / pagesPerIssue);
  const planned = plan(random, wanted, issues);
  const pages: NewsroomPage[] = [];
  const drafted: DraftFault[] = [];
  const placed = new Places();
  const archive: { path: string; index: number; piece: StoryPiece }[] = [];
  let left: FaultKind[] = [];

  for (let issue = 0; issue < issues; issue++) {
    const date = new Date(Date.UTC(2031, 2, 3 + issue));
    const count = Math.min(pagesPerIssue, wanted - issue * pagesPerIssue);
    const draft = composeIssue(world, seed * 1009 + issue, date, count, memory);
    const touched = new Set<Piece>();
    const ground = { world, random, draft, touched, archive };
    const due = [...left, ...(planned[issue] ?? [])];
    left = [];
    for (const kind of due) {
      const fault = plantFault(kind, ground);
      if (fault === null) left.push(kind);
      else drafted.push(fault);
    }
    const paired = new Set(
      [...draft.jumps, ...draft.events]
        .flatMap((pair) => Object.values(pair))
        .map(({ page, index }) => page.pieces[index]),
    );
    for (const { path, pieces, style } of draft.pages) {
      const set = setPage(path, pieces, style);
      placed.add(path, set);
      const people = set.places
        .filter(({ id }) => world.book.entries[id]!.is === 'person')
        .map(({ text }) => text);
      pages.push({
        path,
        date: date.toISOString().slice(0, 10),
        text: set.text,
        answer: set.answer,
        people: [...new Set(people)],
      });
      pieces.forEach((piece, index) => {
        if (piece.is !== 'story' || touched.has(piece) || paired.has(piece)) return;
        if (!withoutNews.has(piece.story.kind)) archive.push({ path, index, piece });
      });
    }
  }
  const lists = listsOf(world);
  return {
    cast: world.cast,
    pages,
    faults: [...drafted.map((fault) => placed.resolve(fault)), lists.fault],
    lists: lists.files,
  };
}

/** What is printed again with good reason, or is too short to be told from others. */
const withoutNews = new Set(['weather', 'notice', 'brief', 'winners', 'meeting', 'inspection']);

/** How many of a kind there are on 1000 pages. */
const perThousand: Readonly<Record<FaultKind, number>> = {
  'misspelt-name': 20,
  'changed-title': 16,
  'leaders-order': 14,
  'strokes-order': 10,
  'name-before-title': 14,
  'two-names-of-body': 12,
  'obsolete-body': 14,
  'doubled-level': 12,
  'short-name-first': 12,
  'protected-name': 10,
  'jump-without-partner': 12,
  'jump-to-wrong-page': 12,
  'jump-form': 8,
  'other-number': 14,
  'other-name': 10,
  'story-again': 10,
  'story-again-edited': 10,
  'broken-roster-line': 0,
};

/** The kinds that are planted in each issue, at least one of each in the whole. */
function plan(random: Random, pages: number, issues: number): FaultKind[][] {
  const planned = Array.from({ length: issues }, (): FaultKind[] => []);
  for (const kind of Object.keys(perThousand) as FaultKind[]) {
    const count = Math.round((perThousand[kind] * pages) / 1000);
    if (perThousand[kind] === 0) continue;
    for (let index = 0; index < Math.max(1, count); index++)
      planned[random.int(Math.min(1, issues - 1), Math.max(0, Math.floor(issues * 0.9) - 1))]!.push(kind);
  }
  return planned;
}

/** Where marks and pieces have come to stand. */
class Places {
  readonly #marks = new Map<number, FaultPlace>();
  readonly #pieces = new Map<string, FaultPlace>();

  add(path: string, { places, ranges, text }: SetPage): void {
    for (const { id, range, text: own } of places) {
      // A story that is told again has its marks twice: what they are asked for stands in the first.
      if (!this.#marks.has(id)) this.#marks.set(id, { path, range, text: own });
    }
    const lines = text.split('\n');
    ranges.forEach((range, index) =>
      this.#pieces.set(`${path} ${index}`, { path, range, text: textOf(lines, range) }),
    );
  }

  resolve({ kind, what, here, counterparts }: DraftFault): PlantedFault {
    return {
      kind,
      rules: faultRules[kind],
      ...this.#at(here),
      what,
      counterparts: counterparts.map((spot) => this.#at(spot)),
    };
  }

  #at(spot: FaultSpot): FaultPlace {
    const place =
      spot.is === 'mark' ? this.#marks.get(spot.id) : this.#pieces.get(`${spot.path} ${spot.index}`);
    if (place === undefined) throw new Error(`a fault stands nowhere: ${JSON.stringify(spot)}`);
    return place;
  }
}

function textOf(lines: readonly string[], [startLine, , endLine]: FileRange): string {
  return lines.slice(startLine, endLine + 1).join('');
}
