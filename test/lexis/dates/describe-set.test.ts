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
  ['每周一至周五', 'XXXX-WXX-1/XXXX-WXX-5', '每周一至周五', 'every Monday to Friday'],
  [
    '每周二至周日9:00—17:00',
    'XXXX-WXX-2T09:00/XXXX-WXX-7T17:00',
    '每周二至周日 上午9:00至下午5:00',
    'every Tuesday to Sunday, 9:00 am to 5:00 pm',
  ],
  ['每周一到周五上午', 'XXXX-WXX-1TMO/XXXX-WXX-5TMO', '每周一至周五 上午', 'every Monday to Friday, morning'],
  [
    '每天8时至20时',
    'XXXX-XX-XXT08:00/XXXX-XX-XXT20:00',
    '每天 上午8:00至晚上8:00',
    'every day, 8:00 am to 8:00 pm',
  ],
  ['每年夏天', 'XXXX-SU', '每年夏季', 'every summer'],
  ['每天早晨', 'TMO', '每天 早晨', 'every day, morning'],
])('%s (%s) is %s', (text, timex, zh, en) => {
  expect(describeSet(text, timex)).toEqual({ zh, en });
});

it('knows what says no repetition', () => {
  for (const timex of ['2031-05-18', 'PRESENT_REF', 'P', 'XXXX-WXX-9'])
    expect(describeSet('', timex)).toBeNull();
});
