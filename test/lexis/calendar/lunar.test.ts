import { describe, expect, it } from 'vitest';
import { isoDay, parseIsoDay } from '../../../server/src/lexis/calendar/civil-day';
import {
  dayOfLunar,
  describeLunarDay,
  leapMonth,
  lunarDay,
  lunarMonthLength,
} from '../../../server/src/lexis/calendar/lunar';

const named = (day: string): string => describeLunarDay(lunarDay(parseIsoDay(day)!)!);

function civil(year: number, month: number, day: number, isLeap = false): string | null {
  const number = dayOfLunar({ year, month, isLeap, day });
  return number === null ? null : isoDay(number);
}

describe('lunar days', () => {
  it.each([
    ['2020-07-12', '农历庚子年五月廿二'],
    ['2020-05-23', '农历庚子年闰四月初一'],
    ['2020-04-23', '农历庚子年四月初一'],
    ['2021-02-11', '农历庚子年腊月三十'],
    ['2021-02-12', '农历辛丑年正月初一'],
    ['2033-12-22', '农历癸丑年闰十一月初一'],
    ['2034-01-20', '农历癸丑年腊月初一'],
    ['1949-10-01', '农历己丑年八月初十'],
    ['1911-10-10', '农历辛亥年八月十九'],
    ['1894-09-17', '农历甲午年八月十八'],
    ['2024-12-10', '农历甲辰年十一月初十'],
    ['2025-01-18', '农历甲辰年腊月十九'],
    ['2026-03-08', '农历丙午年正月二十'],
  ])('%s is %s', (day, name) => {
    expect(named(day)).toBe(name);
  });

  it.each([
    [2000, '2000-02-05'],
    [2008, '2008-02-07'],
    [2023, '2023-01-22'],
    [2026, '2026-02-17'],
    [2031, '2031-01-23'],
    [2034, '2034-02-19'],
  ])('the year %s begins on %s', (year, day) => {
    expect(civil(year, 1, 1)).toBe(day);
  });

  it('know leap months, and how long a month is', () => {
    expect([2020, 2023, 2025, 2033].map(leapMonth)).toEqual([4, 2, 6, 11]);
    expect([2021, 2022, 2024].map(leapMonth)).toEqual([0, 0, 0]);
    expect(civil(2023, 2, 1, true)).toBe('2023-03-22');
    // The year of 2024 has no 除夕 on the thirtieth.
    expect(lunarMonthLength(2024, 12, false)).toBe(29);
    expect(lunarMonthLength(2023, 12, false)).toBe(30);
  });

  it('have none for days that do not exist', () => {
    expect(civil(2024, 12, 30)).toBeNull();
    expect(civil(2024, 4, 1, true)).toBeNull();
    expect(civil(2024, 13, 1)).toBeNull();
    expect(civil(2024, 0, 1)).toBeNull();
    expect(civil(2024, 1, 0)).toBeNull();
    expect(civil(2024, 1.5, 1)).toBeNull();
  });

  it('are unknown beyond the data', () => {
    expect(civil(1600, 1, 1)).toBe('1600-02-14');
    expect(lunarDay(parseIsoDay('1600-02-13')!)).toBeNull();
    expect(lunarDay(parseIsoDay('0618-06-18')!)).toBeNull();
    expect(lunarDay(parseIsoDay('9999-01-01')!)).toBeNull();
    expect(lunarDay(parseIsoDay('2201-01-15')!)?.year).toBe(2200);
    expect([civil(1599, 12, 1), civil(2201, 1, 1)]).toEqual([null, null]);
    expect([leapMonth(1599), leapMonth(2201), lunarMonthLength(2201, 1, false)]).toEqual([null, null, null]);
  });
});
