import { calendarTable } from './calendar-table';
import { civilDay, dayNumber } from './civil-day';

/** The 24 terms in the order of the civil year: two a month. */
export const solarTerms: readonly string[] = [
  '小寒',
  '大寒',
  '立春',
  '雨水',
  '惊蛰',
  '春分',
  '清明',
  '谷雨',
  '立夏',
  '小满',
  '芒种',
  '夏至',
  '小暑',
  '大暑',
  '立秋',
  '处暑',
  '白露',
  '秋分',
  '寒露',
  '霜降',
  '立冬',
  '小雪',
  '大雪',
  '冬至',
];

/** Day number of a term in a civil year; null beyond the data (1646 to 2200) and for what is no term. */
export function dayOfSolarTerm(year: number, term: string): number | null {
  const index = solarTerms.indexOf(term);
  return index < 0 ? null : dayOfTerm(year, index);
}

/** The term that begins on a day; null where none does, and beyond the data. */
export function solarTermOf(day: number): string | null {
  const { year, month } = civilDay(day);
  for (const index of [2 * month - 2, 2 * month - 1])
    if (dayOfTerm(year, index) === day) return solarTerms[index]!;
  return null;
}

const yearsPerLine = 8;
const digitsPerYear = 12;

function dayOfTerm(year: number, index: number): number | null {
  const { firstYear, earliest, years } = calendarTable.terms;
  if (!Number.isInteger(year) || year < firstYear) return null;
  const line = years[Math.floor((year - firstYear) / yearsPerLine)];
  const digit = line?.charAt(((year - firstYear) % yearsPerLine) * digitsPerYear + (index >> 1)) ?? '';
  if (digit === '') return null;
  const later = (parseInt(digit, 16) >> (index % 2 === 0 ? 2 : 0)) & 3;
  const first = Number(earliest.slice(2 * index, 2 * index + 2));
  return dayNumber(year, (index >> 1) + 1, first + later);
}
