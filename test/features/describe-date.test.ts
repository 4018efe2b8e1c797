import { describe, expect, it } from 'vitest';
import { describeDate, type DateSurroundings } from '../../server/src/features/describe-date';
import { readPage } from '../../server/src/page/read-page';
import type { DateMention, IssueDate } from '../../server/src/reading/reading';
import { testWords } from '../harness/test-words';

const issueDate: IssueDate = { value: '2031-05-18', from: 'fileName' };
const around: DateSurroundings = { issueDate, page: readPage('', testWords), dates: [] };

function mention(parts: Partial<DateMention>): DateMention {
  return {
    span: { start: 0, end: 1 },
    text: '那天',
    type: 'date',
    timex: null,
    start: null,
    end: null,
    basis: 'issueDate',
    freq: null,
    isImpossible: false,
    article: 0,
    ...parts,
  };
}

/** The lines of the hover, Chinese and English. */
function shown(parts: Partial<DateMention>, surroundings = around): string[][] | null {
  const message = describeDate(mention(parts), surroundings);
  return message === null ? null : [message.zh.split('\n\n'), message.en.split('\n\n')];
}

describe('a day', () => {
  it('is told with the calendar, its distance and the basis of its year', () => {
    expect(shown({ text: '5月20日', start: '2031-05-20' })).toEqual([
      [
        '**2031年5月20日 星期二**',
        '农历辛亥年闰三月廿九',
        '“5月20日” · 见报后 2 天 · 年份据见报日期 2031-05-18（文件名）',
      ],
      [
        '**Tuesday, 20 May 2031**',
        'lunar calendar: day 29 of leap month 3, year 辛亥',
        '“5月20日” · 2 days after the issue · year from the issue date 2031-05-18 (file name)',
      ],
    ]);
  });

  it('is told with festivals, and with what the notice of the year makes of it', () => {
    const [zh, en] = shown({ text: '2024年10月1日', start: '2024-10-01', basis: 'explicit' })!;
    expect(zh![1]).toBe('农历甲辰年八月廿九 · 国庆节、国际老年人日 · 国庆节假期第 1 天，共 7 天');
    expect(en![1]).toContain('National Day, Day of Older Persons · day 1 of 7 of the National Day holiday');
    expect(zh![2]).toBe('“2024年10月1日” · 年份见原文');
  });

  it('has no lunar line beyond the data, and no weekday before the calendar of today', () => {
    expect(shown({ text: '1038年5月1日', start: '1038-05-01', basis: 'explicit' })![0]).toEqual([
      '**1038年5月1日**',
      '“1038年5月1日” · 年份见原文',
    ]);
  });

  it('is told with its clock, or with its part of the day as printed', () => {
    const clock = {
      type: 'datetime',
      text: '29日9时半',
      start: '2028-02-29T09:30',
      basis: 'dateline',
    } as const;
    expect(shown(clock)!.map(([title]) => title)).toEqual([
      '**2028年2月29日 星期二 上午9:30**',
      '**Tuesday, 29 February 2028, 9:30 am**',
    ]);
    expect(shown(clock)![0]!.at(-1)).toBe('“29日9时半” · 据电头的日期');
    const part = { type: 'datetime', text: '今天凌晨', timex: '2031-05-18TMO', start: '2031-05-18' } as const;
    expect(shown(part)![0]![0]).toBe('**2031年5月18日 星期日 凌晨**');
    expect(shown(part)![0]!.at(-1)).toBe('“今天凌晨” · 见报当天 · 据见报日期 2031-05-18（文件名）');
  });

  it('says which year is unknown only where there is no issue date', () => {
    const unknown = { ...around, issueDate: { value: null, from: 'none' } as const };
    expect(shown({ text: '5月17日', basis: 'none' }, unknown)![0]![1]).toContain('不知道是哪一年');
    expect(shown({ text: '5月17日', basis: 'none' })).toBeNull();
  });

  it('that does not exist is named as such', () => {
    expect(shown({ text: '6月31日', isImpossible: true })).toEqual([
      ['**“6月31日”**', '没有这一天或这个时刻，请核对'],
      ['**“6月31日”**', 'There is no such day or time: please check'],
    ]);
  });
});

