import { han } from '../../text/han';
import { nameLikelihood } from '../../lexis/people/name-model';
import type { Words } from '../../lexis/words/words';
import { kindBits } from '../../page/gaps';
import type { Gap, GapKind } from '../../page/page';
import { isDigit, isHan, isLatin, isLineBreak, isLowSurrogate, isSpace } from '../../text/characters';
import type { Span } from '../../text/span';
import { headingRegions, type Part } from '../part';
import { judgeHeading } from './judge-heading';
import { isSpaceBeforeMark } from './is-space-before-mark';
import { measureAhead } from './measures';

/** Whose business a space inside a line is. Each space belongs to one rule; `right` ones belong to none. */
export type SpaceVerdict = 'mark' | 'bracket' | 'number' | 'stray' | 'right';

export interface JudgedSpace {
  /** Raw offsets of the part. */
  readonly span: Span;
  readonly verdict: SpaceVerdict;
}

/** Layout accidents that hold a space inside a line. */
export const spaceGaps: readonly GapKind[] = ['space', 'namePadding'];

/** The part that was asked about last: three rules ask about the same one after the other. */
let judged: { readonly part: Part; readonly spaces: readonly JudgedSpace[] } | undefined;

/** The spaces of a part that do not belong, with the rule that says so. */
export function judgeSpaces(part: Part, words: Words): readonly JudgedSpace[] {
  if (!mayHoldSpace(part)) return noSpaces;
  if (judged?.part !== part) {
    const isHeading = headingRegions.includes(part.region);
    judged = { part, spaces: isHeading ? judgeHeading(part.running.raw) : judgeGaps(part, words) };
  }
  return judged.spaces;
}

const noSpaces: readonly JudgedSpace[] = [];

/** Brackets and digits wake their rules in every part of an article, and most parts have no space at all. */
function mayHoldSpace({ region, running }: Part): boolean {
  return (running.gaps.kinds & spaceKinds) !== 0 || headingRegions.includes(region);
}

const spaceKinds = kindBits(spaceGaps);

function judgeGaps(part: Part, words: Words): JudgedSpace[] {
  const result: JudgedSpace[] = [];
  let credit = 0;
  let mayPause: boolean | undefined;
  for (const gap of part.running.gaps.of(spaceGaps)) {
    while (credit < part.credits.length && part.credits[credit]!.end < gap.start) credit++;
    const inCredit = credit < part.credits.length && part.credits[credit]!.start <= gap.end;
    let verdict = judgeGap(part, gap);
    if (
      verdict === 'stray' &&
      (inCredit || (mayPause ??= isNoSentence(part)) || isOnPurpose(part, gap, words))
    )
      verdict = 'right';
    if (verdict !== 'right') result.push({ span: { start: gap.start, end: gap.end }, verdict });
  }
  return result;
}

/** Verse, a slogan on a line of its own, a headline that was taken for text: there a space is a pause. */
function isNoSentence({ region, running: { raw, text } }: Part): boolean {
  // A caption ends with its credit, wherever its sentence ends.
  if (region === 'caption') return !/[。！？]/u.test(text);
  return !sentenceEnd.test(text.slice(-2)) && !/[\r\n]/u.test(raw);
}

/** Whose business the space would be, by the characters on its two sides. */
function judgeGap(part: Part, gap: Gap): SpaceVerdict {
  const { raw } = part.running;
  const before = raw.charCodeAt(gap.start - 1);
  const after = raw.charCodeAt(gap.end);
  const { dateline } = part;
  if (holdsTab(raw, gap)) return 'right';
  // The pause behind a dateline; where running text keeps it, only what is more than one space is a gap.
  if (dateline !== null && gap.start <= dateline.end + 1 && dateline.end < gap.end) return 'right';
  // What stands between a sender and its bracket, a rule about datelines knows.
  if (dateline !== null && gap.start > dateline.start && gap.end < dateline.end && isOpeningBracket(after))
    return 'right';
  if (isSpace(before) || isSpace(after)) return 'right';
  if (isSpaceBeforeMark(raw, gap)) return 'mark';
  if (isBracket(before) || isBracket(after)) return precedesCredit(part, gap) ? 'right' : 'bracket';
  if (isInTable(raw, gap)) return 'right';
  if (isDigit(before) || isDigit(after)) return opensList(raw, gap) ? 'right' : 'number';
  return belongsToText(raw, gap.start - 1) && belongsToText(raw, gap.end) ? 'stray' : 'right';
}

