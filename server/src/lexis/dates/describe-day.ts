import { civilDay, dayNumber, parseIsoDay, weekday } from '../calendar/civil-day';
import { englishNames } from '../calendar/english-names';
import { festivalsOf } from '../calendar/festivals';
import { holidayDays, holidayOf } from '../calendar/holidays';
import { describeLunarDay, lunarDay } from '../calendar/lunar';
import { solarTermOf, solarTerms } from '../calendar/solar-terms';
import { stemBranch } from '../calendar/stem-branch';

/** The facts of a day that are shown to people, in both languages of the interface. */
export interface DayDescription {
  /** Days since 1970-01-01. */
  readonly number: number;
  /** `2031年5月18日 星期日`, `Sunday, 18 May 2031`; without a weekday before the Gregorian calendar. */
  readonly title: InBoth;
  /** The same without its year: what stands behind a day of the same year. */
  readonly shortTitle: InBoth;
  /** `农历辛亥年三月廿七`; null beyond the data of the calendar, as the next two. */
  readonly lunar: InBoth | null;
  /** Solar term and festivals, three at most: `清明`, `端午节、世界环境日`. */
  readonly festivals: InBoth | null;
  /** `春节假期第 3 天，共 8 天`, `春节调休，照常上班`. */
  readonly holiday: InBoth | null;
  /** `见报前 2 天`, `见报前整 20 年`; null where the issue date is not known, and for a day far from it. */
  readonly distance: InBoth | null;
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
  const { year, month, day: date } = civilDay(number);
  const hasWeekday = number >= gregorianStart;
  const zh = `${month}月${date}日${hasWeekday ? ` 星期${weekdaysZh.charAt(weekday(number))}` : ''}`;
  const en = `${hasWeekday ? `${englishNames.weekdays[weekday(number)]!}, ` : ''}${date} ${englishNames.months[month - 1]!}`;
  return {
    number,
    title: { zh: `${year}年${zh}`, en: `${en} ${year}` },
    shortTitle: { zh, en },
    lunar: lunarOf(number),
    festivals: festivalNames(number),
    holiday: describeHoliday(number),
    distance: issue === null ? null : distanceOf(number, issue),
  };
}

/** Copy gives older days in the Julian calendar, or in either: their weekday would be a guess. */
const gregorianStart = dayNumber(1582, 10, 15);

function lunarOf(number: number): InBoth | null {
  const lunar = lunarDay(number);
  if (lunar === null) return null;
  const { year, month, isLeap, day } = lunar;
  const en = `lunar calendar: day ${day} of ${isLeap ? 'leap ' : ''}month ${month}, year ${stemBranch(year)}`;
  return { zh: describeLunarDay(lunar), en };
}

const mostFestivals = 3;

function festivalNames(number: number): InBoth | null {
  const term = solarTermOf(number);
  const names: InBoth[] = festivalsOf(number)
    .map(({ name }) => name)
    // The term says it already: 清明, 冬至.
    .filter(({ zh }) => term === null || zh !== `${term}节`);
  if (term !== null) names.unshift({ zh: term, en: englishNames.solarTerms[solarTerms.indexOf(term)]! });
  if (names.length === 0) return null;
  const shown = names.slice(0, mostFestivals);
  return { zh: shown.map(({ zh }) => zh).join('、'), en: shown.map(({ en }) => en).join(', ') };
}

function describeHoliday(number: number): InBoth | null {
  const fact = holidayOf(number);
  if (fact === null) return null;
  const { zh, en } = fact.name;
  if (fact.kind === 'workday')
    return { zh: `${zh}调休，照常上班`, en: `working day, in exchange for the ${en} holiday` };
  const { year } = civilDay(number);
  // The holiday of a new year may begin in December.
  const run = [year, year + 1]
    .map((of) => holidayDays(zh, of))
    .find((days) => days !== null && days.first <= number && number <= days.until);
  const length = run ? run.until - run.first + 1 : 1;
  if (!run || length === 1) return { zh: `${zh}放假`, en: `${en} holiday` };
  const nth = number - run.first + 1;
  return { zh: `${zh}假期第 ${nth} 天，共 ${length} 天`, en: `day ${nth} of ${length} of the ${en} holiday` };
}

/** In days from the issue: nobody counts the days to last year. */
const farthest = 60;

function distanceOf(number: number, issue: number): InBoth | null {
  const days = number - issue;
  if (days === 0) return { zh: '见报当天', en: 'day of the issue' };
  const isBefore = days < 0;
  const count = Math.abs(days);
  const side = isBefore ? 'before' : 'after';
  if (count === 1) return { zh: isBefore ? '见报前一天' : '见报次日', en: `1 day ${side} the issue` };
  if (count <= farthest)
    return { zh: `见报${isBefore ? '前' : '后'} ${count} 天`, en: `${count} days ${side} the issue` };
  // But an anniversary is what a page is often made for.
  const [from, to] = [civilDay(number), civilDay(issue)];
  if (from.month !== to.month || from.day !== to.day) return null;
  const years = Math.abs(from.year - to.year);
  return {
    zh: `见报${isBefore ? '前' : '后'}整 ${years} 年`,
    en: `exactly ${years} ${years === 1 ? 'year' : 'years'} ${side} the issue`,
  };
}

const weekdaysZh = '日一二三四五六';
