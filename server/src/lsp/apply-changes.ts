import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { indexLines, type TextLines } from '../text/line-index';

/**
 * The text after the changes of one notification. Each change counts from the text that the one before it
 * left; editors send many cursors and fix-all from the end of the text to its start, and such a run is
 * joined in one go: no new text and no new line index for every change.
 */
export function applyChanges(text: string, changes: readonly TextDocumentContentChangeEvent[]): string {
  let current = text;
  let index: TextLines | undefined;
  let pending: Change[] = [];

  function flush(): void {
    if (pending.length === 0) return;
    current = joined(current, pending);
    index = undefined;
    pending = [];
  }

  for (const change of changes) {
    if (!('range' in change)) {
      pending = [];
      current = change.text;
      index = undefined;
      continue;
    }
    index ??= indexLines(current);
    let span = spanOf(index, change);
    if (pending.length > 0 && !isCertain(index, change, span, pending.at(-1)!.start)) {
      flush();
      index = indexLines(current);
      span = spanOf(index, change);
    }
    pending.push(span);
  }
  flush();
  return current;
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type RangedChange = Extract<TextDocumentContentChangeEvent, { range: unknown }>;

function spanOf(index: TextLines, { range, text }: RangedChange): Change {
  const a = index.offset(range.start);
  const b = index.offset(range.end);
  return { start: Math.min(a, b), end: Math.max(a, b), text };
}

/**
 * True where the base text still tells where the change stands: before everything changed so far. A position
 * past the end of its line means that end, and the change before may have moved it; so what touches that
 * change is certain only where a line starts between the two.
 */
function isCertain(index: TextLines, change: RangedChange, { end }: Change, changedFrom: number): boolean {
  if (end < changedFrom) return true;
  // A line feed put behind a carriage return joins it, and the line starts elsewhere then.
  if (end !== changedFrom || index.text[end - 1] === '\r') return false;
  const { line, character } = change.range.end;
  return character === 0 && line < index.count && index.start(line) === end;
}

/** Changes in descending order that do not overlap. */
function joined(text: string, descending: readonly Change[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (let at = descending.length - 1; at >= 0; at--) {
    const { start, end, text: newText } = descending[at]!;
    pieces.push(text.slice(done, start), newText);
    done = end;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}
