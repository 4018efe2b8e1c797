import { describe, expect, it } from 'vitest';
import type { Page } from '../../server/src/page/page';
import { readPage } from '../../server/src/page/read-page';
import { datesOf, datesOfArticle } from '../../server/src/reading/dates';
import type { IssueDate } from '../../server/src/reading/reading';
import { samplePage } from '../harness/sample-page';
import { testWords } from '../harness/test-words';

const issueDate: IssueDate = { value: '2031-05-18', from: 'option' };

/** What the document shows at each date, what it reads as, and its day. */
function dates(text: string, issue = issueDate): [string, string, string | null][] {
  const page = readPage(text, testWords);
  return datesOf(page, issue).map(({ span, text: read, start }) => [
    page.text.slice(span.start, span.end),
    read,
    start,
  ]);
}

describe('a date is one mention', () => {
  it('over a line end, with stray spaces, with CRLF', () => {
    const text =
      '　　本报讯（记者林知远） 5 月\r\n12日上午，云岭区召开防汛会议，5月1\r\n\r\n5日再次查看了河堤。';
    expect(dates(text)).toEqual([
      ['5 月\r\n12日上午', '5月12日上午', '2031-05-12'],
      ['5月1\r\n\r\n5日', '5月15日', '2031-05-15'],
    ]);
  });

  it('in the right place behind characters of two code units', () => {
    const text = '　　𠮷林路的灯😀在5月\n12日亮了。';
    expect(dates(text)).toEqual([['5月\n12日', '5月12日', '2031-05-12']]);
  });
});

describe('a date knows its surroundings', () => {
  it('counts from the day of the dateline', () => {
    const text = '　　新华社星洲5月16日电（记者江望舒）今天上午，星洲市的渡口重新开放，昨日的雾已经散去。';
    const page = readPage(text, testWords);
    expect(datesOf(page, issueDate).map(({ text: read, start, basis }) => [read, start, basis])).toEqual([
      ['5月16日', '2031-05-16', 'issueDate'],
      ['今天上午', '2031-05-16', 'dateline'],
      ['昨日', '2031-05-15', 'dateline'],
    ]);
  });

  it('holds the dateline, and it alone, to the past', () => {
    const text = '　　本报星洲11月10日电（记者江望舒）渡口昨日开放。11月12日有雨。';
    expect(dates(text).map(([, read, start]) => [read, start])).toEqual([
      ['11月10日', '2030-11-10'],
      ['昨日', '2030-11-09'],
      ['11月12日', '2030-11-12'],
    ]);
    const copy = '　　本报讯（记者江望舒）渡口11月10日关闭。';
    expect(dates(copy).map(([, , start]) => start)).toEqual(['2031-11-10']);
  });

  it('takes 当天 and 次日 from the last day told in the article, also one of an earlier paragraph', () => {
    const text = '　　本报讯（记者林知远）5月9日，临溪县的桥合龙。\n　　当天风很大，次日转小。';
    expect(dates(text).map(([, read, start]) => [read, start])).toEqual([
      ['5月9日', '2031-05-09'],
      ['当天', '2031-05-09'],
      ['次日', '2031-05-10'],
    ]);
  });

  it('takes 第二天 for 次日', () => {
    expect(timexes('5月9日，江望舒到临溪县。第二天，陆海棠也到了。')).toEqual([
      ['5月9日', '2031-05-09'],
      ['第二天', '2031-05-10'],
    ]);
  });

  it('does not take 当天 from another article', () => {
    const page = readPage(samplePage.text, testWords);
    for (const { value } of page.articles) {
      const told = datesOfArticle(value, issueDate);
      const first = told.findIndex(
        ({ start, type }) => start !== null && type !== 'period' && type !== 'vague',
      );
      told.slice(0, Math.max(0, first)).forEach(({ text, start }) => {
        if (text === '当天') expect(start).toBeNull();
      });
    }
  });

  it('keeps the year of a sentence to that sentence', () => {
    const text = '　　水库2019年3月2日开工，9月30日完工。灌区于9月1日放水。';
    expect(dates(text).map(([, , start]) => start)).toEqual(['2019-03-02', '2019-09-30', '2031-09-01']);
  });
});

/** The dates of one paragraph, each with the day, month or year that it means. */
function timexes(paragraph: string): (string | null)[][] {
  const page = readPage(`　　${paragraph}`, testWords);
  return datesOf(page, issueDate).map(({ text, timex }) => [text, timex]);
}

describe('次年, 同月 and their like count from the last year or month told', () => {
  it.each([
    ['陆海棠1998年参军，次年入党。', ['1998年', '1998'], ['次年', '1999']],
    ['渡口2010年3月动工，同年10月完工。', ['2010年3月', '2010-03'], ['同年10月', '2010-10']],
    ['渡口2010年建成，翌年5月通航。', ['2010年', '2010'], ['翌年5月', '2011-05']],
    ['江望舒2010年至2015年任站长，次年退休。', ['2010年至2015年', 'P6Y'], ['次年', '2016']],
    ['石桥2010年底动工，次年春节通车。', ['2010年底', '2010'], ['次年春节', '2011-02-03']],
    ['石桥2010年上半年动工，同年秋天通车。', ['2010年上半年', '2010-H1'], ['同年秋天', '2010-FA']],
    [
      '工程2029年12月动工，当月招标，次月进场。',
      ['2029年12月', '2029-12'],
      ['当月', '2029-12'],
      ['次月', '2030-01'],
    ],
    ['工程2029年6月9日动工，同月20日停工。', ['2029年6月9日', '2029-06-09'], ['同月20日', '2029-06-20']],
    ['三年前，陆海棠回乡，次年盈利。', ['三年前', '2028'], ['次年', '2029']],
    ['厂房去年动工，次年封顶。', ['去年', '2030'], ['次年', '2031']],
  ])('%s', (paragraph, ...expected) => {
    expect(timexes(paragraph)).toEqual(expected);
  });

  it('and say so', () => {
    const page = readPage('　　陆海棠1998年参军，次年入党，次年底转业。', testWords);
    expect(datesOf(page, issueDate).map(({ basis }) => basis)).toEqual(['explicit', 'earlier', 'earlier']);
  });
});

