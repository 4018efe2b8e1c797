import type { YearsOfCentury } from './date-expression';
import { dateOnly, type DateRead, type WordReader } from './date-read';
import { endOfConnector } from './end-of-connector';
import { isOneOf } from './is-one-of';
import { readNumber, skipSpace } from './read-number';
import { readNumberWithUnit } from './read-number-with-unit';
import type { WordEntry } from '../word-list';

/** 20世纪, 20世纪80年代, 80年代: what a number starts. */
export function readCentury(text: string, at: number): DateRead | null {
  const number = readNumberWithUnit(text, at, '世', 22);
  if (number !== null && text.charAt(number.end) === '纪') {
    const end = number.end + 1;
    if (number.value < 1 || number.value > 22 || isOneOf('《〈', text, at - 1)) return null;
    // 21世纪经济报道 is a paper, 二十世纪福克斯 a company.
    if (text.startsWith('福克斯', end) || text.startsWith('经济报', end)) return null;
    return behindCentury(text, end, number.value);
  }
  return decadeAt(text, at, null) ?? decadeOfYear(text, at);
}

/** 上世纪, 本世纪, 上个世纪: words for the list of all words. */
export function centuryWords(): WordEntry<WordReader>[] {
  const shifts = { 上世纪: -1, 上个世纪: -1, 本世纪: 0, 这个世纪: 0, 新世纪: 0, 下世纪: 1, 下个世纪: 1 };
  return Object.entries(shifts).map(([word, by]) => ({
    word,
    meaning: (text, _at, end) =>
      // 新世纪 alone is an ornament more often than a time.
      word === '新世纪' ? null : behindCentury(text, end, { by }),
  }));
}

function behindCentury(text: string, end: number, century: YearsOfCentury['century']): DateRead {
  const behind = skipSpace(text, text.charAt(end) === '的' ? end + 1 : end);
  const decade = decadeAt(text, behind, century);
  if (decade !== null) return decade;
  const { part, end: partEnd } = partAt(text, end, '');
  return dateOnly({ kind: 'years', century, decade: null, lastDecade: null, part }, partEnd);
}

/** 80年代, 八十年代初, 八九十年代, 80至90年代. */
function decadeAt(text: string, at: number, century: YearsOfCentury['century']): DateRead | null {
  const single = decadeNumber(text, at);
  if (single !== null)
    return decadeBehind(text, single.end, { century, decade: single.value, lastDecade: null });
  const pair = twoDecades(text, at);
  if (pair === null) return null;
  return decadeBehind(text, pair.end, { century, decade: pair.first, lastDecade: pair.last });
}

/** 2020年代, 1990年代初. */
function decadeOfYear(text: string, at: number): DateRead | null {
  const year = readNumberWithUnit(text, at, '年', 9999);
  if (year?.length !== 4 || year.style === 'counted' || year.value % 10 !== 0) return null;
  if (year.value < 1000 || year.value > 2199 || !isDecadeName(text, year.end)) return null;
  const century = Math.floor(year.value / 100) + 1;
  return decadeBehind(text, year.end, { century, decade: year.value % 100, lastDecade: null });
}

function decadeBehind(
  text: string,
  nameAt: number,
  decade: Pick<YearsOfCentury, 'century' | 'decade' | 'lastDecade'>,
): DateRead {
  const { part, end } = partAt(text, nameAt + 1, '期');
  return dateOnly({ kind: 'years', ...decade, part }, end);
}

/** The 80 of 80年代 and 八十年代; `end` is behind 年. */
function decadeNumber(text: string, at: number): { readonly value: number; readonly end: number } | null {
  const number = readNumberWithUnit(text, at, '年', 90);
  if (number === null || !isDecadeName(text, number.end)) return null;
  if (number.value % 10 !== 0 || number.value > 90 || number.length > 2) return null;
  return number.value === 0 && number.length !== 2 ? null : number;
}

/** 八九十年代, 80、90年代, 八十至九十年代: two that follow one another. */
function twoDecades(
  text: string,
  at: number,
): { readonly first: number; readonly last: number; readonly end: number } | null {
  const digit = '一二三四五六七八九'.indexOf(text.charAt(at) || '-') + 1;
  const next = text.charAt(at + 1);
  if (digit > 0 && next !== '' && '一二三四五六七八九'.indexOf(next) === digit) {
    const last = decadeNumber(text, at + 1);
    return last === null ? null : { first: digit * 10, last: last.value, end: last.end };
  }
  const first = readNumber(text, at);
  if (first === null || first.length > 2) return null;
  const list = skipSpace(text, first.end);
  const lastAt = text.charAt(list) === '、' ? skipSpace(text, list + 1) : endOfConnector(text, first.end);
  const last = lastAt === -1 ? null : decadeNumber(text, lastAt);
  if (last === null) return null;
  // 八、九十年代 leaves out the first 十.
  const value = first.value < 10 && first.length === 1 ? first.value * 10 : first.value;
  return value > 0 && value % 10 === 0 && value < last.value
    ? { first: value, last: last.value, end: last.end }
    : null;
}

/** 90年代 is a decade, 90年代表 none. */
function isDecadeName(text: string, at: number): boolean {
  return text.charAt(at) === '代' && !isOneOf('表办理言替价码购驾销课写', text, at + 1);
}

/** 初, 初期, 中期, 末 behind a century or decade. */
function partAt(
  text: string,
  at: number,
  single: string,
): { readonly part: YearsOfCentury['part']; readonly end: number } {
  for (const [word, part] of parts) if (text.startsWith(word, at)) return { part, end: at + word.length };
  const character = text.charAt(at);
  const next = text.charAt(at + 1);
  if (character === '初' && !'中级一步期心次'.includes(next || '。')) return { part: 'early', end: at + 1 };
  if (character === '末' && !'端位'.includes(next || '。')) return { part: 'late', end: at + 1 };
  if (single !== '' && character === '中' && text.startsWith('中后期', at))
    return { part: 'late', end: at + 3 };
  return { part: null, end: at };
}

const parts: readonly (readonly [string, 'early' | 'middle' | 'late'])[] = [
  ['初期', 'early'],
  ['前期', 'early'],
  ['早期', 'early'],
  ['中期', 'middle'],
  ['中叶', 'middle'],
  ['后期', 'late'],
  ['末期', 'late'],
  ['晚期', 'late'],
  ['末叶', 'late'],
];
