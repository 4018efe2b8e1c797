import type { Anchor, Direction, PartOfDay, Point, TimeOfDay } from './date-expression';
import { skipSpace } from './read-number';
import { readTimeOfDay } from './read-time-of-day';
import { wordList } from './word-list';

/** 昨日, 今天上午, 明晚8时, 当天, 次日: a day counted from that of the paper or from the last day told. */
export function readRelativeDay(
  text: string,
  at: number,
): { readonly point: Point; readonly end: number } | null {
  const found = relativeDays.at(text, at);
  if (found === null || isTitle(text, at)) return null;
  const { days, from, part } = found.meaning;
  const date = { kind: 'relativeDay', days, from } as const;
  if (part !== null) {
    // 昨晚8时: the word holds the part of the day, a clock may follow.
    const clock = readTimeOfDay(text, skipSpace(text, found.end));
    if (clock?.time.part === null) return { point: { date, time: { ...clock.time, part } }, end: clock.end };
    return { point: { date, time: partOnly(part) }, end: found.end };
  }
  const time = readTimeOfDay(text, skipSpace(text, found.end));
  return { point: { date, time: time?.time ?? null }, end: time?.end ?? found.end };
}

/** 近日, 日前: a time that is left open. */
export function readVagueTime(
  text: string,
  at: number,
): { readonly direction: Direction; readonly end: number } | null {
  const found = vagueTimes.at(text, at);
  return found === null || isTitle(text, at) ? null : { direction: found.meaning, end: found.end };
}

interface RelativeWord {
  readonly days: number;
  readonly from: Anchor;
  readonly part: PartOfDay | null;
}

const columns =
  '头条 说法 关注 视线 观察 推荐 要闻 导读 看点 快报 早报 焦点 之后 之星 之声 的你 气转 气晴 空 气预 气情';

const relativeDays = wordList<RelativeWord>([
  ...['大前天'].map((word) => ({ word, meaning: day(-3) })),
  {
    word: '前天',
    meaning: day(-2),
    notAfter: '目日之以此年月天夜周点分时秒晚午会赛战',
    notBefore: '气 津 台 空 下 然 地 真 使 山',
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
  { word: '今天', meaning: day(0), notAfter: '如至而当迄古现自从', notBefore: columns },
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
    notAfter: '今日之以此先午然最前落饭会赛战雨雪风温霜震',
    notBefore: '气 津 空 下 然 地 真 性 使 晴 寒 冷 黑 亮 形成 因素 获得 培养 努力',
  },
  { word: '大后天', meaning: day(3) },
  { word: '当天', meaning: told(0), notAfter: '担应相正充上', notBefore: '空 气 下' },
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
]);

const vagueTimes = wordList<Direction>([
  {
    word: '日前',
    meaning: 'past',
    notAfter:
      '作生节假今昨明次周期末即当同翌旦吉忌纪每多数几半连隔某该之近度往休息食试头竞开截止到一二三四五六七八九十百0123456789０１２３４５６７８９',
    notBefore: '往 进 后 夕',
  },
  { word: '近日', meaning: 'present', notAfter: '最临将接附靠亲贴远邻迫逼', notBefore: '本 均 照 点 军' },
  { word: '近期', meaning: 'present', notAfter: '最' },
  { word: '近来', meaning: 'present', notAfter: '最走' },
  { word: '不久前', meaning: 'past' },
  { word: '前不久', meaning: 'past' },
  { word: '前些天', meaning: 'past', notAfter: '之以' },
  { word: '前几天', meaning: 'past', notAfter: '之以' },
]);

/** First characters of all the words of this file. */
export const relativeInitials = relativeDays.initials + vagueTimes.initials;

function day(days: number, part: PartOfDay | null = null): RelativeWord {
  return { days, from: 'issue', part };
}

function told(days: number, part: PartOfDay | null = null): RelativeWord {
  return { days, from: 'told', part };
}

function partOnly(part: PartOfDay): TimeOfDay {
  return { part, hour: null, minute: null, approximate: false };
}

/** 《明日之后》 is a title, no day. */
function isTitle(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return before === '《' || before === '〈';
}
