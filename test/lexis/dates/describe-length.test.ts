import { expect, it } from 'vitest';
import { describeLength } from '../../../server/src/lexis/dates/describe-length';

it.each([
  ['P3D', '3 天', '3 days'],
  ['P1D', '1 天', '1 day'],
  ['P2W', '2 周', '2 weeks'],
  ['P1Y6M', '1 年 6 个月', '1 year 6 months'],
  ['P2.5Y', '2.5 年', '2.5 years'],
  ['PT30M', '30 分钟', '30 minutes'],
  ['PT1H30M', '1 小时 30 分钟', '1 hour 30 minutes'],
  ['P1DT12H', '1 天 12 小时', '1 day 12 hours'],
  ['P1CE', '1 个世纪', '1 century'],
  ['P2CE', '2 个世纪', '2 centuries'],
  ['P1Q', '1 个季度', '1 quarter'],
  ['PXY', '若干年', 'some years'],
])('%s is %s', (timex, zh, en) => {
  expect(describeLength(timex)).toEqual({ zh, en });
});

it('knows what is no length', () => {
  for (const timex of ['P', 'PT', '', '3D', '2031-05-18', 'PAST_REF', 'P3Z'])
    expect(describeLength(timex)).toBeNull();
});
