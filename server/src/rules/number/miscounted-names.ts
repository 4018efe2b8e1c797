import { ordinalValue } from '../../lexis/ordinals/ordinal-value';
import { surnameLength } from '../../lexis/people/surnames';
import type { Words } from '../../lexis/words/words';
import { isHan } from '../../text/characters';
import type { Span } from '../../text/span';

/** A list of names with a number behind it that they do not bear out. */
export interface MiscountedNames {
  /** The number with its noun, and 等 before it. */
  readonly span: Span;
  /** The names; where the first begins is a guess. */
  readonly list: Span;
  readonly stated: number;
  readonly counted: number;
}

/**
 * Looks for `王某、李某等5人` with more names than that, and `王某、李某三人` with more or fewer. Only lists whose every
 * item shows that it is one are counted: names of persons, titles and quoted words, places that end in the noun
 * which is counted. 等 behind as many names as there are is right: it closes a list as well.
 */
export function findMiscountedNames(text: string, words: Words): MiscountedNames[] {
  const result: MiscountedNames[] = [];
  for (const counted of countedNouns(text)) {
    const [whole, deng, number, noun] = counted as unknown as [string, string, string, string];
    const { index } = counted;
    const stated = ordinalValue(number);
    if (!(stated >= 2)) continue;
    const list = persons.includes(noun)
      ? personsBefore(text, index, words)
      : works.includes(noun)
        ? quotedBefore(text, index)
        : placesBefore(text, index, noun);
    if (list.count < 2 || list.count === stated) continue;
    if (list.count < stated && (deng !== '' || list.isOpen)) continue;
    result.push({
      span: { start: index, end: index + whole.length },
      list: { start: list.start, end: index },
      stated,
      counted: list.count,
    });
  }
  return result;
}

const persons = ['人', '同志', '同学', '嫌疑人'];
const works = ['作品', '书', '影片', '电影', '节目', '电视剧', '图书'];

/**
 * The numbers with their nouns behind which a list may be counted: those with 等, and those of persons without it. They are looked
 * for by 等 and by the nouns, which are rarer than numerals.
 */
function countedNouns(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const add = (match: RegExpExecArray | null, hasDeng: boolean): void => {
    if (match !== null && (match[1] !== '') === hasDeng) found.push(match);
  };
  for (let at = text.indexOf('等'); at >= 0; at = text.indexOf('等', at + 1))
    if (isNumeral(text, at + 1)) add(countedNounFrom(text, at), true);
  for (const noun of persons)
    for (let at = text.indexOf(noun); at >= 0; at = text.indexOf(noun, at + 1)) {
      const end = isNumeral(text, at - 1) ? at : at - 1;
      if (isNumeral(text, end - 1) && (end === at || (classes[text.charCodeAt(end)]! & measure) !== 0))
        add(countedNounAt(text, end), false);
    }
  return found;
}

function isNumeral(text: string, at: number): boolean {
  return (classes[text.charCodeAt(at)]! & (chinese | arabic)) !== 0;
}

/** The number that ends at `end` with its noun, and 等 before it; null where no name can stand before it. */
function countedNounAt(text: string, end: number): RegExpExecArray | null {
  const script = classes[text.charCodeAt(end - 1)]! & (chinese | arabic);
  const longest = script === chinese ? 3 : 2;
  let start = end - 1;
  while (start > 0 && end - start < longest && (classes[text.charCodeAt(start - 1)]! & script) !== 0) start--;
  if (text.charCodeAt(start - 1) === dengUnit) start--;
  return countedNounFrom(text, start);
}

function countedNounFrom(text: string, start: number): RegExpExecArray | null {
  if (start === 0 || (classes[text.charCodeAt(start - 1)]! & beforeNumber) === 0) return null;
  countedNoun.lastIndex = start;
  return countedNoun.exec(text);
}

