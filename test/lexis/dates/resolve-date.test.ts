import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '../../../server/src/lexis/calendar/civil-day';
import { type DateContext, onlyIssue } from '../../../server/src/lexis/dates/date-context';
import { findDates } from '../../../server/src/lexis/dates/find-dates';
import { resolveDate } from '../../../server/src/lexis/dates/resolve-date';

function value(text: string, context: Partial<Record<keyof DateContext, string>> = {}): unknown[] {
  const [expression] = findDates(text);
  if (expression === undefined) return [];
  const { type, timex, start, end, basis } = resolveDate(expression, {
    ...onlyIssue(day(context.issue ?? '2031-05-18')),
    dateline: day(context.dateline),
    told: day(context.told),
    toldInMonth: day(context.toldInMonth ?? context.told),
    toldInYear: day(context.toldInYear ?? context.toldInMonth ?? context.told),
    latest: day(context.latest),
    toldYear: context.toldYear === undefined ? null : Number(context.toldYear),
  });
  return [type, timex, start, end, basis];
}

function day(iso: string | undefined): number | null {
  return iso === undefined ? null : parseIsoDay(iso);
}

describe('a day', () => {
  it.each([
    ['2030年5月18日', ['date', '2030-05-18', '2030-05-18', null, 'explicit']],
    ['二〇三〇年五月十八日', ['date', '2030-05-18', '2030-05-18', null, 'explicit']],
    ['98年5月12日', ['date', '1998-05-12', '1998-05-12', null, 'explicit']],
    ['08年5月12日', ['date', '2008-05-12', '2008-05-12', null, 'explicit']],
    ['三六七年一月一日', ['date', '0367-01-01', '0367-01-01', null, 'explicit']],
    ['5月17日', ['date', '2031-05-17', '2031-05-17', null, 'issueDate']],
    ['10月1日', ['date', '2031-10-01', '2031-10-01', null, 'issueDate']],
    ['12月30日', ['date', '2030-12-30', '2030-12-30', null, 'issueDate']],
    ['去年12月5日', ['date', '2030-12-05', '2030-12-05', null, 'issueDate']],
    ['本月9日', ['date', '2031-05-09', '2031-05-09', null, 'issueDate']],
    ['上月9日', ['date', '2031-04-09', '2031-04-09', null, 'issueDate']],
    ['昨日', ['date', '2031-05-17', '2031-05-17', null, 'issueDate']],
    ['后天', ['date', '2031-05-20', '2031-05-20', null, 'issueDate']],
    ['12日', ['date', '2031-05-12', '2031-05-12', null, 'issueDate']],
    ['30日', ['date', '2031-05-30', '2031-05-30', null, 'issueDate']],
  ])('%s', (text, expected) => {
    expect(value(text)).toEqual(expected);
  });

  it('without a year lies in the half-year on either side of the issue', () => {
    expect(value('12月28日', { issue: '2031-01-03' })[2]).toBe('2030-12-28');
    expect(value('1月5日', { issue: '2030-12-29' })[2]).toBe('2031-01-05');
    expect(value('2月29日', { issue: '2031-05-18' })[2]).toBe('2032-02-29');
  });

  it('in a dateline lies before the issue, unless it is a slip of a few weeks', () => {
    const latest = '2031-05-18';
    expect(value('11月10日', { latest })[2]).toBe('2030-11-10');
    expect(value('11月10日')[2]).toBe('2031-11-10');
    expect(value('5月20日', { latest })[2]).toBe('2031-05-20');
    expect(value('30日', { latest })[2]).toBe('2031-04-30');
    expect(value('31日', { issue: '2031-05-03', latest: '2031-05-03' })[2]).toBe('2031-03-31');
  });

  it('alone lies within half a month of the issue', () => {
    expect(value('30日', { issue: '2031-05-03' })[2]).toBe('2031-04-30');
    expect(value('31日', { issue: '2031-03-02' })[2]).toBe('2031-03-31');
    expect(value('2日', { issue: '2031-12-30' })[2]).toBe('2032-01-02');
  });

  it('leaves open what nobody tells', () => {
    const [expression] = findDates('5月17日上午');
    expect(resolveDate(expression!, onlyIssue(null))).toMatchObject({
      timex: 'XXXX-05-17TMO',
      start: null,
      basis: 'none',
      isImpossible: false,
    });
    expect(resolveDate(findDates('昨天')[0]!, onlyIssue(null))).toMatchObject({ timex: null, basis: 'none' });
  });

  it('counts from the dateline where there is one', () => {
    expect(value('今天', { dateline: '2031-05-16' })).toEqual([
      'date',
      '2031-05-16',
      '2031-05-16',
      null,
      'dateline',
    ]);
    expect(value('12日', { dateline: '2031-05-16' })[4]).toBe('dateline');
  });

  it('counts 当天, 次日 and 同年 from what was told', () => {
    expect(value('当天', { told: '2030-12-31' })).toEqual([
      'date',
      '2030-12-31',
      '2030-12-31',
      null,
      'earlier',
    ]);
    expect(value('次日', { told: '2030-12-31' })[2]).toBe('2031-01-01');
    expect(value('同年6月1日', { told: '2019-03-02' })[2]).toBe('2019-06-01');
    expect(value('当天')[2]).toBeNull();
  });

  it('takes the year told in the sentence, unless the day is news', () => {
    expect(value('9月1日', { toldYear: '2019' })).toEqual([
      'date',
      '2019-09-01',
      '2019-09-01',
      null,
      'earlier',
    ]);
    expect(value('5月17日', { toldYear: '2019' })[2]).toBe('2031-05-17');
  });

  it.each([
    '6月31日',
    '2月30日',
    '2031年2月29日',
    '5月45日',
    '13月5日',
    '2031-02-30',
    '5月17日25时',
    '5月17日8时61分',
  ])('that does not exist has no value: %s', (text) => {
    const [expression] = findDates(text);
    const resolved = resolveDate(expression!, onlyIssue(day('2031-05-18')));
    expect(resolved).toMatchObject({ timex: null, start: null, end: null, isImpossible: true });
    expect(resolved.type).toMatch(/^date/u);
  });
});

