import { calendarDate } from './calendar-date';
import type { Anchor, PartOfDay } from './date-expression';
import type { WordReader } from './date-read';
import { isOneOf } from './is-one-of';
import { skipSpace } from './read-number';
import { readTimeOfDay } from './read-time-of-day';
import type { WordEntry } from '../word-list';

/** 昨日, 明晚, 当天, 次日: a day counted from that of the paper or from the last day told, for the list of all words. */
export function relativeDayWords(): WordEntry<WordReader>[] {
  return [
    ...relativeDays.map(({ word, meaning, ...guards }) => ({ word, meaning: readerOf(meaning), ...guards })),
    { word: '第二天', meaning: secondDay, notBefore: '的 赛 比赛 会 课' },
    ...pairs.map(([word, first]) => ({ word, meaning: pairReader(first) })),
    { word: '今明两年', meaning: yearsReader(0) },
    { word: '明后两年', meaning: yearsReader(1) },
  ];
}

interface RelativeWord {
  readonly days: number;
  readonly from: Anchor;
  readonly part: PartOfDay | null;
}

/** 今明两天: two days side by side. */
const pairs: readonly (readonly [word: string, first: number])[] = [
  ['今明两天', 0],
  ['今明两日', 0],
  ['今明', 0],
  ['昨今两天', -1],
  ['昨今两日', -1],
  ['明后两天', 1],
  ['明后天', 1],
];

function yearsReader(first: number): WordReader {
  const yearAt = (by: number) =>
    ({ date: calendarDate({ kind: 'shift', by, from: 'issue' }, null, null), time: null }) as const;
  const meaning = { kind: 'period', from: yearAt(first), to: yearAt(first + 1) } as const;
  return (_text, _at, end) => ({ meaning, end });
}

function pairReader(first: number): WordReader {
  const dayAt = (days: number) =>
    ({ date: { kind: 'relativeDay', days, from: 'issue' }, time: null }) as const;
  const meaning = { kind: 'period', from: dayAt(first), to: dayAt(first + 1) } as const;
  return (text, at, end) =>
    // 今明 alone is half a word; 今明两年 are years.
    end - at === 2 && !text.startsWith('天', end) ? null : { meaning, end: end - at === 2 ? end + 1 : end };
}

function readerOf({ days, from, part }: RelativeWord): WordReader {
  const date = { kind: 'relativeDay', days, from } as const;
  if (part === null) return (text, at, end) => (isTitle(text, at) ? null : { date, time: null, end });
  return (text, at, end) => {
    if (isTitle(text, at)) return null;
    // 昨晚8时: the word holds the part of the day, a clock may follow.
    const clock = readTimeOfDay(text, skipSpace(text, end));
    if (clock?.time.part === null) return { date, time: { ...clock.time, part }, end: clock.end };
    return { date, time: { part, hour: null, minute: null, approximate: false }, end };
  };
}

const nextDay = readerOf(told(1));

/**
 * 第二天 is 次日 where it begins a clause. In 会议第二天 it counts the days of something, and so it does beside 第一天 and
 * 第三天.
 */
const secondDay: WordReader = (text, at, end) => {
  if (at > 0 && !isOneOf(' ，。；：！？“到', text, at - 1)) return null;
  const around = text.slice(Math.max(0, at - 60), end + 60);
  return /第[一三四]天|首日|首天|头天|头一天/u.test(around) ? null : nextDay(text, at, end);
};

/** 《明日之后》 is a title, no day. */
export function isTitle(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return before === '《' || before === '〈';
}

const columns =
  '系 费 头条 说法 关注 视线 观察 推荐 要闻 导读 看点 快报 早报 焦点 之后 之星 之声 的你 气转 气晴 空 气预 气情';

