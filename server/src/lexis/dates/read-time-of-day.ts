import type { PartOfDay, TimeOfDay } from './date-expression';
import { readNumber, skipSpace } from './read-number';
import { readNumberWithUnit } from './read-number-with-unit';
import { wordList } from './word-list';

/**
 * The time that stands behind a day: 上午, 晚, 20时许, 下午3点半, 20:30. A time alone is not looked for here.
 * `end` is where it ends; null where no time stands at `at`.
 */
export function readTimeOfDay(
  text: string,
  at: number,
): { readonly time: TimeOfDay; readonly end: number } | null {
  const part = partsOfDay.at(text, at);
  const clock = readClock(text, part === null ? at : skipSpace(text, part.end), part !== null);
  if (clock !== null) {
    const { hour, minute, approximate, end } = clock;
    return { time: { part: part?.meaning ?? null, hour, minute, approximate }, end };
  }
  if (part === null) return null;
  return { time: { part: part.meaning, hour: null, minute: null, approximate: false }, end: part.end };
}

const afterSingle =
  '报 会 宴 饭 餐 期 点 班 辈 年 于 稻 熟 市 市场 色 行 训 练 操 读 教 产 校 大 经济 景 游 高峰 安';

const partsOfDay = wordList<PartOfDay>([
  { word: '凌晨', meaning: 'beforeDawn' },
  ...['清晨', '早晨', '早上', '早间', '清早', '大早', '上午', '午前'].map((word) => entry(word, 'morning')),
  ...['中午', '正午', '午间'].map((word) => entry(word, 'noon')),
  ...['下午', '午后'].map((word) => entry(word, 'afternoon')),
  ...['傍晚', '黄昏', '晚上', '晚间'].map((word) => entry(word, 'evening')),
  ...['夜间', '夜里', '夜晚', '深夜', '午夜', '半夜'].map((word) => entry(word, 'night')),
  { word: '早', meaning: 'morning', notBefore: afterSingle },
  { word: '晨', meaning: 'morning', notBefore: afterSingle },
  { word: '晚', meaning: 'evening', notBefore: afterSingle },
  { word: '夜', meaning: 'night', notBefore: afterSingle },
]);

function entry(word: string, meaning: PartOfDay): { readonly word: string; readonly meaning: PartOfDay } {
  return { word, meaning };
}

interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  readonly approximate: boolean;
  readonly end: number;
}

/** 20时许, 8时30分, 3点半, 20:30. Hours above 24 are read, so that a wrong time can be named. */
function readClock(text: string, at: number, afterPart: boolean): Clock | null {
  const hour = readNumberWithUnit(text, at, '时点:：', 24);
  if (hour === null || hour.length > 3 || hour.value > 99) return null;
  let { end } = hour;
  const unit = text.charAt(end - 1);
  if (unit === ':' || unit === '：') return readDigitalClock(text, hour.value, end);
  if (unit === '点' && !afterPart && hour.value > 24) return null;
  if (notAnHour.some((follower) => text.startsWith(follower, end))) return null;
  let minute: number | null = null;
  const tail = text.charAt(end);
  if (tail === '半') {
    minute = 30;
    end++;
  } else if (tail === '整') {
    minute = 0;
    end++;
  } else {
    const written = readMinute(text, skipSpace(text, end));
    if (written !== null) ({ minute, end } = written);
  }
  const about = text.charAt(end) === '许' ? 1 : text.startsWith('左右', end) ? 2 : 0;
  return { hour: hour.value, minute, approximate: about > 0, end: end + about };
}

/** 时代, 点建议: the number counts something else. */
const notAnHour = ['代', '期', '速', '髦', '建议', '意见', '要求', '体会', '希望', '启示', '思考'];

function readMinute(text: string, at: number): { readonly minute: number; readonly end: number } | null {
  const minute = readNumberWithUnit(text, at, '分刻', 59);
  if (minute === null || minute.length > 3 || minute.value > 99) return null;
  if (text.charAt(minute.end - 1) === '刻') return { minute: minute.value * 15, end: minute.end };
  return text.charAt(minute.end) === '之' ? null : { minute: minute.value, end: minute.end };
}

/** Behind the colon of 20:30. */
function readDigitalClock(text: string, hour: number, at: number): Clock | null {
  const minute = readNumber(text, skipSpace(text, at));
  if (minute?.style !== 'arabic' || minute.length !== 2) return null;
  let end = minute.end;
  if (/[:：]/u.test(text.charAt(end))) {
    const second = readNumber(text, end + 1);
    if (second?.length === 2) end = second.end;
  }
  const hourMark = text.charAt(end) === '时' ? 1 : 0;
  const about = text.charAt(end + hourMark) === '许' ? 1 : text.startsWith('左右', end + hourMark) ? 2 : 0;
  return { hour, minute: minute.value, approximate: about > 0, end: end + hourMark + about };
}
