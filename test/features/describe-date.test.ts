import { describe, expect, it } from 'vitest';
import { describeDate } from '../../server/src/features/describe-date';
import type { DateMention, IssueDate } from '../../server/src/reading/reading';

const issueDate: IssueDate = { value: '2031-05-18', from: 'fileName' };

function mention(parts: Partial<DateMention>): DateMention {
  return {
    span: { start: 0, end: 1 },
    text: '那天',
    type: 'date',
    timex: null,
    start: null,
    end: null,
    basis: 'issueDate',
    isImpossible: false,
    article: 0,
    ...parts,
  };
}

describe('describeDate', () => {
  it('shows both ends of a period, the last day included', () => {
    const period = mention({ type: 'period', start: '2031-05-20', end: '2031-05-23' });
    expect(describeDate(period, issueDate)!.zh).toContain('**2031年5月20日 星期二至2031年5月22日 星期四**');
    expect(describeDate(period, issueDate)!.en).toContain('Tuesday, 20 May 2031 to Thursday, 22 May 2031');
  });

  it.each([
    ['2031-05-18', '见报当天', 'day of the issue'],
    ['2031-05-17', '见报前一天', '1 day before the issue'],
    ['2031-05-19', '见报次日', '1 day after the issue'],
    ['2031-05-01', '见报前 17 天', '17 days before the issue'],
    ['2031-06-01', '见报后 14 天', '14 days after the issue'],
  ])('tells how far %s is', (start, zh, en) => {
    const shown = describeDate(mention({ start, basis: 'explicit' }), issueDate)!;
    expect(shown.zh).toContain(zh);
    expect(shown.en).toContain(en);
  });

  it('counts no days to another year', () => {
    expect(describeDate(mention({ start: '2029-05-18' }), issueDate)!.zh).not.toContain('天 ·');
  });

  it('knows the weekday of leap days and of times', () => {
    expect(describeDate(mention({ start: '2028-02-29T09:30' }), issueDate)!.zh).toContain(
      '2028年2月29日 星期二',
    );
  });

  it('is silent on what no calendar shows', () => {
    expect(describeDate(mention({ type: 'duration' }), issueDate)).toBeNull();
    expect(describeDate(mention({ type: 'period', start: '2031-05' }), issueDate)).toBeNull();
  });
});
