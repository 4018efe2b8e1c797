import type { Words } from '../../lexis/words/words';
import { isDigit, isHan, isLatin } from '../../text/characters';
import type { Span } from '../../text/span';
import { opensDecimal } from '../number/decimal-leading-zero';
import { isChinese } from './chinese-sides';
import { isInName } from './interpunct-form';
import { likenessToListMark } from './likeness-to-list-mark';

export interface FullWidthMark {
  /** What the half-width mark stands for, the likeliest first. */
  readonly marks: readonly string[];
  /** True where Chinese stands on both sides and nothing else can be meant. */
  readonly isCertain: boolean;
}

/**
 * The mark that a half-width one in Chinese text stands for; null where it is right: in numbers, times, addresses,
 * foreign phrases. Several in a row are read only where they are ? and !.
 */
export function fullWidthMark(text: string, { start, end }: Span, words: Words): FullWidthMark | null {
  const shown = text.slice(start, end);
  if (shown.length > 1) return /^[?!]{2,3}$/u.test(shown) ? emphasis(text, start, end, shown) : null;
  if (standsBesideMark(text, start, end)) return null;
  switch (shown) {
    case ',':
      return comma(text, start, words);
    case '.':
      return stop(text, start, words);
    case ':':
      return colon(text, start);
    case ';':
      return beside(text, start) && !isEntity(text, start) ? only('；', text, start) : null;
    case '｡':
      return only('。', text, start);
    case '､':
      return only('、', text, start);
    default:
      return emphasis(text, start, end, shown);
  }
}

function only(mark: string, text: string, at: number): FullWidthMark {
  return { marks: [mark], isCertain: isEnclosed(text, at, at + 1) };
}

/** A full-width stop beside it: two stops together are the business of other rules. */
function standsBesideMark(text: string, start: number, end: number): boolean {
  return (
    '，。、；：？！'.includes(text.charAt(start - 1) || ' ') ||
    '，。、；：？！'.includes(text.charAt(end) || ' ')
  );
}

/** Chinese, or what stands for a Chinese word (百分号, full-width letters), before; Chinese or a number behind. */
function beside(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(skipSpaces(text, at + 1));
  if (endsChinese(text, at - 1))
    return Number.isNaN(after) || isChinese(after) || isDigit(after) || isLatin(after);
  return (isDigit(before) || isLatin(before)) && isChinese(after);
}

function endsChinese(text: string, at: number): boolean {
  return isChinese(text.charCodeAt(at)) || '%％‰℃'.includes(text.charAt(at) || ' ');
}

/** In headlines a space behind the mark is kept. */
function skipSpaces(text: string, at: number): number {
  return text[at] === ' ' ? at + 1 : at;
}

function isEnclosed(text: string, start: number, end: number): boolean {
  const after = text.charCodeAt(end);
  return endsChinese(text, start - 1) && (Number.isNaN(after) || isChinese(after));
}

function comma(text: string, at: number, words: Words): FullWidthMark | null {
  if (!beside(text, at) && !isBetweenNumbers(text, at)) return null;
  const likeness = likenessToListMark(text, at, words);
  return {
    marks: likeness > 0 ? ['、', '，'] : ['，', '、'],
    isCertain: likeness < doubtful && isEnclosed(text, at, at + 1),
  };
}

/** Where the list is likelier than this, somebody has to look. */
const doubtful = -2;

/** 达到35,2031年 and 16比21,21比15: the comma of a number has three digits behind it, and no other word. */
function isBetweenNumbers(text: string, at: number): boolean {
  if (!isDigit(text.charCodeAt(at - 1))) return false;
  return /^(?:\d{1,2}|\d{4})[\u4e00-\u9fff]/u.test(text.slice(at + 1, at + 6));
}

function colon(text: string, at: number): FullWidthMark | null {
  if (text[at + 1] === '/' || !beside(text, at)) return null;
  // 【编辑:林知远】 is how the web signs.
  if (/【[^】]{0,6}$/u.test(text.slice(Math.max(0, at - 7), at))) return null;
  return only('：', text, at);
}

/** `&nbsp;` of a text that comes from the web. */
function isEntity(text: string, at: number): boolean {
  return /&#?\w{1,8}$/u.test(text.slice(Math.max(0, at - 10), at));
}

function stop(text: string, at: number, words: Words): FullWidthMark | null {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(skipSpaces(text, at + 1));
  const closes = Number.isNaN(after) || '”’」』）'.includes(text.charAt(at + 1));
  if (!endsChinese(text, at - 1)) {
    if (!isChinese(after) || !endsWordInChinese(text, at)) return null;
    return { marks: ['。'], isCertain: false };
  }
  if (!closes && !isChinese(after) && !isDigit(after) && !isCapital(after)) return null;
  // 一.加强…, 第三.加强… open items, 二.五 is a number, 人民网.中国 an address.
  if (isOrdinal(text, at) || (isHan(before) && isHan(after) && isInName(text, at, words))) return null;
  if (isNumeral(before) && isNumeral(after)) return null;
  if (opensDecimal(text, at)) return null;
  if (/^(?:中国|公司|网络)(?![\u4e00-\u9fff])/u.test(text.slice(at + 1, at + 4))) return null;
  return { marks: ['。', '，'], isCertain: Number.isNaN(after) || (closes && text[at + 1] !== '）') };
}

/** 占120.今年, 加入APP.记者: a number or a word of capitals in Chinese, no 图1. and no St. */
function endsWordInChinese(text: string, at: number): boolean {
  const word = /(?<=[\u4e00-\u9fff])(?:\d{2,}|\d*[A-Z]{2,}\d*)$/u.exec(text.slice(Math.max(0, at - 16), at));
  if (word === null) return false;
  const start = at - word[0].length;
  return !'图表第附注例题'.includes(text.charAt(start - 1));
}

/** A number of items at the start of a clause: `一.`, `（二）.`, `第三.`, `首先.`. */
function isOrdinal(text: string, at: number): boolean {
  return /(?:^|[。；：，！？”\s])(?:第?[一二三四五六七八九十]{1,3}|[（(][一二三四五六七八九十\d]{1,3}[）)])$/u.test(
    text.slice(Math.max(0, at - 7), at),
  );
}

function isNumeral(unit: number): boolean {
  return '〇零一二三四五六七八九十百'.includes(String.fromCharCode(unit));
}

function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

/** A lost character of a rare name is often shown as ?: before another character the sentence must ask something. */
function emphasis(text: string, start: number, end: number, shown: string): FullWidthMark | null {
  const after = text.charCodeAt(skipSpaces(text, end));
  if (!endsChinese(text, start - 1) || !(Number.isNaN(after) || isChinese(after) || isDigit(after)))
    return null;
  if (shown === '?' && isHan(after) && !asks.test(text.slice(Math.max(0, start - 20), start))) return null;
  const full = Array.from(shown, (mark) => (mark === '?' ? '？' : '！')).join('');
  return { marks: [full], isCertain: Number.isNaN(after) || (isChinese(after) && !isHan(after)) };
}

const asks = /[吗呢么谁哪怎几何啥吧]|什么|多少|是否|是不是|能不能|要不要|有没有/u;