describe('a time of the day', () => {
  it.each([
    ['5月17日上午', '2031-05-17TMO', '2031-05-17'],
    ['5月17日凌晨', '2031-05-17TMO', '2031-05-17'],
    ['5月17日中午', '2031-05-17TMI', '2031-05-17'],
    ['昨晚', '2031-05-17TEV', '2031-05-17'],
    ['5月17日20时许', '2031-05-17T20:00', '2031-05-17T20:00'],
    ['5月17日8时30分', '2031-05-17T08:30', '2031-05-17T08:30'],
    ['5月17日下午3点半', '2031-05-17T15:30', '2031-05-17T15:30'],
    ['5月17日晚8时', '2031-05-17T20:00', '2031-05-17T20:00'],
    ['5月17日凌晨2时一刻', '2031-05-17T02:15', '2031-05-17T02:15'],
    ['5月17日24时', '2031-05-17T24:00', '2031-05-18T00:00'],
    ['2031-05-17 20:30', '2031-05-17T20:30', '2031-05-17T20:30'],
  ])('%s', (text, timex, start) => {
    expect(value(text).slice(0, 4)).toEqual(['datetime', timex, start, null]);
  });
});

describe('a period', () => {
  it.each([
    ['7月12日至15日', 'P4D', '2031-07-12', '2031-07-16'],
    ['7月12至15日', 'P4D', '2031-07-12', '2031-07-16'],
    ['6月29日至7月3日', 'P5D', '2031-06-29', '2031-07-04'],
    ['7月28日至3日', 'P7D', '2031-07-28', '2031-08-04'],
    ['2030年12月28日至1月3日', 'P7D', '2030-12-28', '2031-01-04'],
    ['2030年12月28日至2031年1月3日', 'P7D', '2030-12-28', '2031-01-04'],
    ['今年1至6月', 'P6M', '2031-01-01', '2031-07-01'],
    ['2030年5月', '2030-05', '2030-05-01', '2030-06-01'],
    ['2030年', '2030', '2030-01-01', '2031-01-01'],
    ['前年', '2029', '2029-01-01', '2030-01-01'],
    ['2月下旬', '2031-02', '2031-02-21', '2031-03-01'],
    ['5月17日下午2时至4时', 'PT2H', '2031-05-17T14:00', '2031-05-17T16:00'],
    ['5月17日晚10时至2时', 'PT4H', '2031-05-17T22:00', '2031-05-18T02:00'],
    ['5月17日20时至18日8时30分', 'PT750M', '2031-05-17T20:00', '2031-05-18T08:30'],
  ])('%s', (text, timex, start, end) => {
    expect(value(text).slice(0, 4)).toEqual(['period', timex, start, end]);
  });

  it('that ends before it starts has no value', () => {
    expect(value('2031年5月18日至2030年5月18日').slice(0, 4)).toEqual(['period', null, null, null]);
  });
});

it('a vague time has a direction and no day', () => {
  expect(value('日前')).toEqual(['vague', 'PAST_REF', null, null, 'none']);
  expect(value('近日')).toEqual(['vague', 'PRESENT_REF', null, null, 'none']);
});
