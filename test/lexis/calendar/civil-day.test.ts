import { describe, expect, it } from 'vitest';
import {
  civilDay,
  dayNumber,
  isoDay,
  isRealDay,
  parseIsoDay,
  weekday,
} from '../../../server/src/lexis/calendar/civil-day';

describe('days of the calendar', () => {
  it('agree with the clock of the machine on every day of 400 years', () => {
    const first = Date.UTC(1800, 0, 1) / 86_400_000;
    for (let day = first; day < first + 146_097; day++) {
      const date = new Date(day * 86_400_000);
      const parts = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      if (dayNumber(parts.year, parts.month, parts.day) !== day) expect.fail(`${isoDay(day)} is not ${day}`);
      if (weekday(day) !== date.getUTCDay()) expect.fail(`weekday of ${isoDay(day)}`);
      if (day % 97 === 0) expect(civilDay(day)).toEqual(parts);
    }
  });

  it('write the years of antiquity with four digits', () => {
    expect(isoDay(dayNumber(367, 1, 1))).toBe('0367-01-01');
  });

  it('know which days exist', () => {
    expect(isRealDay(2032, 2, 29)).toBe(true);
    expect(isRealDay(2031, 2, 29)).toBe(false);
    expect(isRealDay(2100, 2, 29)).toBe(false);
    expect(isRealDay(2031, 6, 31)).toBe(false);
    expect(isRealDay(2031, 13, 1)).toBe(false);
  });

  it('read ISO days and nothing else', () => {
    expect(parseIsoDay('1970-01-02')).toBe(1);
    for (const wrong of ['2031-02-30', '2031-5-18', '2031-05-18T20:00', ' 2031-05-18', ''])
      expect(parseIsoDay(wrong)).toBeNull();
  });
});