it('a weekday behind days of every week comes every week, too, to the end of the sentence', () => {
  expect(timexes('展馆每周二至周日开放，周一闭馆。周一见。')).toEqual([
    ['每周二至周日', 'XXXX-WXX-2/XXXX-WXX-7'],
    ['周一', 'XXXX-WXX-1'],
    ['周一', '2031-05-19'],
  ]);
});

it('the days of a list share their month, week or year', () => {
  expect(timexes('5月18、19、20日有雨，下周一、三无雨。')).toEqual([
    ['5月18', '2031-05-18'],
    ['19', '2031-05-19'],
    ['20日', '2031-05-20'],
    ['下周一', '2031-05-19'],
    ['三', '2031-05-21'],
  ]);
  expect(timexes('去年4月、5月，渡口停航。')).toEqual([
    ['去年4月', '2030-04'],
    ['5月', '2030-05'],
  ]);
});

describe('a chronology', () => {
  it('that a bare year opens lends it to the month-days of the sentence', () => {
    expect(timexes('2019年，公司成立，3月8日投产，2021年扩产，9月1日完工。3月9日交货。')).toEqual([
      ['2019年', '2019'],
      ['3月8日', '2019-03-08'],
      ['2021年', '2021'],
      ['9月1日', '2021-09-01'],
      ['3月9日', '2031-03-09'],
    ]);
  });

  it.each([
    ['2019年成立的公司，3月8日投产。', '2031-03-08'],
    ['2019年，公司成立，5月16日有了新厂房。', '2031-05-16'],
    ['2019年，公司成立，8月1日将上市。', '2031-08-01'],
    ['2019年，公司成立，今年扩产，3月8日完工。', '2031-03-08'],
    ['2019年6月成立，昨日改名，3月8日迁址。', '2031-03-08'],
    ['2030年9月开工，将于12月1日完工。', '2031-12-01'],
  ])('is none where the news itself is told: %s', (paragraph, day) => {
    expect(timexes(paragraph).at(-1)).toEqual([expect.any(String), day]);
  });
});

describe('all of a page', () => {
  const page = readPage(samplePage.text, testWords);

  it('is in document order, without overlaps, each where the text says it', () => {
    const all = datesOf(page, issueDate);
    expect(all.length).toBeGreaterThan(20);
    all.forEach(({ span, text, article }, index) => {
      expect(span.start).toBeGreaterThanOrEqual(index === 0 ? 0 : all[index - 1]!.span.end);
      expect(page.text.slice(span.start, span.end).replace(/\s/gu, '')).toBe(text);
      if (article === null) return;
      const { value, start } = page.articles[article]!;
      expect(span.start).toBeGreaterThanOrEqual(start);
      expect(span.end).toBeLessThanOrEqual(start + value.raw.length);
    });
  });

  it('finds the wrapped month-day of the first article', () => {
    expect(datesOf(page, issueDate)[0]).toMatchObject({
      text: '5月12日上午',
      type: 'datetime',
      timex: '2031-05-12TMO',
      start: '2031-05-12',
      end: null,
      basis: 'issueDate',
      article: 0,
    });
  });

  it('without an issue date leaves the year open and keeps the rest', () => {
    const [first] = datesOf(page, { value: null, from: 'none' });
    expect(first).toMatchObject({ timex: 'XXXX-05-12TMO', start: null, basis: 'none' });
  });

  it('tells the dates of headlines, captions and furniture once', () => {
    const text =
      '8月1日起渡轮改点\n\n　　本报讯（记者沈若溪）星洲市轮渡公司宣布，渡轮时刻8月1日起调整，末班船改为晚间十点整出发。\n\n▲5月17日，旅客在渡口候船。\n本报记者 沈若溪 摄';
    const starts = dates(text).map(([, read, start]) => [read, start]);
    expect(starts).toEqual([
      ['8月1日起', '2031-08-01'],
      ['8月1日起', '2031-08-01'],
      ['晚间十点整', '2031-08-01T22:00'],
      ['5月17日', '2031-05-17'],
    ]);
  });
});

it('an unchanged article keeps its dates, and a new issue date renews them', () => {
  const page = readPage(samplePage.text, testWords);
  const later: Page = readPage(`${samplePage.text}\n`, testWords, page);
  const [before, after] = [page.articles[0]!.value, later.articles[0]!.value];
  expect(after).toBe(before);
  const kept = datesOfArticle(before, issueDate);
  expect(datesOfArticle(after, issueDate)).toBe(kept);
  const renewed = datesOfArticle(after, { value: '2032-05-18', from: 'option' });
  expect(renewed[0]!.start).toBe('2032-05-12');
});
