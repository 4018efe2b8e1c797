import { describe, expect, it } from 'vitest';
import { isoDay, parseIsoDay } from '../../../server/src/lexis/calendar/civil-day';
import { festivalDay, festivals, festivalsOf } from '../../../server/src/lexis/calendar/festivals';

function day(name: string, year: number): string | null {
  const number = festivalDay(
    festivals.find(({ name: { zh } }) => zh === name)!,
    year,
  );
  return number === null ? null : isoDay(number);
}

const on = (day: string): string[] => festivalsOf(parseIsoDay(day)!).map(({ name }) => name.zh);

describe('festivals', () => {
  it.each([
    ['国庆节', 2024, '2024-10-01'],
    ['春节', 2031, '2031-01-23'],
    ['除夕', 2031, '2031-01-22'],
    ['除夕', 2025, '2025-01-28'],
    ['小年', 2026, '2026-02-10'],
    ['元宵节', 2026, '2026-03-03'],
    ['清明节', 2024, '2024-04-04'],
    ['端午节', 2025, '2025-05-31'],
    ['七夕节', 2024, '2024-08-10'],
    // A leap month has no festival: 闰六月 stands between.
    ['中秋节', 2025, '2025-10-06'],
    ['重阳节', 2033, '2033-10-01'],
    ['母亲节', 2024, '2024-05-12'],
    ['父亲节', 2031, '2031-06-15'],
    ['感恩节', 2024, '2024-11-28'],
    ['全国助残日', 2026, '2026-05-17'],
    ['中小学生安全教育日', 2024, '2024-03-25'],
    ['中小学生安全教育日', 2026, '2026-03-30'],
    ['复活节', 2024, '2024-03-31'],
    ['复活节', 2025, '2025-04-20'],
    ['复活节', 2038, '2038-04-25'],
    // Years in which the rule makes an exception.
    ['复活节', 1981, '1981-04-19'],
    ['复活节', 2049, '2049-04-18'],
    ['耶稣受难日', 2024, '2024-03-29'],
    ['农民丰收节', 2024, '2024-09-22'],
    ['寒食节', 2024, '2024-04-03'],
  ])('%s of %s is on %s', (name, year, expected) => {
    expect(day(name, year)).toBe(expected);
  });

  it('know that 腊八节 may come twice in a civil year, and not in the next', () => {
    expect([2022, 2023, 2024].map((year) => day('腊八节', year))).toEqual(['2022-01-10', null, '2024-01-18']);
    expect(on('2022-12-30')).toContain('腊八节');
  });

  it('are not celebrated before their first time, nor beyond the data', () => {
    expect([day('教师节', 1984), day('教师节', 1985)]).toEqual([null, '1985-09-10']);
    expect([day('春节', 2201), day('清明节', 1645)]).toEqual([null, null]);
    expect(day('春节', 2200)).not.toBeNull();
  });

  it('of a day come in the order in which readers know them', () => {
    expect(on('2020-10-01')).toEqual(['中秋节', '国庆节', '国际老年人日']);
    expect(on('2031-01-22')).toEqual(['除夕']);
    expect(on('1960-09-10')).toEqual([]);
    expect(on('2031-05-20')).toEqual([]);
  });

  it('all have a day in 2030, and no two the same name', () => {
    expect(festivals.filter((festival) => festivalDay(festival, 2030) === null)).toEqual([]);
    const names = festivals.flatMap(({ aliases, shortAliases }) => [...aliases, ...shortAliases]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names).toContain('十一');
    expect(festivals.some(({ aliases }) => aliases.includes('十一'))).toBe(false);
  });
});
