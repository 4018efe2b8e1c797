import { isOneOf } from './is-one-of';
import { digitValue, readNumber, skipSpace } from './read-number';
import { readNumberWithUnit } from './read-number-with-unit';

export interface ClockRead {
  readonly hour: number;
  readonly minute: number | null;
  readonly approximate: boolean;
  /** 6:30pm; null where neither am nor pm is written. */
  readonly isAfternoon: boolean | null;
  /** False for 三点 and 21:15, which count other things as well. */
  readonly isSure: boolean;
  readonly end: number;
}

/** 20时许, 8时30分, 3点半, 20:30. Hours above 24 are read, so that a wrong time can be named. */
export function readClock(text: string, at: number, afterPart: boolean): ClockRead | null {
  const hour = readNumberWithUnit(text, at, '时点:：', 24);
  if (hour === null || hour.length > 3 || hour.value > 99) return null;
  let { end } = hour;
  const unit = text.charAt(end - 1);
  if (unit === ':' || unit === '：')
    return hour.style === 'arabic' ? readDigitalClock(text, hour.value, end) : null;
  if (unit === '点' && !afterPart && hour.value > 24) return null;
  if (notAnHour.some((follower) => text.startsWith(follower, end))) return null;
  let minute: number | null = null;
  const tail = text.charAt(end);
  if (tail === '半') {
    minute = 30;
    end = endOfSeconds(text, end + 1);
  } else if (
    (tail === '整' && !isOneOf('治体顿改理', text, end + 1)) ||
    (tail === '正' && !isOneOf('在式好常确', text, end + 1))
  ) {
    minute = 0;
    end++;
  } else if (tail === '钟') end++;
  else {
    const written = readMinute(text, skipSpace(text, end), unit === '点');
    if (written !== null) ({ minute, end } = written);
  }
  const { length, approximate } = aboutAt(text, end);
  const half = halfOfDay(text, end + length);
  const isSure =
    unit === '时'
      ? hour.style === 'arabic' || minute !== null || approximate
      : minute !== null || tail === '钟' || half !== null;
  return {
    hour: hour.value,
    minute,
    approximate,
    isAfternoon: half?.isAfternoon ?? null,
    isSure,
    end: half?.end ?? end + length,
  };
}

/** 时代, 点建议: the number counts something else. */
const notAnHour =
  '代 期 速 髦 候 隔 令 区 不时 空 建议 意见 要求 体会 希望 启示 思考 心得 感受 看法 经验 理由 共识 说明 变化 式'.split(
    ' ',
  );

function readMinute(
  text: string,
  at: number,
  afterPoint: boolean,
): { readonly minute: number; readonly end: number } | null {
  const minute = readNumberWithUnit(text, at, '分刻', 59);
  if (minute === null) return afterPoint ? readBareMinute(text, at) : null;
  if (minute.length > 3 || minute.value > 99) return null;
  const { end } = minute;
  if (text.charAt(end - 1) === '刻') return minute.value > 3 ? null : { minute: minute.value * 15, end };
  if (isOneOf('之钟', text, end)) return null;
  return { minute: minute.value, end: endOfSeconds(text, end) };
}

/** 七点三十, 7点30: without 分, two digits. */
function readBareMinute(text: string, at: number): { readonly minute: number; readonly end: number } | null {
  const minute = readNumber(text, at);
  if (minute === null || minute.value > 59 || minute.value < 5 || minute.style === 'row') return null;
  if (minute.style === 'arabic' ? minute.length !== 2 : minute.value < 10) return null;
  return isOneOf('多余个人名家条项年月日天%％.万亿', text, minute.end)
    ? null
    : { minute: minute.value, end: minute.end };
}

/** 40分50秒, 三点半五十九秒: seconds are read over. */
function endOfSeconds(text: string, at: number): number {
  const second = readNumberWithUnit(text, at, '秒', 59);
  return second === null || second.value > 59 ? at : second.end;
}

/** Behind the colon of 20:30. */
function readDigitalClock(text: string, hour: number, at: number): ClockRead | null {
  const minute = readNumber(text, skipSpace(text, at));
  if (minute?.style !== 'arabic' || minute.length !== 2 || minute.value > 99) return null;
  let { end } = minute;
  let hasSeconds = false;
  if (isOneOf(':：', text, end)) {
    const second = readNumber(text, end + 1);
    if (second?.length !== 2) return null;
    ({ end } = second);
    hasSeconds = true;
  }
  if (
    digitValue(text.charCodeAt(end)) < 10 ||
    (isOneOf('.．', text, end) && digitValue(text.charCodeAt(end + 1)) < 10)
  )
    return null;
  const hourMark = text.charAt(end) === '时' ? 1 : 0;
  const { length, approximate } = aboutAt(text, end + hourMark);
  const half = halfOfDay(text, end + hourMark + length);
  return {
    hour,
    minute: minute.value,
    approximate,
    isAfternoon: half?.isAfternoon ?? null,
    isSure: hasSeconds || hourMark > 0 || approximate || half !== null,
    end: half?.end ?? end + hourMark + length,
  };
}

function aboutAt(text: string, at: number): { readonly length: number; readonly approximate: boolean } {
  if (text.charAt(at) === '许' && !isOneOf('可多久', text, at + 1)) return { length: 1, approximate: true };
  if (text.startsWith('左右', at)) return { length: 2, approximate: true };
  if (text.startsWith('多', at) && !isOneOf('个次', text, at + 1)) return { length: 1, approximate: true };
  return { length: 0, approximate: false };
}

/** am, p.m. behind a clock. */
function halfOfDay(text: string, at: number): { readonly isAfternoon: boolean; readonly end: number } | null {
  const start = skipSpace(text, at);
  const code = text.charAt(start);
  if (!isOneOf('aApP', text, start)) return null;
  const match = /^[ap]\.?m\b\.?/iu.exec(text.slice(start, start + 5));
  return match === null ? null : { isAfternoon: code === 'p' || code === 'P', end: start + match[0].length };
}
