import { parseIsoDay, weekday } from '../calendar/civil-day';

/** The facts of a day that a hover tells, in both languages of the interface. */
export interface DayDescription {
  /** `2031年5月18日 星期日`, `Sunday, 18 May 2031`. */
  readonly title: InBoth;
  /** `见报前 2 天`, `2 days before the issue`; null where the issue date is not known. */
  readonly distance: InBoth | null;
  /** Days after the issue date, negative before it; null where it is not known. */
  readonly days: number | null;
}

type InBoth = Readonly<Record<'zh' | 'en', string>>;

/**
 * Describes a day (ISO 8601, a time behind it is left out), seen from the issue date.
 * Null where `day` is no real day.
 */
export function describeDay(day: string, issueDate: string | null): DayDescription | null {
  const number = parseIsoDay(day.slice(0, 10));
  if (number === null) return null;
  const issue = issueDate === null ? null : parseIsoDay(issueDate);
  const days = issue === null ? null : number - issue;
  const name = weekday(number);
  const [year, month, date] = day.slice(0, 10).split('-').map(Number) as [number, number, number];
  return {
    title: {
      zh: `${year}年${month}月${date}日 星期${weekdaysZh.charAt(name)}`,
      en: `${weekdaysEn[name]!}, ${date} ${monthsEn[month - 1]!} ${year}`,
    },
    distance: days === null ? null : distanceOf(days),
    days,
  };
}

function distanceOf(days: number): InBoth {
  if (days === 0) return { zh: '见报当天', en: 'day of the issue' };
  const count = Math.abs(days);
  const isBefore = days < 0;
  const zh =
    count === 1 ? (isBefore ? '见报前一天' : '见报次日') : `见报${isBefore ? '前' : '后'} ${count} 天`;
  const en = `${count} ${count === 1 ? 'day' : 'days'} ${isBefore ? 'before' : 'after'} the issue`;
  return { zh, en };
}

const weekdaysZh = '日一二三四五六';
const weekdaysEn = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const monthsEn = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
