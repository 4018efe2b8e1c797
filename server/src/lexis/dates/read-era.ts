import { calendarDate, partOf } from './calendar-date';
import type { Meaning } from './date-expression';
import { dateOnly, type WordReader } from './date-read';
import { isNumeral, readNumber, skipSpace } from './read-number';
import type { WordEntry } from '../word-list';
import { readFestivalBehindYear } from './festival-words';
import { readLunarBehindYear, readLunarMonthDay } from './read-lunar';
import { readBehindYear } from './read-calendar-date';

/**
 * 民国九年, 康熙二十年九月, 昭和七年, 乾隆年间: years counted from a reign, for the list of all words. Only names that one reign alone
 * has borne for long and that are no ordinary words.
 */
export function eraWords(): WordEntry<WordReader>[] {
  return [...eras].map(([word, era]) => ({ word, meaning: eraReader(era) }));
}

function eraReader({ first, last, isCivil }: Era): WordReader {
  return (text, _at, end) => {
    if (last !== null && text.startsWith('年间', end)) return { meaning: years(first, last), end: end + 2 };
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

/** 乾隆年间: from the first year to the last. */
function years(first: number, last: number): Meaning {
  const yearOf = (value: number) => ({ date: calendarDate(partOf(value), null, null), time: null });
  return { kind: 'period', from: yearOf(first), to: yearOf(last) };
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

interface Era {
  /** The civil year in which most of its first year lay. */
  readonly first: number;
  /** That of its last year; null where it goes on, or where nobody says 年间 of it. */
  readonly last: number | null;
  /** True where its months are those of our own calendar. */
  readonly isCivil: boolean;
}

const eras: ReadonlyMap<string, Era> = new Map(
  Object.entries({
    民国: era(1912, 1949, true),
    令和: era(2019, null, true),
    平成: era(1989, 2019, true),
    昭和: era(1926, 1989, true),
    大正: era(1912, 1926, true),
    明治: era(1868, 1912, true),
    宣统: era(1909, 1911),
    光绪: era(1875, 1908),
    同治: era(1862, 1874),
    咸丰: era(1851, 1861),
    道光: era(1821, 1850),
    嘉庆: era(1796, 1820),
    乾隆: era(1736, 1795),
    雍正: era(1723, 1735),
    康熙: era(1662, 1722),
    顺治: era(1644, 1661),
    崇祯: era(1628, 1644),
    天启: era(1621, 1627),
    万历: era(1573, 1620),
    隆庆: era(1567, 1572),
    嘉靖: era(1522, 1566),
    正德: era(1506, 1521),
    弘治: era(1488, 1505),
    成化: era(1465, 1487),
    景泰: era(1450, 1456),
    正统: era(1436, 1449),
    宣德: era(1426, 1435),
    永乐: era(1403, 1424),
    洪武: era(1368, 1398),
    淳熙: era(1174, null),
    绍兴: era(1131, null),
    靖康: era(1126, null),
    宣和: era(1119, null),
    元祐: era(1086, null),
    元丰: era(1078, null),
    熙宁: era(1068, null),
    嘉祐: era(1056, null),
    庆历: era(1041, null),
    大中祥符: era(1008, null),
    咸平: era(998, null),
    开宝: era(968, null),
    元和: era(806, null),
    贞元: era(785, null),
    天宝: era(742, 756),
    开元: era(713, 741),
    神龙: era(705, null),
    永徽: era(650, null),
    贞观: era(627, 649),
    武德: era(618, null),
    大业: era(605, null),
    开皇: era(581, null),
  }),
);

function era(first: number, last: number | null, isCivil = false): Era {
  return { first, last, isCivil };
}
