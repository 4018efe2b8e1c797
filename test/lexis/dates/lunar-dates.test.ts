import { LunarDay, LunarMonth, SolarTerm, type SolarDay } from 'tyme4ts';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../server/src/page/read-page';
import { datesOf } from '../../../server/src/reading/dates';
import { testWords } from '../../harness/test-words';

type Case = readonly [issue: string, sentence: string, value: string];

/** A day of the lunar calendar; a leap month is negative. */
const lunar = (year: number, month: number, day: number): string =>
  iso(LunarDay.fromYmd(year, month, day).getSolarDay());
/** The last day of the twelfth month. */
const eve = (year: number): string => lunar(year, 12, LunarMonth.fromYm(year, 12).getDayCount());
const month = (year: number, number: number): string => {
  const whole = LunarMonth.fromYm(year, number);
  return `${iso(whole.getFirstDay().getSolarDay())}/${iso(whole.next(1).getFirstDay().getSolarDay())}`;
};
/** The day of a solar term in a solar year. tyme4ts counts 冬至 as the first term of the year after it. */
const term = (year: number, name: string): string =>
  iso(SolarTerm.fromName(name === '冬至' ? year + 1 : year, name).getSolarDay());

function iso(day: SolarDay): string {
  return [day.getYear(), day.getMonth(), day.getDay()]
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join('-');
}

/** The one date of a sentence, in ⟦ ⟧ where it stands, and its day or its start and exclusive end. */
function read(sentence: string, issue: string): string {
  const page = readPage(sentence.replace(/[⟦⟧]/gu, ''), testWords);
  const dates = datesOf(page, { value: issue, from: 'option' });
  let marked = page.text;
  for (const { span } of [...dates].reverse())
    marked = `${marked.slice(0, span.start)}⟦${marked.slice(span.start, span.end)}⟧${marked.slice(span.end)}`;
  return [marked, ...dates.map(({ start, end }) => (end === null ? start : `${start}/${end}`))].join(' ');
}

const lunarDays: Case[] = [
  ['1990-07-10', '村民在⟦农历五月廿二⟧祭井。', lunar(1990, 5, 22)],
  ['1993-02-01', '庙会在⟦正月初五⟧开锣。', lunar(1993, 1, 5)],
  ['1994-02-20', '龙灯队⟦正月十五⟧进城。', lunar(1994, 1, 15)],
  ['1996-02-20', '⟦大年初一⟧，江望舒在岗位上值守。', lunar(1996, 1, 1)],
  ['1999-02-19', '⟦大年初三⟧，云岭区的戏台坐满了人。', lunar(1999, 1, 3)],
  ['2001-06-20', '星洲市民⟦五月初五⟧赛龙舟。', lunar(2001, 5, 5)],
  ['2003-10-10', '药市定于⟦农历九月初九⟧开张。', lunar(2003, 9, 9)],
  ['2005-04-20', '渔民⟦农历三月廿三⟧出海。', lunar(2005, 3, 23)],
  ['2007-02-05', '灶台在⟦腊月廿三⟧扫净。', lunar(2006, 12, 23)],
  ['2011-01-28', '集市在⟦腊月二十八⟧收摊。', lunar(2010, 12, 28)],
  ['2013-02-13', '车队⟦腊月廿九⟧到家。', lunar(2012, 12, 29)],
  ['2014-12-30', '蜂场⟦冬月初八⟧封箱。', lunar(2014, 11, 8)],
  ['2018-08-25', '歌会在⟦农历七月十五⟧举行。', lunar(2018, 7, 15)],
  ['2022-02-05', '戏班⟦正月初六⟧登台。', lunar(2022, 1, 6)],
  ['2026-05-25', '茶农⟦农历四月初八⟧祭山。', lunar(2026, 4, 8)],
  ['2031-02-20', '社火⟦正月二十⟧收场。', lunar(2031, 1, 20)],
  ['2031-09-20', '鱼市⟦农历八月初三⟧开秤。', lunar(2031, 8, 3)],
  ['2035-11-20', '果园⟦农历十月十六⟧采收。', lunar(2035, 10, 16)],
];

const lunarYears: Case[] = [
  ['2031-05-18', '祠堂在⟦2015年农历十月初一⟧落成。', lunar(2015, 10, 1)],
  ['2031-05-18', '谱牒写于⟦农历2009年腊月初八⟧。', lunar(2009, 12, 8)],
  ['2031-05-18', '石碑立于⟦农历二〇〇二年八月十九⟧。', lunar(2002, 8, 19)],
  ['2020-03-10', '匾额题于⟦庚子年正月初一⟧。', lunar(2020, 1, 1)],
  ['2021-03-01', '古井在⟦庚子年腊月廿三⟧淘净。', lunar(2020, 12, 23)],
  ['1995-01-10', '画卷成于⟦甲戌年十月廿六⟧。', lunar(1994, 10, 26)],
  ['2024-12-01', '铜钟铸于⟦农历甲辰年九月初二⟧。', lunar(2024, 9, 2)],
  ['2031-05-18', '戏楼建于⟦民国九年农历五月初五⟧。', lunar(1920, 5, 5)],
  ['2017-06-01', '桥会定在⟦今年农历六月初六⟧。', lunar(2017, 6, 6)],
  ['2012-03-01', '老街在⟦去年农历八月十六⟧开街。', lunar(2011, 8, 16)],
  ['2023-04-10', '水渠在⟦农历闰二月初三⟧通水。', lunar(2023, -2, 3)],
  ['2025-06-10', '藕塘在⟦今年农历闰六月十二⟧开挖。', lunar(2025, -6, 12)],
  ['2031-05-18', '牌坊修于⟦2020年农历闰四月初九⟧。', lunar(2020, -4, 9)],
  ['2031-05-18', '灯会推到⟦2033年农历闰十一月初五⟧。', lunar(2033, -11, 5)],
  ['2019-06-20', '荷花在⟦农历五月⟧开得最盛。', month(2019, 5)],
  ['2028-10-01', '新米在⟦今年农历八月⟧上市。', month(2028, 8)],
];

