import { readAfterConnector } from './end-of-connector';
import { isOneOf } from './is-one-of';
import { digitValue, readNumber, skipSpace } from './read-number';
import { readNumberInList } from './read-number-in-list';
import { endOfUnit, readNumberWithUnit } from './read-number-with-unit';

export interface DaysRead {
  readonly first: number;
  readonly second: number | null;
  readonly isList: boolean;
  readonly firstEnd: number;
  readonly secondStart: number;
  readonly end: number;
}

/** 18日, 12至15日, 12、13日 behind a month. A day that no month has is read, so that it can be named. */
export function readDays(text: string, at: number, afterNumeral: boolean): DaysRead | null {
  const day = readNumberWithUnit(text, at, '日号', 31);
  if (day !== null) {
    if (day.style === 'row' || day.value < 1 || day.value > 99) return null;
    return {
      first: day.value,
      second: null,
      isList: false,
      firstEnd: day.end,
      secondStart: day.end,
      end: day.end,
    };
  }
  const first = readNumber(text, at);
  if (first === null || first.value < 1 || first.value > 31) return null;
  // 一月二十三: both in numerals, and nothing behind that is counted.
  if (afterNumeral && first.style === 'counted' && first.value > 9 && !isOneOf(counted, text, first.end))
    return {
      first: first.value,
      second: null,
      isList: false,
      firstEnd: first.end,
      secondStart: first.end,
      end: first.end,
    };
  const isList = text.charAt(skipSpace(text, first.end)) === '、';
  const second = isList
    ? readNumber(text, skipSpace(text, skipSpace(text, first.end) + 1))
    : readAfterConnector(text, first.end, 31);
  if (second === null || second.value <= first.value || second.value > 31) return null;
  const end = endOfUnit(text, second.end, '日号');
  if (end === -1) return isList ? firstOfList(text, at) : null;
  return {
    first: first.value,
    second: second.value,
    isList,
    firstEnd: first.end,
    secondStart: second.end - second.length,
    end,
  };
}

/** The 18 of 18、19、20日, whose list the reader of dates goes through. */
function firstOfList(text: string, at: number): DaysRead | null {
  const first = readNumberInList(text, at, '日号', 31);
  if (first === null) return null;
  const { value, end } = first;
  return { first: value, second: null, isList: false, firstEnd: end, secondStart: end, end };
}

/** 15至17日 without a month, as news of the days before is dated. */
export function readDayPair(text: string, at: number): DaysRead | null {
  if (isOneOf(countsBefore, text, at - 1)) return null;
  const days = readDays(text, at, false);
  if (typeof days?.second !== 'number' || days.isList || text.charAt(days.end - 1) !== '日') return null;
  const isArabic = digitValue(text.charCodeAt(at)) < 10 && digitValue(text.charCodeAt(days.secondStart)) < 10;
  return isArabic && !notADay.some((follower) => text.startsWith(follower, days.end)) ? days : null;
}

/** What a number without 日 may count, and the marks of a period. */
const counted = '个月年天周点时分人名家位次度岁日号多余几至到、-–—－~～级期届条项';

/** 15日: a day alone, in Arabic digits unless `afterDate`. The reader of the list knows its month. */
export function readDayAlone(
  text: string,
  at: number,
  afterDate: boolean,
): { readonly day: number; readonly end: number } | null {
  const day = readNumberWithUnit(text, at, afterDate ? '日号' : '日', 31);
  if (day === null || day.value < 1 || day.value > 31) return null;
  if (day.length > 3 || (!afterDate && (day.style !== 'arabic' || day.length > 2))) return null;
  const { end } = day;
  if (notADay.some((follower) => text.startsWith(follower, end))) return null;
  return !afterDate && isOneOf(countsBefore, text, at - 1) ? null : { day: day.value, end };
}

/** Behind a number with its unit these count: 12日游, 3日内. */
const notADay =
  '游 内 之内 以内 间 龄 活 均 产 耗 照 量 之后 后 以上 以下 左右 元 圆 本 语 军 志 记 历 用 化'.split(' ');

/** Before it these do: 近3日, 满3月. */
export const countsBefore = '第约近每超满足逾共达期续过前后经隔仅几数.．·-';
