import type { Anchor, Part } from './date-expression';
import { readAfterConnector } from './end-of-connector';
import { isOneOf } from './is-one-of';
import { isNumeral, readNumber } from './read-number';
import { endOfUnit, readNumberWithUnit } from './read-number-with-unit';
import { wordList } from './word-list';

export interface MonthRead {
  readonly part: Part;
  readonly through: Part | null;
  readonly end: number;
  /** False where the month is a Chinese numeral without a year: 三月 alone is too often a name. */
  readonly standsAlone: boolean;
}

/** 5月, 五月, 1至6月, 本月; null where no month starts at `at`. */
export function readMonth(text: string, at: number, afterYear: boolean): MonthRead | null {
  const word = relativeMonths.at(text, at);
  if (word !== null) {
    const { by, from } = word.meaning;
    return { part: { kind: 'shift', by, from }, through: null, end: word.end, standsAlone: from === 'issue' };
  }
  const month = readNumberWithUnit(text, at, '月', 12);
  if (month !== null) {
    if (month.style === 'row' || month.value < 1 || month.value > 99) return null;
    // 八月十五 and 九月廿二 are days of the lunar year.
    if (month.style === 'counted' && isLunarDay(text, month.end)) return null;
    return {
      part: { kind: 'number', value: month.value },
      through: null,
      end: month.end,
      standsAlone: afterYear || month.style === 'arabic',
    };
  }
  return readMonthPair(text, at);
}

/** 十五, 初一, 廿二 without 日. */
function isLunarDay(text: string, at: number): boolean {
  if (isOneOf('初廿卅', text, at)) return true;
  return isNumeral(text.charCodeAt(at)) && readNumberWithUnit(text, at, '日号至到—', 31) === null;
}

/** 1至6月, 1—6月份. */
function readMonthPair(text: string, at: number): MonthRead | null {
  const first = readNumber(text, at);
  if (first === null || first.value < 1 || first.value > 12) return null;
  const second = readAfterConnector(text, first.end, 12);
  if (second === null || second.value <= first.value) return null;
  const end = endOfUnit(text, second.end, '月');
  // 周一到十月一日 is no period of months.
  if (end === -1 || isOneOf('周期', text, at - 1) || readNumberWithUnit(text, end, '日号', 31) !== null)
    return null;
  return {
    part: { kind: 'number', value: first.value },
    through: { kind: 'number', value: second.value },
    end,
    standsAlone: true,
  };
}

const relativeMonths = wordList<{ readonly by: number; readonly from: Anchor }>([
  { word: '本月', meaning: { by: 0, from: 'issue' }, notAfter: '日' },
  { word: '上月', meaning: { by: -1, from: 'issue' }, notBefore: '球 饼 亮 台' },
  { word: '上个月', meaning: { by: -1, from: 'issue' } },
  { word: '下月', meaning: { by: 1, from: 'issue' }, notBefore: '球 饼 亮 台' },
  { word: '下个月', meaning: { by: 1, from: 'issue' } },
  { word: '当月', meaning: { by: 0, from: 'told' } },
  { word: '同月', meaning: { by: 0, from: 'told' } },
]);

export const monthInitials = relativeMonths.initials;
