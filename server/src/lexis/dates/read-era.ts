import { calendarDate } from './calendar-date';
import { dateOnly, type WordReader } from './date-read';
import { isNumeral, readNumber, skipSpace } from './read-number';
import type { WordEntry } from '../word-list';
import { readFestivalBehindYear } from './festival-words';
import { readLunarBehindYear, readLunarMonthDay } from './read-lunar';
import { readBehindYear } from './read-calendar-date';

/**
 * 民国九年, 康熙二十年九月: years counted from a reign, for the list of all words. Only names that one reign alone
 * has borne for long and that are no ordinary words.
 */
export function eraWords(): WordEntry<WordReader>[] {
  return Object.entries(firstYears).map(([word, first]) => ({
    word,
    meaning: eraReader(first, word === '民国'),
  }));
}

function eraReader(first: number, isCivil: boolean): WordReader {
  return (text, _at, end) => {
    const year = yearOfEra(text, skipSpace(text, end), first);
    if (year === null) return null;
    const part = { kind: 'number', value: year.value } as const;
    const monthAt = skipSpace(text, year.end);
    const named = readLunarBehindYear(text, monthAt, part);
    if (named !== null) return named;
    const festival = readFestivalBehindYear(text, monthAt, part);
    if (festival !== null) return festival;
    // Months of a reign are those of the lunar year, unless they are set in digits as those of ours are.
    if ((!isCivil && isNumeral(text.charCodeAt(monthAt))) || /[正腊冬闰]/u.test(text.charAt(monthAt))) {
      const lunar = readLunarMonthDay(text, monthAt, true);
      if (lunar !== null) return dateOnly({ ...lunar.date, year: part }, lunar.end);
    }
    const { date, through, end: dateEnd } = readBehindYear(text, year.end, part);
    return through === null ? dateOnly(date, dateEnd) : dateOnly(calendarDate(part, null, null), year.end);
  };
}

function yearOfEra(
  text: string,
  at: number,
  first: number,
): { readonly value: number; readonly end: number } | null {
  if (text.startsWith('元年', at)) return { value: first, end: at + 2 };
  const number = readNumber(text, at);
  if (number === null || number.value < 1 || number.value > 120 || number.style === 'row') return null;
  const unitAt = skipSpace(text, number.end);
  if (text.charAt(unitAt) !== '年') return null;
  const follower = text.charAt(unitAt + 1);
  return '间来代'.includes(follower) && follower !== ''
    ? null
    : { value: first + number.value - 1, end: unitAt + 1 };
}

/** The civil year in which most of the first year of a reign lay. */
const firstYears: Readonly<Record<string, number>> = {
  民国: 1912,
  宣统: 1909,
  光绪: 1875,
  同治: 1862,
  咸丰: 1851,
  道光: 1821,
  嘉庆: 1796,
  乾隆: 1736,
  雍正: 1723,
  康熙: 1662,
  顺治: 1644,
  崇祯: 1628,
  天启: 1621,
  万历: 1573,
  隆庆: 1567,
  嘉靖: 1522,
  正德: 1506,
  弘治: 1488,
  成化: 1465,
  景泰: 1450,
  正统: 1436,
  宣德: 1426,
  永乐: 1403,
  洪武: 1368,
  淳熙: 1174,
  绍兴: 1131,
  靖康: 1126,
  宣和: 1119,
  元祐: 1086,
  元丰: 1078,
  熙宁: 1068,
  嘉祐: 1056,
  庆历: 1041,
  大中祥符: 1008,
  咸平: 998,
  开宝: 968,
  元和: 806,
  贞元: 785,
  天宝: 742,
  开元: 713,
  神龙: 705,
  永徽: 650,
  贞观: 627,
  武德: 618,
  大业: 605,
  开皇: 581,
};
