import { expect, it } from 'vitest';
import { describeTime } from '../../../server/src/lexis/dates/describe-time';

it.each([
  ['2031-05-18T08:30', '上午8:30', '8:30 am'],
  ['2031-05-18T06:05', '早上6:05', '6:05 am'],
  ['2031-05-18T20:30', '晚上8:30', '8:30 pm'],
  ['2031-05-18T14:00', '下午2:00', '2:00 pm'],
  ['2031-05-18T00:30', '凌晨0:30', '12:30 am'],
  ['2031-05-18T12:30', '中午12:30', '12:30 pm'],
  ['2031-05-18T12:00', '中午12:00', 'noon'],
  ['2031-05-19T00:00', '零点', 'midnight'],
])('%s is %s', (start, zh, en) => {
  expect(describeTime('', { start, timex: null })).toEqual({ zh, en });
});

it.each([
  ['17日凌晨', '2031-05-17TMO', '凌晨', 'before dawn'],
  ['17日早晨', '2031-05-17TMO', '早晨', 'morning'],
  ['今晚', '2031-05-17TEV', '晚上', 'evening'],
  ['午间', 'TMI', '午间', 'midday'],
  ['晚上8点半', 'T20:30', '晚上8:30', '8:30 pm'],
])('%s (%s) is %s', (text, timex, zh, en) => {
  expect(describeTime(text, { start: null, timex })).toEqual({ zh, en });
});

it('tells none where a date has none', () => {
  expect(describeTime('17日', { start: '2031-05-17', timex: '2031-05-17' })).toBeNull();
  expect(describeTime('17日', { start: null, timex: null })).toBeNull();
  expect(describeTime('', { start: null, timex: '2031-05-17TXX' })).toBeNull();
});
