import type { Anchor, Part } from './date-expression';
import { readAfterConnector } from './end-of-connector';
import { isOneOf } from './is-one-of';
import { readNumber, skipSpace } from './read-number';
import { readNumberInList } from './read-number-in-list';
import { endOfUnit, readNumberWithUnit } from './read-number-with-unit';
import { wordList } from '../word-list';

export interface MonthRead {
  readonly part: Part;
  readonly through: Part | null;
  /** True for 5、6月, which are two months and no period. */
  readonly isList: boolean;
  /** Where the first of two ends, and the second starts. */
  readonly firstEnd: number;
  readonly secondStart: number;
  readonly end: number;
  /** True for 五月: a day in numerals may stand behind it without its 日. */
  readonly isNumeral: boolean;
  /** False where the month is a Chinese numeral without a year: 三月 alone is too often a name. */
  readonly standsAlone: boolean;
}

/** 5月, 五月, 1至6月, 本月; null where no month starts at `at`. */
export function readMonth(text: string, at: number, afterYear: boolean): MonthRead | null {
  const word = relativeMonths.at(text, at);
  if (word !== null) {
    const { by, from } = word.meaning;
    return one({ kind: 'shift', by, from }, word.end, true);
  }
  const month = readNumberWithUnit(text, at, '月', 12);
  if (month !== null) {
    if (month.style === 'row' || month.value < 1 || month.value > 99) return null;
    const standsAlone = afterYear || month.style === 'arabic' || isPlacedAsMonth(text, at, month.end);
    return {
      ...one({ kind: 'number', value: month.value }, month.end, standsAlone),
      isNumeral: month.style === 'counted',
    };
  }
  return readMonthPair(text, at);
}

function one(part: Part, end: number, standsAlone: boolean): MonthRead {
  return {
    part,
    through: null,
    isList: false,
    firstEnd: end,
    secondStart: end,
    end,
    standsAlone,
    isNumeral: false,
  };
}

/** 三月 alone is a name too often: what stands beside it must say that it is a time. */
function isPlacedAsMonth(text: string, at: number, end: number): boolean {
  return (
    isOneOf('份底末初', text, end) ||
    /^(?:[上中下]旬|的(?:第|最后|前))/u.test(text.slice(end, end + 3)) ||
    /(?:[在于从自到至]|每年)$/u.test(text.slice(Math.max(0, at - 2), at))
  );
}

/** 1至6月, 1—6月份. */
function readMonthPair(text: string, at: number): MonthRead | null {
  const first = readNumber(text, at);
  if (first === null || first.value < 1 || first.value > 12) return null;
  const isList = text.charAt(skipSpace(text, first.end)) === '、';
  const second = isList
    ? readNumber(text, skipSpace(text, skipSpace(text, first.end) + 1))
    : readAfterConnector(text, first.end, 12);
  if (second === null || second.value <= first.value || second.value > 12) return null;
  const end = endOfUnit(text, second.end, '月');
  // The 1 of 1、2、3月, whose list the reader of dates goes through.
  const listed = end === -1 && isList ? readNumberInList(text, at, '月', 12) : null;
  if (listed !== null) return one({ kind: 'number', value: listed.value }, listed.end, true);
  // 周一到十月一日 is no period of months.
  // 2、3月龄 counts months.
  if (
    end === -1 ||
    isOneOf('龄', text, end) ||
    isOneOf('周期', text, at - 1) ||
    readNumberWithUnit(text, end, '日号', 31) !== null
  )
    return null;
  return {
    part: { kind: 'number', value: first.value },
    through: { kind: 'number', value: second.value },
    isList,
    firstEnd: first.end,
    secondStart: second.end - second.length,
    end,
    standsAlone: true,
    isNumeral: false,
  };
}

const relativeMonths = wordList<{ readonly by: number; readonly from: Anchor }>([
  { word: '本月', meaning: { by: 0, from: 'issue' }, notAfter: '日' },
  { word: '上月', meaning: { by: -1, from: 'issue' }, notBefore: '球 饼 亮 台' },
  { word: '上个月', meaning: { by: -1, from: 'issue' } },
  { word: '下月', meaning: { by: 1, from: 'issue' }, notBefore: '球 饼 亮 台' },
  { word: '下个月', meaning: { by: 1, from: 'issue' } },
  {
    word: '当月',
    meaning: { by: 0, from: 'told' },
    notAfter: '担应充正相每',
    notBefore: '球 饼 亮 光 老 台 嫂',
  },
  { word: '同月', meaning: { by: 0, from: 'told' }, notAfter: '不相如', notBefore: '份 球 饼 亮 龄' },
  {
    word: '次月',
    meaning: { by: 1, from: 'told' },
    notAfter: '每首多再本此两历几上下该这那人频场数一二三四五六七八九十百千0123456789',
    notBefore: '考 供 球 饼 赛 谈',
  },
  { word: '这个月', meaning: { by: 0, from: 'issue' } },
  { word: '上上个月', meaning: { by: -2, from: 'issue' } },
]);

export const monthWords = relativeMonths.words;