describe('other mentions of the same day', () => {
  const page = readPage(
    ['云岭花市早开门', '', '本报讯（记者林知远）5月20日，花市开门。', '', '星洲江堤合龙', ''].join('\n') +
      '\n本报讯（记者沈若溪）20日，江堤合龙。\n',
    testWords,
  );
  const at = (text: string, article: number | null): Partial<DateMention> => {
    const start = page.text.indexOf(text);
    return { text, article, start: '2031-05-20', span: { start, end: start + text.length } };
  };
  const [here, there] = [at('5月20日', 0), at('20日，江', 1)];

  it('are counted, with the line and the headline of another article', () => {
    const dates = [mention(here), mention(there)];
    expect(shown(here, { ...around, page, dates })!.map((lines) => lines.at(-1))).toEqual([
      '另有 1 处指这一天：第 7 行（《星洲江堤合龙》）',
      '1 more of the same day: line 7 (“星洲江堤合龙”)',
    ]);
  });

  it('of one article name its headline once', () => {
    const dates = [here, there, there].map((other, index) =>
      mention({ ...other, span: { start: other.span!.start + index, end: other.span!.end } }),
    );
    const lines = shown(here, { ...around, page, dates })![0]!;
    expect(lines.at(-1)).toBe('另有 2 处指这一天：第 7 行、第 7 行（《星洲江堤合龙》）');
  });

  it('of a few days are named, too, but not those of many', () => {
    const last = (end: string): string => {
      const period = { type: 'period', start: '2031-05-01', end } as const;
      const dates = [mention({ ...here, ...period }), mention({ ...there, ...period })];
      return shown({ ...here, ...period }, { ...around, page, dates })![0]!.at(-1)!;
    };
    expect(last('2031-06-01')).toBe('另有 1 处指这几天：第 7 行（《星洲江堤合龙》）');
    expect(last('2031-06-02')).not.toContain('另有');
  });

  it('of the same article have their line only, and more than three are not listed', () => {
    const dates = [here, here, there, there, here].map((other, index) =>
      mention({ ...other, article: 0, span: { start: index, end: index + 1 } }),
    );
    const lines = shown({ ...here, span: { start: 0, end: 1 } }, { ...around, page, dates })![0]!;
    expect(lines.at(-1)).toBe('另有 4 处指这一天：第 1 行、第 1 行、第 1 行等');
  });

  it('are of that day alone: no period that it begins, no other day', () => {
    const dates = [
      mention(here),
      mention({ ...there, type: 'period', end: '2031-05-23' }),
      mention({ ...there, start: '2031-05-21' }),
      mention({ ...there, type: 'vague' }),
      mention({ ...there, start: null }),
    ];
    expect(shown(here, { ...around, page, dates })![0]).toHaveLength(3);
    expect(
      shown(here, {
        ...around,
        page,
        dates: [...dates, mention({ ...there, start: '2031-05-20T08:00' })],
      })![0],
    ).toHaveLength(4);
  });
});

describe('a period', () => {
  it('is told with both days, its length, and where the issue lies', () => {
    expect(shown({ type: 'period', text: '20日至22日', start: '2031-05-20', end: '2031-05-23' })).toEqual([
      [
        '**2031年5月20日 星期二至5月22日 星期四**',
        '“20日至22日” · 共 3 天 · 见报后 2 天开始 · 据见报日期 2031-05-18（文件名）',
      ],
      [
        '**Tuesday, 20 May to Thursday, 22 May 2031**',
        '“20日至22日” · 3 days · begins 2 days after the issue · counted from the issue date 2031-05-18 (file name)',
      ],
    ]);
  });

  it.each([
    ['2031-05-10', '2031-05-17', '见报前 2 天结束', 'ended 2 days before the issue'],
    ['2031-05-10', '2031-05-19', '见报当天在内', 'includes the day of the issue'],
    ['2031-05-19', '2031-05-20', '见报后 1 天开始', 'begins 1 day after the issue'],
  ])('from %s until %s: %s', (start, end, zh, en) => {
    const lines = shown({ type: 'period', start, end })!;
    expect(lines[0]!.at(-1)).toContain(` · ${zh} · `);
    expect(lines[1]!.at(-1)).toContain(` · ${en} · `);
  });

  it('of whole months or years counts them, too', () => {
    const year = shown({ type: 'period', start: '2030-01-01', end: '2031-01-01', basis: 'explicit' })!;
    expect(year[0]![1]).toBe('“那天” · 共 365 天，整 1 年 · 年份见原文');
    const months = shown({ type: 'period', start: '2029-12-01', end: '2030-03-01' })!;
    expect(months[0]![0]).toBe('**2029年12月1日 星期六至2030年2月28日 星期四**');
    expect(months[1]![1]).toContain('90 days, 3 months');
  });

  it('of hours is told by the clock', () => {
    const hours = { type: 'period', start: '2031-05-20T09:00', end: '2031-05-20T11:30' } as const;
    expect(shown(hours)![0]![0]).toBe('**2031年5月20日 星期二 上午9:00至上午11:30**');
    expect(shown(hours)![1]![1]).toContain('2 hours 30 minutes');
    const night = { type: 'period', start: '2031-05-20T22:00', end: '2031-05-21T02:00' } as const;
    expect(shown(night)![0]![0]).toBe('**2031年5月20日 星期二 晚上10:00至5月21日 星期三 凌晨2:00**');
    expect(shown(night)![0]![1]).toContain('4 小时');
  });

  it('that is a statutory holiday from end to end says so', () => {
    const holiday = { type: 'period', start: '2024-10-01', end: '2024-10-08', basis: 'explicit' } as const;
    expect(shown(holiday)![0]![1]).toBe('国庆节假期');
    expect(shown({ ...holiday, end: '2024-10-07' })![0]).toHaveLength(2);
    expect(shown({ ...holiday, start: '2018-12-30', end: '2019-01-02' })![1]![1]).toBe(
      'New Year’s Day holiday',
    );
  });

  it.each([
    [null, '2031-05-16', '到2031年5月15日 星期四为止', 'until Thursday, 15 May 2031', '见报前 3 天'],
    [
      null,
      '2031-05-18T17:00',
      '到2031年5月18日 星期日 下午5:00为止',
      'until Sunday, 18 May 2031, 5:00 pm',
      '见报当天',
    ],
    ['2031-05-20', null, '从2031年5月20日 星期二起', 'from Tuesday, 20 May 2031 on', '见报后 2 天'],
  ])('from %s until %s tells the end that it has', (start, end, zh, en, distance) => {
    const lines = shown({ type: 'period', text: '5月', start, end })!;
    expect(lines.map(([title]) => title)).toEqual([`**${zh}**`, `**${en}**`]);
    expect(lines[0]!.slice(1)).toEqual([`“5月” · ${distance} · 年份据见报日期 2031-05-18（文件名）`]);
  });

  it('that cannot be read is not shown', () => {
    expect(shown({ type: 'period', start: '2031-05' })).toBeNull();
    expect(shown({ type: 'period', end: '2031-05' })).toBeNull();
    expect(shown({ type: 'period', start: '2031-05-20', end: '2031-05-20' })).toBeNull();
    expect(shown({ type: 'period' })).toBeNull();
  });
});

