import { calendarTable } from './calendar-table';
import { dayNumber } from './civil-day';

/** What the notice of the State Council makes of a day. */
export interface HolidayFact {
  /** A day off, or a day of a weekend that is worked (调休上班) for days off elsewhere. */
  readonly kind: 'holiday' | 'workday';
  readonly name: InBoth;
}

/** The days off of a holiday, both ends included, as day numbers. */
export interface HolidayDays {
  readonly first: number;
  readonly until: number;
}

type InBoth = Readonly<Record<'zh' | 'en', string>>;

/** Null for ordinary days and weekends, and beyond the data. */
export function holidayOf(day: number): HolidayFact | null {
  return holidayTable().days.get(day) ?? null;
}

/**
 * The whole run of days off of `春节`, `国庆长假`, `五一小长假` … in a civil year; where 中秋 joins 国庆 both names have
 * the run of both. Null for other names and beyond the data.
 */
export function holidayDays(name: string, year: number): HolidayDays | null {
  const { days, firsts } = holidayTable();
  const holiday = holidays.find(({ spellings }) => spellings.includes(name.replace(suffix, '')));
  const start = holiday === undefined ? undefined : firsts.get(`${year}${holiday.code}`);
  if (start === undefined) return null;
  let [first, until] = [start, start];
  while (days.get(first - 1)?.kind === 'holiday') first--;
  while (days.get(until + 1)?.kind === 'holiday') until++;
  return { first, until };
}

/** Whether the notice for a civil year is known. */
export function hasHolidayData(year: number): boolean {
  return holidayTable().firsts.has(`${year}n`);
}

const suffix = /(?:小长假|大假|长假|黄金周|假期|假日|放假)$/u;

/** Codes as in the table. */
const holidays: readonly { code: string; spellings: readonly string[]; name: InBoth }[] = [
  {
    code: 'n',
    spellings: ['元旦', '元旦节', '新年'],
    name: { zh: '元旦', en: 'New Year’s Day' },
  },
  {
    code: 's',
    spellings: ['春节', '新春', '农历新年'],
    name: { zh: '春节', en: 'Spring Festival' },
  },
  {
    code: 'q',
    spellings: ['清明', '清明节'],
    name: { zh: '清明节', en: 'Qingming Festival' },
  },
  {
    code: 'l',
    spellings: ['五一', '劳动节', '五一节', '五一劳动节', '五一国际劳动节', '国际劳动节'],
    name: { zh: '劳动节', en: 'Labour Day' },
  },
  {
    code: 'd',
    spellings: ['端午', '端午节'],
    name: { zh: '端午节', en: 'Dragon Boat Festival' },
  },
  {
    code: 'm',
    spellings: ['中秋', '中秋节'],
    name: { zh: '中秋节', en: 'Mid-Autumn Festival' },
  },
  {
    code: 'g',
    spellings: ['国庆', '国庆节', '十一', '中秋国庆', '国庆中秋'],
    name: { zh: '国庆节', en: 'National Day' },
  },
  {
    code: 'v',
    spellings: ['抗战胜利纪念日'],
    name: { zh: '抗战胜利纪念日', en: 'Victory Day' },
  },
];

interface HolidayTable {
  /** By day number. */
  readonly days: ReadonlyMap<number, HolidayFact>;
  /** A day off of each holiday, by year and code: `2026n`. */
  readonly firsts: ReadonlyMap<string, number>;
}

let unpacked: HolidayTable | null = null;

function holidayTable(): HolidayTable {
  unpacked ??= unpack();
  return unpacked;
}

function unpack(): HolidayTable {
  const days = new Map<number, HolidayFact>();
  const firsts = new Map<string, number>();
  for (const line of calendarTable.holidays) {
    const [year, ...parts] = line.split(' ');
    for (const part of parts) {
      const [, minus, code, month, date, count] = pattern.exec(part)!;
      const { name } = holidays.find((holiday) => holiday.code === code)!;
      // Only New Year's Day has days of another year, those of December before it.
      const day = dayNumber(
        Number(year) - (code === 'n' && month === '12' ? 1 : 0),
        Number(month),
        Number(date),
      );
      if (minus === '-') {
        days.set(day, { kind: 'workday', name });
        continue;
      }
      for (let more = 0; more < Number(count); more++) days.set(day + more, { kind: 'holiday', name });
      if (!firsts.has(`${year!}${code!}`)) firsts.set(`${year!}${code!}`, day);
    }
  }
  return { days, firsts };
}

const pattern = /^(-?)([a-z])(\d\d)(\d\d)(?:x(\d+))?$/u;
