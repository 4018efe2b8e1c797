import { applyEdits, type TextEdit } from '../text/text-edit';

/**
 * Two steps of editing as one: `first` applies to `text`, `second` to what `first` makes of it. The result applies
 * to `text`. Edits of one step must not overlap.
 */
export function composeEdits(
  text: string,
  first: readonly TextEdit[],
  second: readonly TextEdit[],
): { readonly edits: TextEdit[]; readonly text: string } {
  const changed = applyEdits(applyEdits(text, first), second);
  const pieces = cut(cut([{ from: 0, to: text.length }], first), second);
  return { edits: editsOf(pieces, text.length), text: changed };
}

/** A stretch of the original text, or text that was put in. */
type Piece = { readonly from: number; readonly to: number } | { readonly inserted: string };

function lengthOf(piece: Piece): number {
  return 'inserted' in piece ? piece.inserted.length : piece.to - piece.from;
}

function slice(piece: Piece, start: number, end: number): Piece {
  return 'inserted' in piece
    ? { inserted: piece.inserted.slice(start, end) }
    : { from: piece.from + start, to: piece.from + end };
}

/** The pieces after some more edits, whose offsets count in the text that the pieces make. */
function cut(pieces: readonly Piece[], edits: readonly TextEdit[]): Piece[] {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const result: Piece[] = [];
  let index = 0;
  /** Offset of the piece at `index` in the text. */
  let offset = 0;

  /** Moves to `target`; what is passed is kept or dropped. */
  function advance(from: number, target: number, keep: boolean): void {
    let at = from;
    while (at < target && index < pieces.length) {
      const piece = pieces[index]!;
      const end = offset + lengthOf(piece);
      const to = Math.min(end, target);
      if (keep && to > at) result.push(slice(piece, at - offset, to - offset));
      at = to;
      if (end <= target) {
        index++;
        offset = end;
      }
    }
  }

  let at = 0;
  for (const { span, newText } of sorted) {
    advance(at, span.start, true);
    if (newText !== '') result.push({ inserted: newText });
    advance(span.start, span.end, false);
    at = span.end;
  }
  advance(at, Infinity, true);
  return result;
}

function editsOf(pieces: readonly Piece[], length: number): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let inserted = '';

  function close(next: number): void {
    if (next > at || inserted !== '') edits.push({ span: { start: at, end: next }, newText: inserted });
    inserted = '';
  }

  for (const piece of pieces) {
    if ('inserted' in piece) {
      inserted += piece.inserted;
      continue;
    }
    close(piece.from);
    at = piece.to;
  }
  close(length);
  return edits;
}
