import data from 'chinese-days/dist/chinese-days.json';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LunarDay, LunarYear, SolarTerm, type SolarDay } from 'tyme4ts';
import { describe, expect, it } from 'vitest';
import { calendarTableFile } from '../../../scripts/calendar/calendar-table-file';
import { dayNumber, isoDay, parseIsoDay, weekday } from '../../../server/src/lexis/calendar/civil-day';
import { holidayOf } from '../../../server/src/lexis/calendar/holidays';
import { dayOfLunar, leapMonth, lunarDay, lunarMonthLength } from '../../../server/src/lexis/calendar/lunar';
import { dayOfSolarTerm, solarTermOf, solarTerms } from '../../../server/src/lexis/calendar/solar-terms';

const numberOf = (day: SolarDay): number => dayNumber(day.getYear(), day.getMonth(), day.getDay());

describe('the table of the calendar', () => {
  it('is what its script writes: node scripts/run.mjs calendar', () => {
    const { path, content } = calendarTableFile();
    expect(readFileSync(join(__dirname, '../../..', path), 'utf8')).toBe(content);
  });

  it('is small, and plain characters', () => {
    const { content } = calendarTableFile();
    expect(content.length).toBeLessThan(20_000);
    expect(content).toMatch(/^[\n -~]*$/u);
  });

  it('has every lunar day as tyme4ts has it', () => {
    const wrong: string[] = [];
    let day = numberOf(LunarDay.fromYmd(1600, 1, 1).getSolarDay());
    for (let year = 1600; year <= 2200; year++) {
      if (leapMonth(year) !== LunarYear.fromYear(year).getLeapMonth()) wrong.push(`leap month of ${year}`);
      for (const whole of LunarYear.fromYear(year).getMonths()) {
        const [month, isLeap] = [whole.getMonth(), whole.isLeap()];
        // The library also says on its own where the month starts; the table only adds up.
        if (numberOf(whole.getFirstJulianDay().getSolarDay()) !== day)
          wrong.push(`start of ${year}-${month}`);
        if (lunarMonthLength(year, month, isLeap) !== whole.getDayCount()) wrong.push(`${year}-${month}`);
        for (let date = 1; date <= whole.getDayCount(); date++, day++) {
          const lunar = { year, month, isLeap, day: date };
          if (dayOfLunar(lunar) !== day) wrong.push(`day of ${JSON.stringify(lunar)}`);
          if (JSON.stringify(lunarDay(day)) !== JSON.stringify(lunar)) wrong.push(isoDay(day));
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(lunarDay(day)).toBeNull();
  });

  it('has every solar term as tyme4ts has it, and no other day', () => {
    const terms = new Map<number, string>();
    for (let year = 1646; year <= 2200; year++)
      for (const [index, name] of solarTerms.entries()) {
        const term = SolarTerm.fromIndex(year, index + 1);
        expect(term.getName()).toBe(name);
        expect(dayOfSolarTerm(year, name)).toBe(numberOf(term.getSolarDay()));
        terms.set(numberOf(term.getSolarDay()), name);
      }
    for (let day = dayNumber(1646, 1, 1); day <= dayNumber(2200, 12, 31); day++)
      if (solarTermOf(day) !== (terms.get(day) ?? null)) expect.fail(isoDay(day));
  });

  it('has every holiday as chinese-days has it, and whole weekends beside them', () => {
    const list = (days: object): Map<string, string> => new Map(Object.entries(days) as [string, string][]);
    const [free, worked] = [list(data.holidays), list(data.workdays)];
    for (let day = parseIsoDay('2003-12-31')!; day <= parseIsoDay('2026-12-31')!; day++) {
      const fact = holidayOf(day);
      const expected = free.has(isoDay(day)) ? 'holiday' : worked.has(isoDay(day)) ? 'workday' : undefined;
      if (fact?.kind === expected) {
        const zh = (free.get(isoDay(day)) ?? worked.get(isoDay(day)))?.split(',')[1];
        // The library has the anniversary of 2015 under its full name.
        if (zh !== undefined && !zh.includes('70')) expect(fact?.name.zh).toContain(zh);
        continue;
      }
      expect([isoDay(day), fact?.kind, expected]).toEqual([isoDay(day), 'holiday', undefined]);
      expect(weekday(day) % 6).toBe(0);
    }
  });
});
