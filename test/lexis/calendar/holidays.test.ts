import { expect, it } from 'vitest';
import { isoDay, parseIsoDay } from '../../../server/src/lexis/calendar/civil-day';
import { hasHolidayData, holidayDays, holidayOf } from '../../../server/src/lexis/calendar/holidays';

function run(name: string, year: number): string | null {
  const days = holidayDays(name, year);
  return days === null ? null : `${isoDay(days.first)} ${isoDay(days.until)}`;
}

it.each([
  ['春节假期', 2024, '2024-02-10 2024-02-17'],
  ['国庆长假', 2024, '2024-10-01 2024-10-07'],
  ['五一小长假', 2021, '2021-05-01 2021-05-05'],
  ['五一劳动节', 2019, '2019-05-01 2019-05-04'],
  ['元旦', 2018, '2017-12-30 2018-01-01'],
  ['元旦假期', 2019, '2018-12-30 2019-01-01'],
  ['清明节', 2023, '2023-04-05 2023-04-05'],
  ['端午', 2011, '2011-06-04 2011-06-06'],
  // One run where the two meet, under either name.
  ['中秋节', 2023, '2023-09-29 2023-10-06'],
  ['国庆节假期', 2023, '2023-09-29 2023-10-06'],
  ['国庆黄金周', 2017, '2017-10-01 2017-10-08'],
  ['国庆假期', 2005, '2005-10-01 2005-10-07'],
])('%s of %s is %s', (name, year, days) => {
  expect(run(name, year)).toBe(days);
});

it('has no run where no notice is known', () => {
  expect([
    run('国庆长假', 2003),
    run('国庆长假', 2031),
    run('端午节', 2006),
    run('暑假', 2024),
    run('春假', 2024),
  ]).toEqual([null, null, null, null, null]);
  expect([2003, 2004, 2026, 2027].map(hasHolidayData)).toEqual([false, true, true, false]);
});

it.each([
  ['2024-02-04', 'workday', '春节'],
  ['2024-02-10', 'holiday', '春节'],
  ['2018-12-29', 'workday', '元旦'],
  ['2018-12-30', 'holiday', '元旦'],
  ['2015-09-03', 'holiday', '抗战胜利纪念日'],
  ['2020-10-08', 'holiday', '国庆节'],
])('%s is a %s of %s', (day, kind, name) => {
  expect(holidayOf(parseIsoDay(day)!)).toMatchObject({ kind, name: { zh: name } });
});

it('says nothing of ordinary days', () => {
  expect(['2024-02-09', '2024-03-16', '2031-10-01'].map((day) => holidayOf(parseIsoDay(day)!))).toEqual([
    null,
    null,
    null,
  ]);
});
