import type { PartOfDay, TimeOfDay } from './date-expression';
import { isOneOf } from './is-one-of';
import { readClock, type ClockRead } from './read-clock';
import { digitValue, skipSpace } from './read-number';
import { type WordEntry, wordList } from '../word-list';

export interface TimeRead {
  readonly time: TimeOfDay;
  readonly end: number;
}

/**
 * The time that stands behind a day: 上午, 晚, 20时许, 下午3点半, 20:30. `end` is where it ends; null where no time
 * stands at `at`.
 */
export function readTimeOfDay(text: string, at: number): TimeRead | null {
  const part = partsOfDay.at(text, at);
  const clock = readClock(
    text,
    part === null ? at : skipSpace(text, behindPart(text, part.end)),
    part !== null,
  );
  if (clock !== null) return { time: timeOf(part?.meaning ?? null, clock), end: clock.end };
  return part === null ? null : { time: partOnly(part.meaning), end: part.end };
}

/** A time without a day: 上午8时30分, 20时许, 凌晨. Null for what is a time only behind a day (晚, 20点). */
export function readTimeAlone(text: string, at: number): TimeRead | null {
  const part = partsOfDay.at(text, at);
  if (part === null) return readClockAlone(text, at);
  const clock = readClock(text, skipSpace(text, behindPart(text, part.end)), true);
  if (clock !== null) return { time: timeOf(part.meaning, clock), end: clock.end };
  const word = text.slice(at, part.end);
  if (word.length === 1 || isOneOf('一每整半全大个', text, at - 1) || text.startsWith('时分', part.end))
    return null;
  return { time: partOnly(part.meaning), end: part.end };
}

/** The words for parts of the day. */
export function partOfDayWords(): readonly string[] {
  return partsOfDay.words;
}

function readClockAlone(text: string, at: number): TimeRead | null {
  const clock = readClock(text, at, false);
  if (clock === null) return null;
  if (!clock.isSure && !isPlacedAsTime(text, at, clock.end)) return null;
  if (isResult(text, at, clock.end)) return null;
  return { time: timeOf(null, clock), end: clock.end };
}

/** 三点 and 21:15 count other things as well; what stands around them decides. */
function isPlacedAsTime(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at);
  if (/时间[：:]\s?$/u.test(before)) return digitValue(text.charCodeAt(at)) < 10;
  // 9:30开幕，10:00结束: what another clause says is no score of this one.
  if (/[比胜负平以局分：:][^，。；]*$/u.test(before)) return false;
  // 集中于一点 and 得到16点补充 count points.
  if (/(?:[于在从自]|时间|截止|开始|[（(]|[-—~～―])\s?$/u.test(before))
    return digitValue(text.charCodeAt(at)) < 10;
  return end === text.length
    ? at === 0
    : isOnTheHour(text, end) ||
        /^\s?(?:[至到\-—–~～―前后起]|开[始幕赛考馆播演场门]|[闭关]馆|关门|出发|集合|发车|起飞|抵达|到达|签到|入场|举行|左右|之前|之后|以前|以后|准时|整|的时候|[AaPp]\.?[Mm])/u.test(
          text.slice(end, end + 4),
        );
}

/** No score and no ratio is written 10:00. */
function isOnTheHour(text: string, end: number): boolean {
  return /[:：]00$/u.test(text.slice(Math.max(0, end - 3), end));
}

/** 以2:08:15夺冠 and 2:08:15的成绩 say how long a race took. */
function isResult(text: string, at: number, end: number): boolean {
  if (!/[:：]\d\d[:：]\d\d$/u.test(text.slice(at, end))) return false;
  return (
    /(?:以|成绩|用时|耗时|跑出|纪录|时长)\S?$/u.test(text.slice(Math.max(0, at - 3), at)) ||
    text.startsWith('的成绩', end)
  );
}

function behindPart(text: string, end: number): number {
  return text.charAt(end) === '的' ? end + 1 : end;
}

function timeOf(part: PartOfDay | null, { hour, minute, approximate, isAfternoon }: ClockRead): TimeOfDay {
  return {
    part: isAfternoon === null ? part : isAfternoon ? 'afternoon' : 'morning',
    hour,
    minute,
    approximate,
  };
}

function partOnly(part: PartOfDay): TimeOfDay {
  return { part, hour: null, minute: null, approximate: false };
}

const afterSingle =
  '报 会 宴 饭 餐 期 点 班 辈 年 于 稻 熟 市 市场 色 行 训 练 操 读 教 产 校 大 经济 景 游 高峰 安 已 就 日 春 秋 茶 婚 恋 明 到 些 在 该 出';

const partsOfDay = wordList<PartOfDay>([
  { word: '凌晨', meaning: 'beforeDawn', notBefore: '阳 曦' },
  { word: '拂晓', meaning: 'beforeDawn' },
  { word: '黎明', meaning: 'beforeDawn', notBefore: '村 乡 镇 社区 前的 》' },
  ...['清晨', '早晨', '早上', '早间', '清早', '大早', '一大早', '一早', '上午', '午前'].map((word) =>
    entry(word, 'morning'),
  ),
  ...['中午', '正午', '午间', '晌午'].map((word) => entry(word, 'noon')),
  ...['下午', '午后'].map((word) => entry(word, 'afternoon')),
  ...['傍晚', '黄昏', '晚上', '晚间'].map((word) => entry(word, 'evening')),
  ...['夜间', '夜里', '夜晚', '深夜', '午夜', '半夜'].map((word) => entry(word, 'night')),
  { word: '早', meaning: 'morning', notBefore: afterSingle },
  { word: '晨', meaning: 'morning', notBefore: afterSingle },
  { word: '晚', meaning: 'evening', notBefore: afterSingle },
  { word: '夜', meaning: 'night', notBefore: afterSingle },
]);

/** 楼上午休室 and 家中午餐 hold no time. */
function entry(word: string, meaning: PartOfDay): WordEntry<PartOfDay> {
  return word.endsWith('午')
    ? { word, meaning, notBefore: '休 睡 托 餐 饭 好 场' }
    : { word, meaning, notBefore: '好 》' };
}
