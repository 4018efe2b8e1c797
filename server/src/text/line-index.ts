import type { Position, Range, Span } from './span';
import { firstIndex } from './sorted';

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
  /** The index of the text from one offset, where a line starts, to another. */
  part(start: number, end: number): TextLines;
}

const LF = 10;
const CR = 13;

export function indexLines(text: string): TextLines {
  return new IndexedText(text, scanLineStarts(text));
}

/** What follows from where lines start and end. */
abstract class Lines implements LineIndex {
  abstract readonly count: number;
  abstract readonly length: number;
  abstract start(line: number): number;
  abstract end(line: number): number;
  abstract lineAt(offset: number): number;

  position(offset: number): Position {
    const bounded = Math.max(0, Math.min(offset, this.length));
    const line = this.lineAt(bounded);
    return { line, character: bounded - this.start(line) };
  }

  range(span: Span): Range {
    return { start: this.position(span.start), end: this.position(span.end) };
  }

  offset({ line, character }: Position): number {
    if (line < 0) return 0;
    if (line >= this.count) return this.length;
    return Math.min(this.start(line) + Math.max(0, character), this.end(line));
  }
}

class IndexedText extends Lines implements TextLines {
  readonly count: number;
  readonly length: number;
  readonly #starts: Uint32Array;

  constructor(
    readonly text: string,
    starts: Uint32Array,
  ) {
    super();
    this.count = starts.length;
    this.length = text.length;
    this.#starts = starts;
  }

  start(line: number): number {
    return line < this.count ? this.#starts[line]! : this.length;
  }

  end(line: number): number {
    if (line >= this.count - 1) return this.length;
    const next = this.#starts[line + 1]!;
    const isPair = this.text.charCodeAt(next - 1) === LF && next - 2 >= this.#starts[line]!;
    return isPair && this.text.charCodeAt(next - 2) === CR ? next - 2 : next - 1;
  }

  lineAt(offset: number): number {
    return lastAtMost(this.count, offset, (line) => this.#starts[line]!);
  }

  part(start: number, end: number): TextLines {
    const first = this.lineAt(start);
    const last = this.lineAt(end);
    const starts = this.#starts.slice(first, last + 1);
    for (let line = 0; line < starts.length; line++) starts[line]! -= start;
    return new IndexedText(this.text.slice(start, end), starts);
  }
}

/**
 * The index of a text that `parts` make up one behind the other. Every part but the last ends with a line end,
 * so that each starts a line; there is at least one.
 */
export function joinLineIndexes(parts: readonly LineIndex[]): LineIndex {
  return new JoinedLines(parts);
}

class JoinedLines extends Lines {
  readonly count: number;
  readonly length: number;
  readonly #parts: readonly LineIndex[];
  readonly #firstLines: number[] = [];
  readonly #offsets: number[] = [];

  constructor(parts: readonly LineIndex[]) {
    super();
    this.#parts = parts;
    let lines = 0;
    let length = 0;
    for (const part of parts) {
      this.#firstLines.push(lines);
      this.#offsets.push(length);
      // Behind its last line end a part has a line that is the first one of the next part.
      lines += part.count - 1;
      length += part.length;
    }
    this.count = lines + 1;
    this.length = length;
  }

  start(line: number): number {
    const part = this.#partOfLine(line);
    return this.#offsets[part]! + this.#parts[part]!.start(line - this.#firstLines[part]!);
  }

  end(line: number): number {
    const part = this.#partOfLine(line);
    return this.#offsets[part]! + this.#parts[part]!.end(line - this.#firstLines[part]!);
  }

  lineAt(offset: number): number {
    const part = lastAtMost(this.#parts.length, offset, (index) => this.#offsets[index]!);
    return this.#firstLines[part]! + this.#parts[part]!.lineAt(offset - this.#offsets[part]!);
  }

  #partOfLine(line: number): number {
    return lastAtMost(this.#parts.length, line, (index) => this.#firstLines[index]!);
  }
}

/** The last of `count` ascending values that is not greater than `bound`; the first where all are. */
function lastAtMost(count: number, bound: number, value: (index: number) => number): number {
  return Math.max(0, firstIndex(count, (index) => value(index) > bound) - 1);
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
