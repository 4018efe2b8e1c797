import type { CommonEdges } from './common-edges';
import type { Position, Range, Span } from './span';

/**
 * Where the lines of a text start. Lines end at \n, \r\n or \r, as in the Language Server Protocol; a
 * text has at least one line.
 */
export interface LineIndex {
  readonly text: string;
  readonly count: number;
  /** Offset of the first code unit of each line. */
  readonly starts: Uint32Array;
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

const LF = 10;
const CR = 13;

export function indexLines(text: string): LineIndex {
  return lineIndex(text, scanLineStarts(text, 0, text.length));
}

/** The index of `text`, taken over from that of an earlier version where the two texts are equal. */
export function reindexLines(previous: LineIndex, text: string, { prefix, suffix }: CommonEdges): LineIndex {
  // Whether a line starts at an offset is seen from the two units before it and the one at it.
  const kept = Math.max(1, countBelow(previous.starts, prefix));
  const from = previous.starts[kept - 1]!;
  const to = text.length - suffix + 2;
  const shift = text.length - previous.text.length;
  const firstMoved = countBelow(previous.starts, Math.max(to - shift, from + 1));
  const fresh = scanLineStarts(text, from, Math.min(text.length, to))
    .subarray(1)
    .filter((start) => start < to);
  const starts = new Uint32Array(kept + fresh.length + previous.count - firstMoved);
  starts.set(previous.starts.subarray(0, kept));
  starts.set(fresh, kept);
  for (let index = firstMoved, into = kept + fresh.length; index < previous.count; index++, into++) {
    starts[into] = previous.starts[index]! + shift;
  }
  return lineIndex(text, starts);
}

/** How many of the sorted offsets are smaller than `bound`. */
function countBelow(sorted: Uint32Array, bound: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Line starts from `from`, which is the first of them, on; only line ends before `to` are looked at. */
function scanLineStarts(text: string, from: number, to: number): Uint32Array {
  let starts = new Uint32Array(Math.max(16, (to - from) >> 3));
  starts[0] = from;
  let count = 1;
  for (let offset = from; offset < to; offset++) {
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
  return starts.subarray(0, count);
}

/** An index over line starts that are known already; `starts[0]` is 0. */
export function lineIndex(text: string, starts: Uint32Array): LineIndex {
  const count = starts.length;

  function start(line: number): number {
    return line < count ? starts[line]! : text.length;
  }

  function end(line: number): number {
    if (line >= count) return text.length;
    if (line === count - 1) return text.length;
    const next = starts[line + 1]!;
    return text.charCodeAt(next - 1) === LF && next - 2 >= starts[line]! && text.charCodeAt(next - 2) === CR
      ? next - 2
      : next - 1;
  }

  function lineAt(offset: number): number {
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  function position(offset: number): Position {
    const bounded = Math.max(0, Math.min(offset, text.length));
    const line = lineAt(bounded);
    return { line, character: bounded - starts[line]! };
  }

  return {
    text,
    count,
    starts,
    start,
    end,
    lineAt,
    position,
    range: (span) => ({ start: position(span.start), end: position(span.end) }),
    offset: ({ line, character }) => {
      if (line < 0) return 0;
      if (line >= count) return text.length;
      return Math.min(starts[line]! + Math.max(0, character), end(line));
    },
  };
}
