import type { DateWords, Offset } from './date-expression';
import { dateOnly, type DateRead, type WordReader } from './date-read';
import { type Length, lengthOf } from './length';
import { readLength } from './read-length';
import { isOneOf } from './is-one-of';
import { isSetAsTime } from './is-set-as-time';
import { isNumeral, skipSpace } from './read-number';
import { readNumberWithUnit } from './read-number-with-unit';
import type { WordEntry } from '../word-list';

/** 近三年, 未来两天, 前1周, 上2个月: a length that is counted from a day, for the list of all words. */
export function stretchWords(): WordEntry<WordReader>[] {
  return [
    ...past.map((entry) => ({ ...entry, meaning: stretchReader(-1) })),
    ...future.map((entry) => ({ ...entry, meaning: stretchReader(1) })),
    ...(['上个小时', '下个小时'] as const).map((word) => ({
      word,
      meaning: hourReader(word === '上个小时' ? -1 : 1),
    })),
  ];
}

/** What a length is where it stands without such a word: 3天前, 两年后, 60日内, 三年来, or how long something lasts. */
export function readFromLength(text: string, at: number): DateRead | null {
  const read = readLength(text, at) ?? readDaysBefore(text, at);
  if (read === null) return null;
  const { length, end } = read;
  const suffixAt = skipSpace(text, end);
  for (const { words, notBefore, read: suffix } of suffixes) {
    for (const word of words) {
      if (!text.startsWith(word, suffixAt)) continue;
      const suffixEnd = suffixAt + word.length;
      if (notBefore.some((follower) => text.startsWith(follower, suffixEnd))) continue;
      const date = suffix(length);
      // 两年前的今天 is one day, and not that of the paper.
      if (date.kind === 'offset' && date.direction < 0 && isOnThisDay(text, suffixEnd))
        return dateOnly({ ...date, isDay: true }, suffixEnd + 3);
      return dateOnly(date, suffixEnd);
    }
  }
  return isFigureOfSpeech(text, at, end) ? null : { meaning: { kind: 'duration', length }, end };
}

function isOnThisDay(text: string, at: number): boolean {
  return text.startsWith('的今天', at) || text.startsWith('的今日', at);
}

/** 千年古镇 and 百年老店 are old, 四周 is all around, 环湖一周 once around. */
function isFigureOfSpeech(text: string, at: number, end: number): boolean {
  const first = text.charAt(at);
  if ((first === '百' || first === '千') && end === at + 2) return true;
  // 三九天 is the depth of winter, 一年半载 some time.
  if (text.startsWith('三九天', at) || text.startsWith('半载', end)) return true;
  if (text.charAt(end - 1) !== '周' || end !== at + 2) return false;
  if (first === '四') return !/(?:为期|连续|近|这|了|用|后|前)$/u.test(text.slice(Math.max(0, at - 2), at));
  return first === '一' && /[环绕转]\S?$/u.test(text.slice(Math.max(0, at - 2), at));
}

/** 5日 counts days only where 内 or 前 says so. */
function readDaysBefore(text: string, at: number): ReturnType<typeof readLength> {
  const read = readLength(text, at, true);
  if (read?.length.unit !== 'day') return null;
  // 数日前 and 几日后 count days as they stand; 5日前 is before the fifth.
  if (!read.isNumber)
    return read.length.amount === null &&
      /^(?:之?[内前]|以[内前来]|来|之?后|以后)/u.test(text.slice(read.end, read.end + 2))
      ? read
      : null;
  return /^(?:之内|以内|内(?![容部外地])|之后|以后)/u.test(
    text.slice(skipSpace(text, read.end), read.end + 3),
  )
    ? read
    : null;
}

const past: readonly WordEntry<null>[] = [
  { word: '近', meaning: null, notAfter: '最临将接附靠亲贴远邻迫逼' },
  { word: '最近', meaning: null },
  { word: '最近的', meaning: null },
  { word: '过去', meaning: null, notAfter: '走经' },
  { word: '过去的', meaning: null },
  { word: '前', meaning: null, notAfter: '元目日之以此年提空眼面跟从史支向往朝当生的节赛考会术婚产战假案' },
  { word: '之前', meaning: null },
  { word: '上', meaning: null, notAfter: '以加身之基早晚马' },
  { word: '刚过去的', meaning: null },
];

