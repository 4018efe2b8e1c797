import { describe, expect, it } from 'vitest';
import { describeDay } from '../../../server/src/lexis/dates/describe-day';

describe('describeDay', () => {
  it('tells weekday, lunar day, festivals and the distance from the issue in both languages', () => {
    expect(describeDay('2031-05-17', '2031-05-18')).toEqual({
      number: 22_416,
      title: { zh: '2031年5月17日 星期六', en: 'Saturday, 17 May 2031' },
      shortTitle: { zh: '5月17日 星期六', en: 'Saturday, 17 May' },
      lunar: { zh: '农历辛亥年闰三月廿六', en: 'lunar calendar: day 26 of leap month 3, year 辛亥' },
      festivals: null,
      holiday: null,
      distance: { zh: '见报前一天', en: '1 day before the issue' },
    });
  });

  it.each([
    ['2031-05-18', '见报当天', 'day of the issue'],
    ['2031-05-19', '见报次日', '1 day after the issue'],
    ['2031-05-21T20:00', '见报后 3 天', '3 days after the issue'],
    ['2031-03-19', '见报前 60 天', '60 days before the issue'],
    ['2011-05-18', '见报前整 20 年', 'exactly 20 years before the issue'],
    ['2032-05-18', '见报后整 1 年', 'exactly 1 year after the issue'],
  ])('tells how far %s is', (day, zh, en) => {
    expect(describeDay(day, '2031-05-18')!.distance).toEqual({ zh, en });
  });

  it('tells no distance of what is far, nor without an issue date', () => {
    expect(describeDay('2031-03-18', '2031-05-18')!.distance).toBeNull();
    expect(describeDay('2029-05-17', '2031-05-18')!.distance).toBeNull();
    expect(describeDay('2031-05-18', null)!.distance).toBeNull();
  });

  it.each([
    ['2024-04-04', '清明', 'Qingming'],
    ['2023-12-22', '冬至', 'Winter Solstice'],
    ['2026-06-05', '芒种、世界环境日', 'Grain in Ear, World Environment Day'],
    ['2025-10-01', '国庆节、国际老年人日', 'National Day, Day of Older Persons'],
    ['2024-05-12', '母亲节、护士节、防灾减灾日', 'Mother’s Day, Nurses Day, Disaster Prevention Day'],
    ['2024-09-22', '秋分、农民丰收节', 'Autumn Equinox, Farmers’ Harvest Festival'],
  ])('knows what %s is called', (day, zh, en) => {
    expect(describeDay(day, null)!.festivals).toEqual({ zh, en });
  });

  it.each([
    ['2024-02-10', '春节假期第 1 天，共 8 天', 'day 1 of 8 of the Spring Festival holiday'],
    ['2018-12-30', '元旦假期第 1 天，共 3 天', 'day 1 of 3 of the New Year’s Day holiday'],
    ['2023-09-29', '中秋节假期第 1 天，共 8 天', 'day 1 of 8 of the Mid-Autumn Festival holiday'],
    ['2025-01-01', '元旦放假', 'New Year’s Day holiday'],
    ['2024-02-04', '春节调休，照常上班', 'working day, in exchange for the Spring Festival holiday'],
  ])('knows that %s is off, or is not', (day, zh, en) => {
    expect(describeDay(day, null)!.holiday).toEqual({ zh, en });
  });

  it('says nothing of the lunar calendar beyond its data, and nothing of a day that does not exist', () => {
    expect(describeDay('0755-12-16', null)).toMatchObject({ lunar: null, festivals: null, holiday: null });
    expect(describeDay('2031-06-31', '2031-05-18')).toBeNull();
    expect(describeDay('XXXX-05-17', '2031-05-18')).toBeNull();
  });
});
