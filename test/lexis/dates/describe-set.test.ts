import { expect, it } from 'vitest';
import { describeSet } from '../../../server/src/lexis/dates/describe-set';

it.each([
  ['每周一', 'XXXX-WXX-1', '每周一', 'every Monday'],
  ['每周日', 'XXXX-WXX-7', '每周日', 'every Sunday'],
  ['每个周末', 'XXXX-WXX-WE', '每个周末', 'every weekend'],
  ['每周', 'XXXX-WXX', '每周', 'every week'],
  ['每天', 'P1D', '每天', 'every day'],
  ['每两周', 'P2W', '每 2 周', 'every 2 weeks'],
  ['每月15日', 'XXXX-XX-15', '每月15日', 'day 15 of every month'],
  ['每月', 'XXXX-XX', '每月', 'every month'],
  ['每年', 'XXXX', '每年', 'every year'],
  ['每天', 'XXXX-XX-XX', '每天', 'every day'],
  ['每年5月', 'XXXX-05', '每年5月', 'every May'],
  ['每年5月18日', 'XXXX-05-18', '每年5月18日', 'every year on 18 May'],
  ['每周三晚上8点', 'XXXX-WXX-3T20:00', '每周三 晚上8:00', 'every Wednesday, 8:00 pm'],
  ['每天早晨', 'TMO', '每天 早晨', 'every day, morning'],
])('%s (%s) is %s', (text, timex, zh, en) => {
  expect(describeSet(text, timex)).toEqual({ zh, en });
});

it('knows what says no repetition', () => {
  for (const timex of ['2031-05-18', 'PRESENT_REF', 'P', 'XXXX-WXX-9'])
    expect(describeSet('', timex)).toBeNull();
});