const future: readonly WordEntry<null>[] = [
  { word: '未来', meaning: null },
  { word: '未来的', meaning: null },
  { word: '今后', meaning: null },
  { word: '接下来', meaning: null },
  { word: '接下来的', meaning: null },
  { word: '后', meaning: null, notAfter: '今之以此先最前然年日天月周时午饭' },
  { word: '之后', meaning: null },
  { word: '下', meaning: null, notAfter: '以加身之基年月日时乡天地部' },
];

/** 上1月, 下两月: months without 个, where no day can be meant. */
function readMonths(text: string, at: number, end: number): ReturnType<typeof readLength> {
  if (!isOneOf('上下', text, at)) return null;
  const number = readNumberWithUnit(text, end, '月', 11);
  if (number === null || number.value < 1 || isNumeral(text.charCodeAt(number.end))) return null;
  return { length: lengthOf(number.value, 'month'), isNumber: true, end: number.end };
}

function hourReader(direction: -1 | 1): WordReader {
  const length = lengthOf(1, 'hour');
  return (_text, _at, end) => dateOnly({ kind: 'stretch', length, direction, withAnchor: false }, end);
}

function stretchReader(direction: -1 | 1): WordReader {
  return (text, at, end) => {
    const read = readLength(text, skipSpace(text, end), true) ?? readMonths(text, at, end);
    if (read === null || isYear(read.length)) return null;
    const word = text.slice(at, end);
    // 案发后2小时 and 节前一周 count from what happened, not from the paper.
    if (word === '后' && !isSetAsTime(text, at)) return null;
    // 前几天 leaves the days open, 前半年 is half of a year, 上半场 and 下半旗 are no times.
    if (!read.isNumber && (word.length === 1 || read.length.amount !== null)) return null;
    // 上1月 and 下1年; 上三年级 and 下一周期 are something else.
    const tail = text.charAt(read.end);
    if ('级期'.includes(tail) && tail !== '') return null;
    const behind = skipSpace(text, read.end);
    const isSince =
      direction === -1 && text.charAt(behind) === '来' && !'自源到'.includes(text.charAt(behind + 1) || '自');
    const isWithin = /^(?:之内|以内|内(?![容部外地]))/u.exec(text.slice(behind, behind + 3));
    // 等了近三年, 近一个小时: nearly as long as that, and not up to now.
    const isNearly =
      word === '近' && (read.length.counts === 'seconds' || isOneOf('了用时耗达长续', text, at - 1));
    if (isNearly && !isSince && isWithin === null)
      return { meaning: { kind: 'duration', length: read.length }, end: read.end };
    const last = isSince ? behind + 1 : isWithin !== null ? behind + isWithin[0].length : read.end;
    return dateOnly({ kind: 'stretch', length: read.length, direction, withAnchor: false }, last);
  };
}

/** 下2009年 is the end of one word and a year. */
function isYear({ unit, amount }: Length): boolean {
  return unit === 'year' && (amount ?? 0) >= 1900 * 12;
}

interface Suffix {
  readonly words: readonly string[];
  readonly notBefore: readonly string[];
  readonly read: (length: Offset['length']) => DateWords;
}

const suffixes: readonly Suffix[] = [
  {
    words: ['以前', '之前', '前'],
    notBefore: '三 十 沿 景 列 后 者 途 往 来 进 排 几'.split(' '),
    read: (length) => ({ kind: 'offset', length, direction: -1, isDay: false }),
  },
  {
    words: ['以后', '之后', '过后', '后'],
    notBefore: '期 续 方 台 备 勤 代 天 者 来的 进'.split(' '),
    read: (length) => ({ kind: 'offset', length, direction: 1, isDay: false }),
  },
  {
    words: ['以内', '之内', '内'],
    notBefore: '容 部 外 地 蒙 需'.split(' '),
    read: (length) => ({ kind: 'stretch', length, direction: 1, withAnchor: true }),
  },
  {
    words: ['以来', '来'],
    notBefore: '自 源 到 了 的人 客 宾 信 访'.split(' '),
    read: (length) => ({ kind: 'stretch', length, direction: -1, withAnchor: false }),
  },
];
