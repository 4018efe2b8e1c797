import { surnameLength } from '../lexis/people/surnames';
import { isDigit, isHan, isInvisible, isLatin, isLineBreak, isSpace, isUnseen } from '../text/characters';
import type { OffsetMap } from '../text/offset-map';
import { GapCollector, type Gaps } from './gaps';
import type { GapKind, RunningText } from './page';

export interface RunningTextOptions {
  /** In headlines and kickers a space stands for a pause: runs of spaces inside a line are kept as one. */
  readonly keepSpaces?: boolean;
  /** Raw offset of a space that belongs to the text: the gap after a dateline. */
  readonly keepSpaceAt?: number;
}

/** Joins the lines of `raw` into running text and tells what was left out. Any text is fine. */
export function readRunningText(raw: string, options: RunningTextOptions = {}): RunningText {
  return new LazyRunningText(raw, () => options);
}

/** The same with options that take some reading themselves: nothing is read before it is asked for. */
export function runningTextOf(raw: string, optionsOf: (raw: string) => RunningTextOptions): RunningText {
  return new LazyRunningText(raw, optionsOf);
}

/** Joined when first asked for: of a long text most paragraphs are never looked into while its articles are found. */
class LazyRunningText implements RunningText {
  #joined: Joined | undefined;
  readonly #optionsOf: (raw: string) => RunningTextOptions;

  constructor(
    readonly raw: string,
    optionsOf: (raw: string) => RunningTextOptions,
  ) {
    this.#optionsOf = optionsOf;
  }

  get text(): string {
    return (this.#joined ??= join(this.raw, this.#optionsOf(this.raw))).text;
  }

  get gaps(): Gaps {
    return (this.#joined ??= join(this.raw, this.#optionsOf(this.raw))).gaps;
  }

  get map(): OffsetMap {
    return this.gaps;
  }
}

interface Joined {
  readonly text: string;
  readonly gaps: Gaps;
}

const collector = new GapCollector();

function join(raw: string, options: RunningTextOptions): Joined {
  const pieces: string[] = [];
  let kept = 0;
  let offset = 0;
  while (offset < raw.length) {
    if (!isUnseen(raw.charCodeAt(offset))) {
      offset++;
      continue;
    }
    if (kept < offset) pieces.push(raw.slice(kept, offset));
    const gap = readGap(raw, offset);
    const isStart = pieces.length === 0;
    const kind = kindOf(raw, gap, isStart);
    // A space that the running text keeps is no gap; what stands beside it is.
    const space = standsForSpace(raw, gap, isStart, options) ? firstSpace(raw, gap) : gap.end;
    collector.add(gap.start, space, kind);
    if (space < gap.end) {
      pieces.push(' ');
      collector.add(space + 1, gap.end, kind);
    }
    offset = gap.end;
    kept = offset;
  }
  if (kept < raw.length) pieces.push(kept === 0 ? raw : raw.slice(kept));
  // Put together in one go: a string that grew piece by piece takes twice as long to read, and this one is read often.
  return { text: pieces.join(''), gaps: collector.take(raw.length) };
}

interface RawGap {
  readonly start: number;
  readonly end: number;
  readonly lineEnds: number;
}

/** The whole run of spaces, line ends and invisible characters at `start`. */
function readGap(raw: string, start: number): RawGap {
  let end = start;
  let lineEnds = 0;
  for (; end < raw.length; end++) {
    const unit = raw.charCodeAt(end);
    if (isLineBreak(unit)) {
      if (!(unit === 10 && raw.charCodeAt(end - 1) === 13 && end > start)) lineEnds++;
    } else if (!isUnseen(unit)) break;
  }
  return { start, end, lineEnds };
}

/** True where running text has a space in place of the gap. */
function standsForSpace(raw: string, gap: RawGap, atStart: boolean, options: RunningTextOptions): boolean {
  if (atStart || gap.end === raw.length || isOnlyInvisible(raw, gap)) return false;
  if (options.keepSpaceAt !== undefined && gap.start <= options.keepSpaceAt && options.keepSpaceAt < gap.end)
    return true;
  const before = raw.charCodeAt(gap.start - 1);
  const after = raw.charCodeAt(gap.end);
  if (gap.lineEnds > 0) return isLatin(before) && isLatin(after);
  if (options.keepSpaces) return true;
  return isAlphanumeric(before) && isAlphanumeric(after);
}

function isOnlyInvisible(raw: string, gap: RawGap): boolean {
  for (let offset = gap.start; offset < gap.end; offset++)
    if (!isInvisible(raw.charCodeAt(offset))) return false;
  return true;
}

function isAlphanumeric(unit: number): boolean {
  return isLatin(unit) || isDigit(unit) || (unit > 32 && unit < 127);
}

/** Offset of the first character of the gap that is not invisible. */
function firstSpace(raw: string, gap: RawGap): number {
  let offset = gap.start;
  while (isInvisible(raw.charCodeAt(offset))) offset++;
  return offset;
}

function kindOf(raw: string, gap: RawGap, isStart: boolean): GapKind {
  if (isOnlyInvisible(raw, gap)) return 'invisible';
  if (gap.lineEnds > 1) return 'blankLine';
  if (gap.lineEnds === 1) return 'break';
  if (isStart) return 'indent';
  if (isLetterSpace(raw, gap.start)) return 'letterSpace';
  return isNamePadding(raw, gap) ? 'namePadding' : 'space';
}

/** Single spaces between single Han characters, three characters or more: `本 报 记 者`. */
function isLetterSpace(raw: string, space: number): boolean {
  let characters = 1;
  // Three are enough: counting on would be quadratic on a long letter-spaced line.
  for (let at = space; characters < 3 && isLetterSpaceStep(raw, at); at += 2) characters++;
  for (let at = space - 2; characters < 3 && isLetterSpaceStep(raw, at); at -= 2) characters++;
  return characters >= 3 && isLetterSpaceStep(raw, space);
}

function isLetterSpaceStep(raw: string, space: number): boolean {
  return (
    space > 0 &&
    isSpace(raw.charCodeAt(space)) &&
    isHan(raw.charCodeAt(space - 1)) &&
    isHan(raw.charCodeAt(space + 1)) &&
    !isHan(raw.charCodeAt(space - 2)) &&
    !isHan(raw.charCodeAt(space + 2))
  );
}

const roleBefore = /(?:记者|通讯员|作者|编辑|校对|特派员|评论员|摄影)$/u;

/** A name of two characters set to the width of three: one Han character on each side, then a boundary or a role. */
function isNamePadding(raw: string, gap: RawGap): boolean {
  const left = gap.start - 1;
  if (!isHan(raw.charCodeAt(left)) || !isHan(raw.charCodeAt(gap.end))) return false;
  // A gap of a whole em behind a surname is no stray space, whatever comes next.
  if (isWholeEm(raw, gap) && surnameLength(raw, left) === 1) return true;
  if (isHan(raw.charCodeAt(gap.end + 1)) && raw[gap.end + 1] !== '摄') return false;
  if (left === 0 || !isHan(raw.charCodeAt(left - 1))) return true;
  return roleBefore.test(raw.slice(Math.max(0, left - 3), left));
}

function isWholeEm(raw: string, { start, end }: RawGap): boolean {
  return end - start === 1
    ? raw[start] === '　'
    : end - start === 2 && raw[start] === ' ' && raw[start + 1] === ' ';
}