function holdsTab(raw: string, { start, end }: Gap): boolean {
  for (let at = start; at < end; at++) if (raw.charCodeAt(at) === 9) return true;
  return false;
}

/** Names and roles in datelines and signatures, padded names, lists, slogans. */
function isOnPurpose({ dateline, running: { raw } }: Part, gap: Gap, words: Words): boolean {
  return (
    (dateline !== null && gap.start < dateline.end) ||
    rolesBefore.test(raw.slice(Math.max(0, gap.start - 4), gap.start)) ||
    isLabel(raw.slice(0, gap.start)) ||
    rolesAfter.test(raw.slice(gap.end, gap.end + 5)) ||
    isPaddedName(raw, gap, words) ||
    standsInList(raw, gap) ||
    isPauseInQuotation(raw, gap)
  );
}

/** What opens a paragraph and is set off from it. */
function isLabel(before: string): boolean {
  return before.length < 12 && label.test(before.trimStart());
}

const label =
  /^(?:又讯|又电|另讯|编者按|编者的话|编后|记者手记|新闻背景|背景链接|相关链接|链接|延伸阅读|短评|快评|本报评论员|问|答|甲|乙)$/u;

const rolesBefore = /(?:记者|通讯员|作者|摄影|特约|实习生|编辑)$/u;
const rolesAfter = new RegExp(
  String.raw`^(?:本报|记者|通讯员|特约|实习生|摄影|文/图|图/文|摄(?!${han}))`,
  'u',
);
const sentenceEnd = /[。！？…；：”’）]$/u;
const bracketMarks = '（）()〔〕［］[]【】';
const textMarks = '，。、；：？！“”‘’《》〈〉…—·～';

function isBracket(unit: number): boolean {
  // Hardly a character is a mark, and those that are not need not be made strings.
  return !isHan(unit) && !isDigit(unit) && bracketMarks.includes(String.fromCharCode(unit));
}

function isOpeningBracket(unit: number): boolean {
  return unit === 0xff08 || unit === 0x28;
}

/** Bullets, arrows and emoji are set off from the text; letters and marks are not. */
function belongsToText(raw: string, at: number): boolean {
  const unit = raw.charCodeAt(at);
  const isEmoji = isLowSurrogate(unit) && raw.charCodeAt(at - 1) < 0xd840;
  return !isEmoji && (isHan(unit) || isLatin(unit) || textMarks.includes(raw[at]!));
}

/** `江望舒在讲话。 （林知远 摄）`: before the credit of a caption the space is set on purpose. */
function precedesCredit({ region, running: { raw } }: Part, gap: Gap): boolean {
  if (region !== 'caption') return false;
  const credit = /[（(][^（(）)]{0,40}[）)]\s*$/u.exec(raw.slice(-60));
  return credit !== null && gap.end === Math.max(0, raw.length - 60) + credit.index;
}

/** `1 项目名称` at the start of a line: the number counts the items of a list. A number with its unit does not. */
function opensList(raw: string, gap: Gap): boolean {
  let start = gap.start;
  while (start > 0 && isDigit(raw.charCodeAt(start - 1))) start--;
  if (start === gap.start || !startsParagraph(raw, start)) return false;
  return !measureAhead.test(raw.slice(gap.end, gap.end + 1));
}

function startsParagraph(raw: string, at: number): boolean {
  for (let offset = at - 1; offset >= 0; offset--) {
    const unit = raw.charCodeAt(offset);
    if (!isSpace(unit) && !isLineBreak(unit)) return false;
  }
  return true;
}

/** Three columns or more, or gaps of two spaces and more in a line without a stop: a table or a list of names. */
function isInTable(raw: string, gap: Span): boolean {
  const { start, end } = lineAround(raw, gap, 80);
  for (let at = start; at < end; at++) if (isStop(raw.charCodeAt(at))) return false;
  return holdsWideGaps(raw, start, end);
}

