import type { Words } from '../lexis/words/words';
import type { Article, Page } from '../page/page';
import { readPage } from '../page/read-page';
import { firstIndex, overlapsOne } from '../text/sorted';
import { shift, type Span } from '../text/span';
import { applyEdits, type TextEdit } from '../text/text-edit';
import { boundaryIn } from '../rules/page-habits';
import { harmlessOf, type SeenGroup } from './harmless-groups';
import { isSetLineByLine } from './is-set-line-by-line';
import { lineEndOf } from './line-end-of';
import { unwrapParagraph } from './unwrap-paragraph';
import { countSeen, whiteSpaceDifferences, whiteSpaceEdits } from './white-space-edits';

/** A page with its paragraphs set anew. */
export interface SetCopy {
  /** In document order; they change white space alone. */
  readonly edits: readonly TextEdit[];
  /** Paragraphs that stay as they are: set anew they would be read as something else. */
  readonly left: number;
}

/** The lines of a paragraph as they are to be; it changes white space alone. */
export type Lay = (raw: string) => string;

/**
 * Sets each paragraph of the body, and each note, as `lay` says. Headlines, bylines, captions, furniture, verse and the
 * blank lines between them stay as they are, and what touches a headline or a note gets one, since widths would no longer tell
 * them apart. The result is read again: of paragraphs that could not be told apart any more, some are left alone.
 */
export function setCopy(page: Page, words: Words, lay: Lay): SetCopy {
  let current = page;
  let step = setOnce(page, words, lay);
  // What was left may go in its new surroundings; in the end another go changes nothing.
  for (let round = 1; step.left > 0 && step.edits.length > 0 && round < mostRounds; round++) {
    current = readPage(applyEdits(current.text, step.edits), words, current);
    step = setOnce(current, words, lay);
  }
  return {
    edits: whiteSpaceEdits(page.text, applyEdits(current.text, step.edits), 0),
    left: step.left,
  };
}

const mostRounds = 4;

/** All paragraphs but those where the page, read again, would part or join what it does not now. */
function setOnce(page: Page, words: Words, lay: Lay): SetCopy {
  const groups = groupsOf(page, lay);
  const plain = unwrapped(page);
  const kept = harmlessOf(
    groups,
    (some) => {
      const changed = applyEdits(
        page.text,
        some.flatMap(({ edits }) => edits),
      );
      return whiteSpaceDifferences(plain, unwrapped(readPage(changed, words, page)));
    },
    // A long text is not read over and over for the sake of a few paragraphs.
    Math.max(8, Math.min(48, Math.floor(4_000_000 / page.lines.length))),
  );
  return { edits: kept.flatMap(({ edits }) => edits), left: groups.length - kept.length };
}

/** What two settings of one copy have in common. */
function unwrapped(page: Page): string {
  return applyEdits(
    page.text,
    groupsOf(page, unwrapParagraph).flatMap(({ edits }) => edits),
  );
}

/** What is to be changed for one paragraph. */
interface Group extends SeenGroup {
  readonly edits: readonly TextEdit[];
}

/** In document order. */
function groupsOf(page: Page, lay: Lay): Group[] {
  const lineEnd = lineEndOf(page);
  const pieces = page.articles
    .flatMap(({ value, start }, index) =>
      [
        ...headingsOf(value).map((span): Piece => ({ ...span, kind: 'heading' })),
        ...piecesToSet(page, index),
      ].map((piece): Piece => ({ ...shift(piece, start), kind: piece.kind })),
    )
    .sort((a, b) => a.start - b.start);
  const groups: Group[] = [];
  let seen = 0;
  let done = 0;
  const seenAt = (offset: number): number => {
    seen += countSeen(page.slice(done, offset));
    done = Math.max(done, offset);
    return seen;
  };
  pieces.forEach((piece, index) => {
    const above = pieces[index - 1];
    const edits =
      above !== undefined && touch(page, above, piece)
        ? [{ span: { start: above.end, end: above.end }, newText: lineEnd }]
        : [];
    if (piece.kind !== 'heading') {
      const raw = page.slice(piece.start, piece.end);
      edits.push(...whiteSpaceEdits(raw, lay(raw), piece.start));
    }
    if (edits.length > 0)
      groups.push({ edits, seen: { start: seenAt(piece.start), end: seenAt(piece.end) } });
  });
  return groups;
}

/** True where no blank line parts two pieces of different kinds. */
function touch(page: Page, above: Piece, below: Piece): boolean {
  return (
    above.kind !== below.kind &&
    above.end < below.start &&
    boundaryIn(page.slice(above.end, below.start)) === 'close'
  );
}

interface Piece extends Span {
  readonly kind: 'heading' | 'note' | 'paragraph';
}

/** Paragraphs and notes of an article that are running copy and nothing else, counted from its start. */
function piecesToSet({ articles, furniture }: Page, index: number): Piece[] {
  const { value: article, start } = articles[index]!;
  const paragraphs = article.paragraphs.map((placed): Piece => ({
    start: placed.start,
    end: placed.start + placed.value.raw.length,
    kind: 'paragraph',
  }));
  const notes = article.notes
    .filter((note) => !overlapsOne(paragraphs, note))
    .map(({ start: from, end }): Piece => ({ start: from, end, kind: 'note' }));
  const others = [
    ...headingsOf(article),
    ...article.captions.map((placed) => ({
      start: placed.start,
      end: placed.start + placed.value.raw.length,
    })),
    ...bylinesApart(article, paragraphs),
    ...furnitureIn(furniture, start, start + article.raw.length),
  ].sort((a, b) => a.start - b.start);
  return [...paragraphs, ...notes].filter(
    (span) => !overlapsOne(others, span) && !isSetLineByLine(article.raw.slice(span.start, span.end)),
  );
}

/** A signature that closes a paragraph is part of it. */
function bylinesApart({ byline }: Article, paragraphs: readonly Span[]): Span[] {
  return byline === null || paragraphs.some(({ end }) => end === byline.end) ? [] : [byline];
}

function furnitureIn(furniture: readonly Span[], start: number, end: number): Span[] {
  const first = firstIndex(furniture.length, (index) => furniture[index]!.start >= start);
  const last = firstIndex(furniture.length, (index) => furniture[index]!.start >= end);
  return furniture.slice(first, last).map((piece) => shift(piece, -start));
}

/** Lines of headlines and subheads, counted from the start of the article. */
function headingsOf({ headline, kicker, subhead, sections }: Article): readonly Span[] {
  return [...[headline, kicker, subhead].flatMap((heading) => heading?.lines ?? []), ...sections];
}
