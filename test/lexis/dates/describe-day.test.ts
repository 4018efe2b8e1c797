import { expect, it } from 'vitest';
import { describeDay } from '../../../server/src/lexis/dates/describe-day';

it('tells the weekday and the distance from the issue in both languages', () => {
  expect(describeDay('2031-05-17', '2031-05-18')).toEqual({
    title: { zh: '2031年5月17日 星期六', en: 'Saturday, 17 May 2031' },
    distance: { zh: '见报前一天', en: '1 day before the issue' },
    days: -1,
  });
  expect(describeDay('2031-05-18', '2031-05-18')?.distance?.zh).toBe('见报当天');
  expect(describeDay('2031-05-21T20:00', '2031-05-18')?.distance).toEqual({
    zh: '见报后 3 天',
    en: '3 days after the issue',
  });
});

it('tells no distance without an issue date, and nothing of a day that does not exist', () => {
  expect(describeDay('2031-05-18', null)).toMatchObject({ distance: null, days: null });
  expect(describeDay('2031-06-31', '2031-05-18')).toBeNull();
  expect(describeDay('XXXX-05-17', '2031-05-18')).toBeNull();
});