const festivals: Case[] = [
  ['2004-01-20', '⟦除夕⟧，陆昀在车站值班。', eve(2003)],
  ['2016-02-10', '班组⟦大年三十⟧抢修电缆。', eve(2015)],
  ['2031-02-10', '列车在⟦今年除夕⟧加开。', eve(2030)],
  ['1997-01-20', '粥棚⟦腊八⟧施粥。', lunar(1996, 12, 8)],
  ['2030-01-14', '食堂⟦腊八节⟧熬粥。', lunar(2029, 12, 8)],
  ['2031-05-18', '展览延到⟦2032年春节⟧。', lunar(2032, 1, 1)],
  ['2010-02-25', '花灯⟦元宵节⟧点亮。', lunar(2010, 1, 15)],
  ['2009-06-01', '龙舟赛定于⟦今年端午节⟧举行。', lunar(2009, 5, 5)],
  ['2024-08-08', '集体婚礼定在⟦七夕节⟧。', lunar(2024, 7, 7)],
  ['2027-09-10', '云岭区在⟦中秋节⟧办灯会。', lunar(2027, 8, 15)],
  ['2002-03-15', '大桥在⟦去年中秋节⟧合龙。', lunar(2001, 8, 15)],
  ['2033-09-25', '登高赛定于⟦今年重阳节⟧举行。', lunar(2033, 9, 9)],
  ['2031-05-18', '寺庙在⟦2006年中元节⟧遭雷击。', lunar(2006, 7, 15)],
];

const solarTerms: Case[] = [
  ['1992-02-10', '农户⟦今年立春⟧就下了种。', term(1992, '立春')],
  ['2031-05-18', '堤坝在⟦2021年雨水⟧加固。', term(2021, '雨水')],
  ['2031-05-18', '采茶队在⟦2017年惊蛰⟧上山。', term(2017, '惊蛰')],
  ['2015-03-25', '苗木在⟦今年春分⟧栽下。', term(2015, '春分')],
  ['2031-05-18', '烈士墓在⟦2020年清明⟧修缮。', term(2020, '清明')],
  ['2031-04-10', '⟦清明⟧祭扫有序进行。', term(2031, '清明')],
  ['2008-04-02', '林知远在⟦清明节⟧祭扫。', term(2008, '清明')],
  ['2031-04-25', '头茶在⟦今年谷雨⟧采完。', term(2031, '谷雨')],
  ['2000-05-01', '插秧在⟦今年立夏⟧开镰。', term(2000, '立夏')],
  ['2031-05-18', '麦田在⟦2029年小满⟧灌浆。', term(2029, '小满')],
  ['2013-06-01', '夏种在⟦今年芒种⟧收尾。', term(2013, '芒种')],
  ['2012-06-10', '荔枝在⟦今年夏至⟧上市。', term(2012, '夏至')],
  ['2031-05-18', '水库在⟦2016年小暑⟧泄洪。', term(2016, '小暑')],
  ['1998-07-25', '稻子在⟦今年大暑⟧收割。', term(1998, '大暑')],
  ['2003-05-18', '菜籽在⟦去年立秋⟧播下。', term(2002, '立秋')],
  ['2031-05-18', '渔船在⟦2030年处暑⟧离港。', term(2030, '处暑')],
  ['2034-09-01', '核桃在⟦今年白露⟧开竿。', term(2034, '白露')],
  ['2031-05-18', '庙会在⟦2018年秋分⟧揭幕。', term(2018, '秋分')],
  ['2006-10-01', '冬麦在⟦今年寒露⟧下种。', term(2006, '寒露')],
  ['2031-05-18', '柿子在⟦2025年霜降⟧摘净。', term(2025, '霜降')],
  ['2010-03-01', '暖气在⟦去年立冬⟧点火。', term(2009, '立冬')],
  ['2031-05-18', '盐田在⟦1995年小雪⟧封池。', term(1995, '小雪')],
  ['2022-12-01', '腌菜在⟦今年大雪⟧开坛。', term(2022, '大雪')],
  ['2014-12-10', '饺子宴定在⟦今年冬至⟧。', term(2014, '冬至')],
  ['2031-12-20', '陆昀在⟦冬至⟧返乡。', term(2031, '冬至')],
  ['2031-05-18', '冰灯在⟦2024年小寒⟧亮起。', term(2024, '小寒')],
  ['2031-05-18', '蜡梅在⟦2019年大寒⟧盛开。', term(2019, '大寒')],
];

describe.each([
  ['days of the lunar calendar', lunarDays],
  ['lunar days and months with their year', lunarYears],
  ['festivals', festivals],
  ['solar terms', solarTerms],
])('%s', (_, cases) => {
  test.each(cases)('%s %s %s', (issue, sentence, value) => {
    expect(read(sentence, issue)).toBe(`${sentence} ${value}`);
  });
});
