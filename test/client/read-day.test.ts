import { describe, expect, it } from 'vitest';
import { readDay } from '../../client/src/read-day';

describe('a day that is typed', () => {
  it.each([
    '2031-05-18',
    '2031/5/18',
    '2031.5.18',
    '20310518',
    '２０３１年５月１８日',
    ' 2031年5月18日 ',
    '5-18',
    '5月18日',
  ])('%s', (typed) => {
    expect(readDay(typed, '2031-06-01')).toBe('2031-05-18');
  });

  it.each(['2031-02-29', '2031-13-01', '2031051', '昨日', '', '18', '2031-05-18x'])(
    'is none: %s',
    (typed) => {
      expect(readDay(typed, '2031-06-01')).toBeNull();
    },
  );

  it('needs its year where none is near', () => {
    expect(readDay('5-18', null)).toBeNull();
    expect(readDay('2032-02-29', null)).toBe('2032-02-29');
  });
});