/** True where at least two gaps of a whole em or more stand between characters of the stretch. */
function holdsWideGaps(raw: string, start: number, end: number): boolean {
  let gaps = 0;
  /** Behind the last character that is no space. */
  let from = start;
  for (let at = start; at < end; at++) {
    if (isSpace(raw.charCodeAt(at))) continue;
    const isWide = at - from > 1 || (at > from && raw.charCodeAt(from) === fullWidthSpace);
    if (isWide && from > start && ++gaps === 2) return true;
    from = at + 1;
  }
  return false;
}

const fullWidthSpace = 0x3000;

/** ， 。 ； ！ ？ ：. */
function isStop(unit: number): boolean {
  return (
    unit === 0x3002 ||
    (unit >= 0xff01 &&
      (unit === 0xff0c || unit === 0xff1b || unit === 0xff01 || unit === 0xff1f || unit === 0xff1a))
  );
}

/**
 * `林知远 江望舒 沈若溪`: two spaces with two to six characters between them separate items. Wide ones do where a line ends
 * between them as well: 韩松, and on the next line 岭　苏星河.
 */
function standsInList(raw: string, gap: Gap): boolean {
  return isItem(raw, gap, 1) || isItem(raw, gap, -1);
}

function isItem(raw: string, gap: Gap, step: 1 | -1): boolean {
  let length = 0;
  let isBroken = false;
  let at = step === 1 ? gap.end : gap.start - 1;
  for (; length < 7; at += step) {
    const unit = raw.charCodeAt(at);
    if (isHan(unit) || raw[at] === '·') length++;
    else if (isLineBreak(unit) && length > 0 && !isBroken) isBroken = true;
    else break;
  }
  if (length < 2 || length > 6 || !isSpace(raw.charCodeAt(at))) return false;
  const from = at;
  while (isSpace(raw.charCodeAt(at))) at += step;
  if (!isHan(raw.charCodeAt(at))) return false;
  const other = step === 1 ? { start: from, end: at } : { start: at + 1, end: from + 1 };
  return !isBroken || (spansEm(raw, gap) && spansEm(raw, other));
}

/** An em or more. */
function spansEm(raw: string, { start, end }: Span): boolean {
  return end - start > 1 || raw.charCodeAt(start) === fullWidthSpace;
}

/** “守望家园 共建星洲”: two halves of a slogan, four characters or more each. */
function isPauseInQuotation(raw: string, gap: Gap): boolean {
  const before = /[“‘《]([^“”‘’《》，。；]{4,30})$/u.exec(raw.slice(Math.max(0, gap.start - 31), gap.start));
  return before !== null && /^[^“”‘’《》，。；]{4,30}[”’》]/u.test(raw.slice(gap.end, gap.end + 31));
}

/** Logarithm of the share of all names: rarer pairs (`区召`) are hardly ever a name. */
const leastLikely = -16.5;

/**
 * A name of two characters set to the width of three. With one half-width space it may be a word that fell apart
 * (`，要 求，`): there the pair must be no word and stand alone; a wider gap is set on purpose.
 */
function isPaddedName(raw: string, gap: Gap, words: Words): boolean {
  if (gap.kind === 'namePadding' && (raw[gap.start - 2] === '、' || raw[gap.end + 1] === '、')) return true;
  const pair = raw[gap.start - 1]! + raw[gap.end]!;
  if (nameLikelihood(pair, 0, 2) < leastLikely) return false;
  const wide = gap.end - gap.start > 1 || raw[gap.start] === '\u3000';
  return wide || (gap.kind === 'namePadding' && words.count(pair, 0, 2) === 0);
}

/** The line that holds a span, at most `reach` code units to either side. */
function lineAround(raw: string, span: Span, reach: number): Span {
  let { start, end } = span;
  while (start > 0 && span.start - start < reach && !isLineBreak(raw.charCodeAt(start - 1))) start--;
  while (end < raw.length && end - span.end < reach && !isLineBreak(raw.charCodeAt(end))) end++;
  return { start, end };
}