/** What a code unit may be around the number of a list. */
const classes = new Uint8Array(0x10000);
const chinese = 1;
const arabic = 2;
const measure = 4;
const dengUnit = '等'.charCodeAt(0);
const beforeNumber = 8;
for (const unit of '两二三四五六七八九十') classes[unit.charCodeAt(0)]! |= chinese;
for (const unit of '0123456789') classes[unit.charCodeAt(0)]! |= arabic;
for (const unit of '个位名部本家') classes[unit.charCodeAt(0)]! |= measure;
for (let unit = 0x4e00; unit <= 0x9fff; unit++) classes[unit]! |= beforeNumber;
for (const unit of '”》）') classes[unit.charCodeAt(0)]! |= beforeNumber;

/** `等5人`, `等三名同志`, `等3部作品`, `等两个县`, `等4个社区`. */
const countedNoun =
  /(等?)([两二三四五六七八九十]{1,3}|\d{1,2})(?:个|位|名|部|本|家)?(人(?![次员民大工才口均生])|同志|同学|嫌疑人|作品|书|影片|电影|节目|电视剧|图书|省(?!级)|市(?!级)|县(?!级)|区(?!级)|镇|乡|村|街道|社区)/uy;

interface List {
  readonly start: number;
  readonly count: number;
  /** True where the first item may hold more than one. */
  readonly isOpen: boolean;
}

function personsBefore(text: string, at: number, words: Words): List {
  let end = at;
  let count = 0;
  let start = at;
  for (;;) {
    if (text[end - 1] === '）') end = noteStart(text, end);
    const from = nameStart(text, end, words);
    if (from < 0) return { start, count, isOpen: true };
    count++;
    start = from;
    const before = text[from - 1];
    if (before === undefined || !separators.includes(before))
      return {
        start,
        count,
        isOpen: before !== undefined && isHan(before.charCodeAt(0)) && !'由是为'.includes(before),
      };
    end = from - 1;
  }
}

const separators = '、和及与';

/** Start of a note of a few characters that ends at `end`; `end` where it is longer. */
function noteStart(text: string, end: number): number {
  const open = text.lastIndexOf('（', end);
  return open >= 0 && end - open <= 8 ? open : end;
}

/** Start of the name of a person that ends at `end`, the one that is set off before any other; -1 where none is. */
function nameStart(text: string, end: number, words: Words): number {
  let inside = -1;
  for (const length of [3, 2, 4]) {
    const start = end - length;
    if (start < 0 || !isName(text, start, end, words)) continue;
    const before = text.charCodeAt(start - 1);
    if (start === 0 || !isHan(before) || separators.includes(text[start - 1]!)) return start;
    if (inside < 0) inside = start;
  }
  return inside;
}

function isName(text: string, start: number, end: number, words: Words): boolean {
  const surname = surnameLength(text, start);
  if (surname === 0 || end - start - surname < 1 || end - start - surname > 2) return false;
  for (let at = start; at < end; at++) {
    if (!isHan(text.charCodeAt(at)) || (separators.includes(text[at]!) && at === end - 1)) return false;
  }
  const kind = words.kind(text, start, end);
  return kind === null || kind === 'person';
}

/** `《…》《…》`, `“…”、“…”`. */
function quotedBefore(text: string, at: number): List {
  let end = at;
  let count = 0;
  for (;;) {
    const open = opening[closing.indexOf(text.charAt(end - 1) || ' ')];
    if (open === undefined) break;
    const start = text.lastIndexOf(open, end - 1);
    if (start < 0 || end - start > longestTitle) break;
    count++;
    end = start;
    if (text[end - 1] === '、') end--;
  }
  return { start: end, count, isOpen: true };
}

const opening = '《“';
const closing = '》”';
const longestTitle = 60;

/** `云岭县、星洲县、江口县`: each ends in the noun that is counted. */
function placesBefore(text: string, at: number, noun: string): List {
  let end = at;
  let count = 0;
  while (text.startsWith(noun, end - noun.length)) {
    let start = end - noun.length;
    while (start > 0 && end - start <= longestPlace && isHan(text.charCodeAt(start - 1))) start--;
    count++;
    if (text[start - 1] !== '、' || end - start > longestPlace) return { start, count, isOpen: true };
    end = start - 1;
  }
  return { start: end, count, isOpen: true };
}

const longestPlace = 8;
