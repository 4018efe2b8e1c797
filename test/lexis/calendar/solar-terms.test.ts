import { expect, it } from 'vitest';
import { isoDay, parseIsoDay } from '../../../server/src/lexis/calendar/civil-day';
import { dayOfSolarTerm, solarTermOf } from '../../../server/src/lexis/calendar/solar-terms';

it.each([
  [2024, '清明', '2024-04-04'],
  [2023, '清明', '2023-04-05'],
  [2021, '立春', '2021-02-03'],
  [2025, '立春', '2025-02-03'],
  [2024, '冬至', '2024-12-21'],
  [2031, '小寒', '2031-01-05'],
  [2026, '夏至', '2026-06-21'],
])('%s %s is on %s', (year, term, day) => {
  expect(isoDay(dayOfSolarTerm(year, term)!)).toBe(day);
  expect(solarTermOf(parseIsoDay(day)!)).toBe(term);
  expect(solarTermOf(parseIsoDay(day)! + 1)).toBeNull();
});

it('is unknown beyond the data, and for what is no term', () => {
  expect([dayOfSolarTerm(1645, '清明'), dayOfSolarTerm(2201, '小寒'), dayOfSolarTerm(2024, '端午')]).toEqual([
    null,
    null,
    null,
  ]);
  expect(dayOfSolarTerm(1646, '小寒')).not.toBeNull();
  expect(dayOfSolarTerm(2200, '冬至')).not.toBeNull();
  expect(solarTermOf(parseIsoDay('2201-01-05')!)).toBeNull();
});