describe('what is no day', () => {
  it('a vague date says what it leaves open', () => {
    expect(shown({ type: 'vague', text: '近日', timex: 'PRESENT_REF' })).toEqual([
      ['**“近日”**', '见报前后，没有说明是哪一天；体例上宜写出具体日期'],
      ['**“近日”**', 'About the time of the issue, the day is left open; house style prefers the date'],
    ]);
    expect(shown({ type: 'vague', text: '日前', timex: 'PAST_REF' })![0]![1]).toContain('见报之前，');
    expect(shown({ type: 'vague', text: '今后', timex: 'FUTURE_REF' })![0]![1]).toBe(
      '见报之后，没有说明是哪一天',
    );
    expect(shown({ type: 'vague', text: '那时' })![1]![1]).toBe(
      'The day is left open; house style prefers the date',
    );
  });

  it('a vague part of a month says for what it is taken', () => {
    const end = {
      type: 'vague',
      text: '5月底',
      timex: '2031-05',
      start: '2031-05-21',
      end: '2031-06-01',
    } as const;
    expect(shown(end)![0]).toEqual([
      '**“5月底”**',
      '按2031年5月21日 星期三至5月31日 星期六理解，没有说明是哪一天',
      '年份据见报日期 2031-05-18（文件名）',
    ]);
  });

  it('a vague length says so', () => {
    expect(shown({ type: 'vague', text: '几个月内', timex: 'PXM' })![0]).toEqual([
      '**“几个月内”**',
      '没有说明具体多长',
    ]);
  });

  it('a duration is told in words', () => {
    expect(shown({ type: 'duration', text: '一年半', timex: 'P1Y6M' })).toEqual([
      ['**1 年 6 个月**', '“一年半” · 时长'],
      ['**1 year 6 months**', '“一年半” · length of time'],
    ]);
    expect(shown({ type: 'duration' })).toBeNull();
    expect(
      shown({ type: 'duration', timex: 'P3D', start: '2031-05-19', end: '2031-05-22' })![0]![0],
    ).toContain('至');
  });

  it('a set is told by its repetition', () => {
    expect(shown({ type: 'set', text: '逢周一', timex: 'XXXX-WXX-1' })![0]).toEqual([
      '**每周一**',
      '“逢周一” · 周期',
    ]);
    expect(shown({ type: 'set', timex: 'odd' })).toBeNull();
    expect(shown({ type: 'set', text: '每周两次', timex: 'P1W', freq: '2X' })).toEqual([
      ['**每周 2 次**', '“每周两次” · 周期'],
      ['**every week, twice**', '“每周两次” · repeats'],
    ]);
    expect(shown({ type: 'set', text: '逢年过节', timex: null })).toEqual([
      ['**“逢年过节”**', '周期'],
      ['**“逢年过节”**', 'repeats'],
    ]);
  });

  it('a time without a day says so', () => {
    expect(shown({ type: 'time', text: '上午8点半', timex: 'T08:30' })![0]).toEqual([
      '**上午8:30**',
      '“上午8点半” · 没有说明是哪一天',
    ]);
    expect(shown({ type: 'time' })).toBeNull();
  });
});

it('never takes more than six lines, and formats nothing that the copy has not asked for', () => {
  const text = '*5月20日*';
  const lines = shown({ text, start: '2031-05-20' })![0]!;
  expect(lines.length).toBeLessThanOrEqual(6);
  expect(lines[2]).toContain('“\\*5月20日\\*”');
});
