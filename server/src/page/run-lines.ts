import { extentOf, isSpace } from '../text/characters';
import type { TextLines } from '../text/line-index';
import { hintsOf } from './hints';

/**
 * The lines of one run (no blank line between them) in columns of numbers. Cutting the run into blocks and reading
 * the blocks ask for the same of each line; here it is found out once. Lines count from 0, offsets from the start
 * of the text. One object serves one run after the other.
 */
export class RunLines {
  text = '';
  count = 0;
  readonly start: number[] = [];
  /** Behind the last character, the line end left out. */
  readonly end: number[] = [];
  /** The first character that is no space, and behind the last. */
  readonly textStart: number[] = [];
  readonly textEnd: number[] = [];
  /** Width in half ems without the spaces inside, which a typesetter may have squeezed away. */
  readonly width: number[] = [];
  /** Spaces between the first and the last character. */
  readonly spaces: number[] = [];
  readonly han: number[] = [];
  /** Characters that are not white space. */
  readonly characters: number[] = [];
  readonly hints: number[] = [];

  /** Reads lines `first` to `after` (exclusive) of a text. */
  read(lines: TextLines, first: number, after: number): this {
    const { text } = lines;
    this.text = text;
    this.count = after - first;
    for (let line = 0; line < this.count; line++) {
      const start = lines.start(first + line);
      const end = lines.end(first + line);
      let textStart = start;
      while (textStart < end && isSpace(text.charCodeAt(textStart))) textStart++;
      let textEnd = end;
      while (textEnd > textStart && isSpace(text.charCodeAt(textEnd - 1))) textEnd--;
      const { width, spaces, han, characters } = extentOf(text, textStart, textEnd);
      this.start[line] = start;
      this.end[line] = end;
      this.textStart[line] = textStart;
      this.textEnd[line] = textEnd;
      this.width[line] = width;
      this.spaces[line] = spaces;
      this.han[line] = han;
      this.characters[line] = characters;
      this.hints[line] = hintsOf(text, textStart, textEnd);
    }
    return this;
  }

  /** Lets go of the text, which others may have closed. */
  release(): void {
    this.text = '';
    this.count = 0;
  }

  length(line: number): number {
    return this.end[line]! - this.start[line]!;
  }

  raw(line: number): string {
    return this.text.slice(this.start[line], this.end[line]);
  }

  /** Without the spaces at its ends. */
  trimmed(line: number): string {
    return this.text.slice(this.textStart[line], this.textEnd[line]);
  }

  has(line: number, hints: number): boolean {
    return (this.hints[line]! & hints) !== 0;
  }

  /** Width in half ems with the spaces inside. */
  fullWidth(line: number): number {
    return this.width[line]! + this.spaces[line]!;
  }

  /** True where a mark ends the line that may hang out of the column. */
  hangs(line: number): boolean {
    const end = this.textEnd[line]!;
    return end > this.textStart[line]! && hanging[this.text.charCodeAt(end - 1)] === 1;
  }
}

const hanging = new Uint8Array(0x10000);
for (const mark of '，。、；：？！·') hanging[mark.charCodeAt(0)] = 1;
