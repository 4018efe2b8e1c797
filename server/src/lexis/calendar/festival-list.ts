import type { Festival, FestivalRule } from './festivals';

/** Festivals and days of causes that Chinese papers write of, what most readers know first. */
export const festivalList: readonly Festival[] = [
  // Statutory holidays, and what is celebrated in every family.
  named('元旦', 'New Year’s Day', civil(1, 1), { also: ['元旦节'] }),
  named('春节', 'Spring Festival', lunar(1, 1), { also: ['大年初一', '农历新年', '农历大年初一'] }),
  named('除夕', 'Chinese New Year’s Eve', lunar(1, 1, -1), {
    also: ['除夕夜', '大年三十', '年三十', '大年夜', '农历除夕'],
  }),
  named('元宵节', 'Lantern Festival', lunar(1, 15), { also: ['上元节'], short: ['元宵'] }),
  named('清明节', 'Qingming Festival', term('清明'), { short: ['清明'] }),
  named('劳动节', 'Labour Day', civil(5, 1), {
    also: ['五一节', '五一劳动节', '五一国际劳动节', '国际劳动节', '“五一”国际劳动节', '“五一”劳动节'],
    short: ['五一'],
    since: 1890,
  }),
  named('端午节', 'Dragon Boat Festival', lunar(5, 5), { also: ['端午', '端阳节'], short: ['端阳'] }),
  named('七夕节', 'Qixi Festival', lunar(7, 7), { also: ['七夕'] }),
  named('中元节', 'Zhongyuan Festival', lunar(7, 15), { short: ['七月半'] }),
  named('中秋节', 'Mid-Autumn Festival', lunar(8, 15), { also: ['中秋', '中秋夜'] }),
  named('国庆节', 'National Day', civil(10, 1), { also: ['国庆'], short: ['十一', '国庆日'], since: 1950 }),
  named('重阳节', 'Double Ninth Festival', lunar(9, 9), { also: ['重阳', '老年节', '敬老节'] }),
  named('腊八节', 'Laba Festival', lunar(12, 8), { also: ['腊八'] }),
  named('小年', 'Little New Year', lunar(12, 23), { also: ['北方小年', '小年夜'], short: ['小年'] }),
  named('南方小年', 'Little New Year in the south', lunar(12, 24)),
  named('妇女节', 'Women’s Day', civil(3, 8), {
    also: [
      '三八节',
      '三八妇女节',
      '三八国际妇女节',
      '国际妇女节',
      '国际劳动妇女节',
      '三八国际劳动妇女节',
      '“三八”国际妇女节',
      '“三八”妇女节',
      '“三八”节',
    ],
    short: ['三八'],
    since: 1914,
  }),
  named('女生节', 'Girls’ Day at schools', civil(3, 7)),
  named('植树节', 'Arbour Day', civil(3, 12), { also: ['全民义务植树日'], since: 1979 }),
  named('青年节', 'Youth Day', civil(5, 4), {
    also: ['五四青年节', '中国青年节', '“五四”青年节'],
    short: ['五四'],
    since: 1939,
  }),
  named('儿童节', 'Children’s Day', civil(6, 1), {
    also: ['六一儿童节', '六一国际儿童节', '国际儿童节', '六一节', '“六一”国际儿童节', '“六一”儿童节'],
    short: ['六一'],
    since: 1950,
  }),
  named('建党节', 'Party Founding Day', civil(7, 1), {
    also: ['七一建党节', '党的生日', '建党纪念日'],
    short: ['七一'],
    since: 1941,
  }),
  named('建军节', 'Army Day', civil(8, 1), {
    also: ['八一建军节', '建军纪念日', '“八一”建军节'],
    short: ['八一'],
    since: 1933,
  }),
  named('教师节', 'Teachers’ Day', civil(9, 10), { since: 1985 }),
  // From abroad.
  named('情人节', 'Valentine’s Day', civil(2, 14)),
  named('愚人节', 'April Fools’ Day', civil(4, 1)),
  named('复活节', 'Easter Sunday', { kind: 'easter', offset: 0 }),
  named('耶稣受难日', 'Good Friday', { kind: 'easter', offset: -2 }),
  named('母亲节', 'Mother’s Day', nth(5, 0, 2), { since: 1914 }),
  named('父亲节', 'Father’s Day', nth(6, 0, 3), { since: 1910 }),
  named('万圣夜', 'Halloween', civil(10, 31), { also: ['万圣节前夜', '万圣节前夕'] }),
  named('万圣节', 'All Saints’ Day', civil(11, 1)),
  named('感恩节', 'Thanksgiving', nth(11, 4, 4), { since: 1863 }),
  named('平安夜', 'Christmas Eve', civil(12, 24), { also: ['圣诞前夜', '圣诞夜'] }),
  named('圣诞节', 'Christmas', civil(12, 25), { short: ['圣诞'] }),
  // Days of remembrance, and of professions.
  named('中国人民警察节', 'Chinese Police Day', civil(1, 10), {
    also: ['人民警察节', '警察节'],
    since: 2021,
  }),
  named('学雷锋纪念日', 'Lei Feng Memorial Day', civil(3, 5), { also: ['学雷锋日'], since: 1963 }),
  named('护士节', 'Nurses Day', civil(5, 12), { also: ['国际护士节'], since: 1912 }),
  named('中国医师节', 'Chinese Doctors’ Day', civil(8, 19), { also: ['医师节'], since: 2018 }),
  named('记者节', 'Journalists’ Day', civil(11, 8), { also: ['中国记者节'], since: 2000 }),
  named('抗战胜利纪念日', 'Victory over Japan Day', civil(9, 3), {
    also: ['中国人民抗日战争胜利纪念日', '抗日战争胜利纪念日'],
    since: 1951,
  }),
  named('九一八纪念日', 'Anniversary of 18 September', civil(9, 18), {
    also: ['九一八事变纪念日'],
    short: ['九一八'],
    since: 1932,
  }),
  named('烈士纪念日', 'Martyrs’ Day', civil(9, 30), { since: 2014 }),
  named('国家公祭日', 'National Memorial Day', civil(12, 13), {
    also: ['南京大屠杀死难者国家公祭日'],
    since: 2014,
  }),
  named('香港回归纪念日', 'Hong Kong’s Return Day', civil(7, 1), { since: 1997 }),
  named('澳门回归纪念日', 'Macao’s Return Day', civil(12, 20), { since: 1999 }),
  named('农民丰收节', 'Farmers’ Harvest Festival', term('秋分'), {
    also: ['中国农民丰收节'],
    short: ['丰收节'],
    since: 2018,
  }),
  named('全国科技工作者日', 'Science Workers’ Day', civil(5, 30), { also: ['科技工作者日'], since: 2017 }),
  // Older customs.
  named('龙抬头', 'Dragon Raising Its Head', lunar(2, 2), { also: ['春龙节'], short: ['二月二'] }),
  named('上巳节', 'Shangsi Festival', lunar(3, 3), { short: ['三月三'] }),
  named('寒食节', 'Cold Food Festival', term('清明', -1)),
  named('浴佛节', 'Buddha’s Birthday', lunar(4, 8), { also: ['佛诞日'] }),
  named('寒衣节', 'Winter Clothes Day', lunar(10, 1)),
  named('下元节', 'Xiayuan Festival', lunar(10, 15)),
  named('冬至节', 'Winter Solstice Festival', term('冬至')),
  // Days of causes.
  named('全国爱耳日', 'Ear Care Day', civil(3, 3), { also: ['爱耳日'], since: 2000 }),
  named('消费者权益日', 'Consumer Rights Day', civil(3, 15), {
    also: ['国际消费者权益日', '3·15国际消费者权益日', '“3·15”国际消费者权益日'],
    short: ['3·15'],
    since: 1983,
  }),
  named('世界睡眠日', 'World Sleep Day', civil(3, 21), { since: 2001 }),
  named('世界水日', 'World Water Day', civil(3, 22), { since: 1993 }),
  named('世界气象日', 'World Meteorological Day', civil(3, 23), { since: 1961 }),
  named('世界防治结核病日', 'World TB Day', civil(3, 24), { since: 1982 }),
  named('中小学生安全教育日', 'School Safety Day', nth(3, 1, -1), {
    also: ['全国中小学生安全教育日'],
    since: 1996,
  }),
  named('世界卫生日', 'World Health Day', civil(4, 7), { since: 1950 }),
  named('国家安全教育日', 'National Security Education Day', civil(4, 15), {
    also: ['全民国家安全教育日'],
    since: 2016,
  }),
  named('世界地球日', 'Earth Day', civil(4, 22), { since: 1970 }),
  named('世界读书日', 'World Book Day', civil(4, 23), { also: ['世界图书与版权日'], since: 1995 }),
  named('中国航天日', 'Space Day of China', civil(4, 24), { also: ['航天日'], since: 2016 }),
  named('世界知识产权日', 'World IP Day', civil(4, 26), { since: 2001 }),
  named('世界红十字日', 'World Red Cross Day', civil(5, 8), { since: 1948 }),
  named('中国品牌日', 'China Brand Day', civil(5, 10), { since: 2017 }),
  named('防灾减灾日', 'Disaster Prevention Day', civil(5, 12), { also: ['全国防灾减灾日'], since: 2009 }),
  named('国际家庭日', 'Day of Families', civil(5, 15), { since: 1994 }),
  named('国际博物馆日', 'Museum Day', civil(5, 18), { since: 1977 }),
  named('中国旅游日', 'China Tourism Day', civil(5, 19), { since: 2011 }),
  named('全国助残日', 'Day for the Disabled', nth(5, 0, 3), { since: 1991 }),
  named('世界无烟日', 'No Tobacco Day', civil(5, 31), { since: 1989 }),
  named('世界环境日', 'World Environment Day', civil(6, 5), { also: ['六五环境日'], since: 1974 }),
  named('全国爱眼日', 'Eye Care Day', civil(6, 6), { also: ['爱眼日'], since: 1996 }),
  named('文化和自然遗产日', 'Cultural and Natural Heritage Day', nth(6, 6, 2), { since: 2017 }),
  named('世界献血者日', 'World Blood Donor Day', civil(6, 14), { since: 2004 }),
  named('全国土地日', 'Land Day', civil(6, 25), { since: 1991 }),
  named('国际禁毒日', 'Day against Drug Abuse', civil(6, 26), { since: 1988 }),
  named('世界人口日', 'World Population Day', civil(7, 11), { since: 1990 }),
  named('全民健身日', 'National Fitness Day', civil(8, 8), { since: 2009 }),
  named('全国生态日', 'National Ecology Day', civil(8, 15), { since: 2023 }),
  named('全国爱牙日', 'Dental Care Day', civil(9, 20), { also: ['爱牙日'], since: 1989 }),
  named('公民道德宣传日', 'Civic Morality Day', civil(9, 20), { since: 2003 }),
  named('世界旅游日', 'World Tourism Day', civil(9, 27), { since: 1980 }),
  named('国际老年人日', 'Day of Older Persons', civil(10, 1), { since: 1991 }),
  named('世界精神卫生日', 'World Mental Health Day', civil(10, 10), { since: 1992 }),
  named('世界粮食日', 'World Food Day', civil(10, 16), { since: 1981 }),
  named('国家扶贫日', 'National Poverty Relief Day', civil(10, 17), { also: ['全国扶贫日'], since: 2014 }),
  named('全国消防日', 'Fire Safety Day', civil(11, 9), { also: ['消防日', '119消防宣传日'], since: 1992 }),
  named('双十一', 'Singles’ Day', civil(11, 11), { also: ['双11', '光棍节'], since: 1993 }),
  named('联合国糖尿病日', 'World Diabetes Day', civil(11, 14), { since: 2007 }),
  named('世界艾滋病日', 'World AIDS Day', civil(12, 1), { since: 1988 }),
  named('全国交通安全日', 'Road Safety Day', civil(12, 2), { since: 2012 }),
  named('国际残疾人日', 'Day of Persons with Disabilities', civil(12, 3), { since: 1992 }),
  named('国家宪法日', 'Constitution Day', civil(12, 4), { since: 2014 }),
  named('国际志愿者日', 'Volunteer Day', civil(12, 5), { since: 1986 }),
];

interface Spellings {
  readonly also?: readonly string[];
  readonly short?: readonly string[];
  readonly since?: number;
}

function named(zh: string, en: string, rule: FestivalRule, spellings: Spellings = {}): Festival {
  const { also = [], short = [], since = null } = spellings;
  const aliases = short.includes(zh) ? also : [zh, ...also];
  return { name: { zh, en }, aliases, shortAliases: short, rule, since };
}

function civil(month: number, day: number): FestivalRule {
  return { kind: 'civil', month, day };
}

function lunar(month: number, day: number, offset = 0): FestivalRule {
  return { kind: 'lunar', month, day, offset };
}

function term(name: string, offset = 0): FestivalRule {
  return { kind: 'term', term: name, offset };
}

function nth(month: number, day: number, count: number): FestivalRule {
  return { kind: 'weekday', month, weekday: day, nth: count };
}