const relativeDays: readonly WordEntry<RelativeWord>[] = [
  ...['大前天'].map((word) => ({ word, meaning: day(-3) })),
  {
    word: '前天',
    meaning: day(-2),
    notAfter: '目日之以此年月天夜周点分时秒晚午会赛战楼',
    notBefore: '气 津 台 空 下 然 地 真 使 山 线',
  },
  {
    word: '前日',
    meaning: day(-2),
    notAfter: '目日之以此年月天夜周点分时秒晚午会赛战',
    notBefore: '本 均 报 照 军 方 后',
  },
  { word: '前晚', meaning: day(-2, 'evening'), notAfter: '目日之以此年月天夜周', notBefore: '会 清' },
  { word: '昨天', meaning: day(-1), notBefore: columns },
  { word: '昨日', meaning: day(-1), notBefore: `${columns} 重现` },
  { word: '昨晚', meaning: day(-1, 'evening'), notBefore: '报' },
  { word: '昨夜', meaning: day(-1, 'night'), notBefore: '星辰' },
  { word: '昨晨', meaning: day(-1, 'morning') },
  { word: '今天', meaning: day(0), notAfter: '如至而当迄古现', notBefore: columns },
  { word: '今日', meaning: day(0), notAfter: '如而当古现', notBefore: columns },
  { word: '今早', meaning: day(0, 'morning') },
  { word: '今晨', meaning: day(0, 'morning') },
  { word: '今晚', meaning: day(0, 'evening'), notBefore: '报' },
  { word: '今夜', meaning: day(0, 'night') },
  { word: '即日', meaning: day(0), notAfter: '立随当' },
  { word: '明天', meaning: day(1), notAfter: '说声证表光黎照文分清鲜透开申', notBefore: columns },
  { word: '明日', meaning: day(1), notAfter: '说声证表光黎照文分清鲜透开申', notBefore: `${columns} 方舟` },
  { word: '明晚', meaning: day(1, 'evening'), notAfter: '说声证表', notBefore: '期' },
  { word: '明早', meaning: day(1, 'morning'), notAfter: '说声证表', notBefore: '期' },
  { word: '明晨', meaning: day(1, 'morning') },
  {
    word: '后天',
    meaning: day(2),
    notAfter: '今日之以此先午然最前落饭会赛战雨雪风温霜震屋',
    notBefore: '气 津 空 下 然 地 真 性 使 晴 寒 冷 黑 亮 形成 因素 获得 培养 努力 养成 井',
  },
  { word: '大后天', meaning: day(3) },
  { word: '当天', meaning: told(0), notAfter: '担应相正充上', notBefore: '空 气 下 然气 线' },
  { word: '当日', meaning: told(0), notAfter: '担应相充', notBefore: '本 军' },
  { word: '当晚', meaning: told(0, 'evening'), notBefore: '报 期' },
  { word: '当夜', meaning: told(0, 'night') },
  {
    word: '同日',
    meaning: told(0),
    notAfter: '不如',
    notBefore: '本 军 方 元 语 寇 伪 益 渐 而语 光 常 内 俄 美 韩 耳曼',
  },
  {
    word: '次日',
    meaning: told(1),
    notAfter: '每首多再本此两历几上下该这那人频场一二三四五六七八九十百千屡初主',
    notBefore: '常 程 均',
  },
  { word: '次晨', meaning: told(1, 'morning') },
  { word: '翌日', meaning: told(1) },
  { word: '翌晨', meaning: told(1, 'morning') },
  { word: '後天', meaning: day(2) },
  { word: '前一天', meaning: told(-1), notAfter: '之以目日' },
  { word: '前一日', meaning: told(-1), notAfter: '之以目日' },
  { word: '大前晚', meaning: day(-3, 'evening') },
  { word: '后早', meaning: day(2, 'morning'), notAfter: '今之以此先最前' },
  { word: '大后早', meaning: day(3, 'morning') },
  { word: '即日起', meaning: day(0) },
];

function day(days: number, part: PartOfDay | null = null): RelativeWord {
  return { days, from: 'issue', part };
}

function told(days: number, part: PartOfDay | null = null): RelativeWord {
  return { days, from: 'told', part };
}
