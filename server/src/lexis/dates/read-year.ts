import type { Anchor, Part } from './date-expression';
import { readNumberWithUnit } from './read-number-with-unit';
import { wordList } from './word-list';

export interface YearRead {
  readonly part: Part;
  readonly end: number;
  /** 98年 is a year only in a whole date. */
  readonly needsDay: boolean;
  /** 2031年 is a date by itself; 同年 only before a month. */
  readonly standsAlone: boolean;
}

/** 2031年, 二〇三一年, 98年, 今年; null where no year starts at `at`. */
export function readYear(text: string, at: number): YearRead | null {
  const word = relativeYears.at(text, at);
  if (word !== null) {
    const { by, from } = word.meaning;
    return {
      part: { kind: 'shift', by, from },
      end: word.end,
      needsDay: false,
      standsAlone: from === 'issue',
    };
  }
  const number = readNumberWithUnit(text, at, '年', 9999);
  if (number === null) return null;
  const { value, length, style, end } = number;
  const isFourDigit = length === 4 && style !== 'counted' && value >= 1000 && value <= 2199;
  if (isFourDigit) {
    const counts = notAYear.some((follower) => text.startsWith(follower, end)) || value < 1800;
    return { part: { kind: 'number', value }, end, needsDay: false, standsAlone: !counts };
  }
  if (style === 'counted' ? value < 1000 || value > 2199 : length > 3 || length < 2) return null;
  // 98年5月12日 and 08年5月12日 mean the century in which they were printed; three digits are a year of antiquity.
  const full = style === 'counted' || length === 3 ? value : value + (value > 60 ? 1900 : 2000);
  return { part: { kind: 'number', value: full }, end, needsDay: true, standsAlone: false };
}

/** 2000年来 counts years. */
const notAYear = ['来', '间', '历史', '的历史', '之久', '期'];

interface YearShift {
  readonly by: number;
  readonly from: Anchor;
}

const relativeYears = wordList<YearShift>([
  { word: '今年', meaning: { by: 0, from: 'issue' }, notAfter: '如而当现至从', notBefore: '轻 龄 来 纪' },
  { word: '本年', meaning: { by: 0, from: 'issue' }, notAfter: '日' },
  { word: '去年', meaning: { by: -1, from: 'issue' }, notAfter: '过除逝离' },
  {
    word: '上年',
    meaning: { by: -1, from: 'issue' },
    notAfter: '以加身迈网线晚',
    notBefore: '纪 级 龄 轻 货 味',
  },
  { word: '前年', meaning: { by: -2, from: 'issue' }, notAfter: '目之以年此个', notBefore: '度 均' },
  { word: '明年', meaning: { by: 1, from: 'issue' }, notAfter: '说声证表清文', notBefore: '龄 间' },
  { word: '后年', meaning: { by: 2, from: 'issue' }, notAfter: '今之以此最先前', notBefore: '度 均' },
  { word: '同年', meaning: { by: 0, from: 'told' }, notBefore: '级 龄 代' },
  { word: '当年', meaning: { by: 0, from: 'told' } },
  { word: '次年', meaning: { by: 1, from: 'told' }, notAfter: '每首多本此两历几' },
  { word: '翌年', meaning: { by: 1, from: 'told' } },
]);

export const yearInitials = relativeYears.initials;
