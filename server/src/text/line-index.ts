import type { Position, Range, Span } from './span';

/**
 * Where the lines of a text start. Lines end at \n, \r\n or \r, as in the Language Server Protocol; a
 * text has at least one line.
 */
export interface LineIndex {
  readonly count: number;
  /** Code units of the text. */
  readonly length: number;
  /** Offset of the first code unit of a line; past the last line, the length of the text. */
  start(line: number): number;
  /** Offset behind the last code unit of a line, its line end left out. */
  end(line: number): number;
  lineAt(offset: number): number;
  position(offset: number): Position;
  range(span: Span): Range;
  /** Positions past the end of a line mean its end, positions past the last line the end of the text. */
  offset(position: Position): number;
}

/** An index that has its text at hand. */
export interface TextLines extends LineIndex {
  readonly text: string;
}

const LF = 10;
const CR = 13;

export function indexLines(text: string): TextLines {
  const starts = scanLineStarts(text);
  const count = starts.length;
  return {
    text,
    ...lineIndex({
      count,
      length: text.length,
      start: (line) => (line < count ? starts[line]! : text.length),
      end: (line) => {
        if (line >= count - 1) return text.length;
        const next = starts[line + 1]!;
        const isPair = text.charCodeAt(next - 1) === LF && next - 2 >= starts[line]!;
        return isPair && text.charCodeAt(next - 2) === CR ? next - 2 : next - 1;
      },
      lineAt: (offset) => lastAtMost(count, offset, (line) => starts[line]!),
    }),
  };
}

/**
 * The index of a text that `parts` make up one behind the other. Every part but the last ends with a line end,
 * so that each starts a line; there is at least one.
 */
export function joinLineIndexes(parts: readonly LineIndex[]): LineIndex {
  const firstLines: number[] = [];
  const offsets: number[] = [];
  let lines = 0;
  let length = 0;
  for (const part of parts) {
    firstLines.push(lines);
    offsets.push(length);
    // Behind its last line end a part has a line that is the first one of the next part.
    lines += part.count - 1;
    length += part.length;
  }
  const partOfLine = (line: number) => lastAtMost(parts.length, line, (part) => firstLines[part]!);
  const partOfOffset = (offset: number) => lastAtMost(parts.length, offset, (part) => offsets[part]!);
  return lineIndex({
    count: lines + 1,
    length,
    start: (line) => {
      const part = partOfLine(line);
      return offsets[part]! + parts[part]!.start(line - firstLines[part]!);
    },
    end: (line) => {
      const part = partOfLine(line);
      return offsets[part]! + parts[part]!.end(line - firstLines[part]!);
    },
    lineAt: (offset) => {
      const part = partOfOffset(offset);
      return firstLines[part]! + parts[part]!.lineAt(offset - offsets[part]!);
    },
  });
}

/** The last of `count` ascending values that is not greater than `bound`; the first where all are. */
function lastAtMost(count: number, bound: number, value: (index: number) => number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (value(middle) <= bound) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Line starts of the text; the first is 0. */
function scanLineStarts(text: string): Uint32Array {
  let starts = new Uint32Array(Math.max(16, text.length >> 3));
  let count = 1;
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit !== LF && unit !== CR) continue;
    if (unit === CR && text.charCodeAt(offset + 1) === LF) offset++;
    if (count === starts.length) {
      const larger = new Uint32Array(count * 2);
      larger.set(starts);
      starts = larger;
    }
    starts[count++] = offset + 1;
  }
  // No more is kept than there is: a part of a large array would hold all of it.
  return starts.slice(0, count);
}

type Lines = Pick<LineIndex, 'count' | 'length' | 'start' | 'end' | 'lineAt'>;

/** What follows from where lines start and end. */
function lineIndex(lines: Lines): LineIndex {
  const { count, length, start, end, lineAt } = lines;

  function position(offset: number): Position {
    const bounded = Math.max(0, Math.min(offset, length));
    const line = lineAt(bounded);
    return { line, character: bounded - start(line) };
  }

  return {
    ...lines,
    position,
    range: (span) => ({ start: position(span.start), end: position(span.end) }),
    offset: ({ line, character }) => {
      if (line < 0) return 0;
      if (line >= count) return length;
      return Math.min(start(line) + Math.max(0, character), end(line));
    },
  };
}
